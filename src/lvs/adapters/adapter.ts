import type { Sel, ViewSpec } from '../../store/view-spec.ts';

/** How the pages of one LVS are read. Data: `<id>/adapter.json`, with pages and what they say beside it. */
export interface Adapter {
  id: string;
  /** Name of the LVS, for people: "Somtoday (docent)". */
  system: string;
  /**
   * Host names, `*.` for any name before it, and those that are not this LVS after all. Empty: every
   * school has an address of its own; the marks of the views tell, wherever no other LVS is known.
   */
  hosts: string[];
  notHosts?: string[];
  /** What the adapter rests on, the weakest part counts; and since when. `YYYY-MM-DD`. */
  restsOn: { basis: 'fixture' | 'public-source' | 'assumption'; date: string; note: string };
  /** Empty: the hosts are known, its pages are not public. Recognition and teach mode read them. */
  views: ViewSpec[];
  /** Its pages are drawn on a canvas: nobody can teach how to read them. */
  painted?: true;
  login?: Login;
}

/** Marks of a page that asks to log in: the session has ended. One of them is enough. */
export interface Login {
  hosts?: string[];
  shows?: Sel[];
}
