import type { ViewSpec } from '../../store/view-spec.ts';

/** How the pages of one LVS are read. Data: `<id>/adapter.json`, with pages and what they say beside it. */
export interface Adapter {
  id: string;
  /** Name of the LVS, for people: "Somtoday (docent)". */
  system: string;
  /** Host names, `*.` for any name before it, and those that are not this LVS after all. */
  hosts: string[];
  notHosts?: string[];
  /** What the adapter rests on, the weakest part counts; and since when. `YYYY-MM-DD`. */
  restsOn: { basis: 'fixture' | 'public-source' | 'assumption'; date: string; note: string };
  /** Empty: the hosts are known, its pages are not public. Recognition and teach mode read them. */
  views: ViewSpec[];
  /** Marks of a page that asks to log in: the session has ended. */
  login?: { hosts?: string[]; shows?: string[] };
}
