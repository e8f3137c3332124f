import type { Field, ViewKind } from '../../store/view-spec.ts';
import type { Column } from '../grid/columns.ts';
import type { Cell } from '../grid/grid.ts';
import { hasChoice } from '../views/marks.ts';
import type { HeaderWords } from '../words/dictionary.ts';
import type { Look } from './cell-looks.ts';
import { aboutPage, judgeList, SURE } from './confidence.ts';
import { type Listed, listsIn } from './recognise.ts';
import type { Why } from './why.ts';

/** A list on the page that may be one of attendance, as a person is shown it. Plain data; its rows hold pupils. */
export interface Candidate {
  as: Listed['as'];
  /** Tags of the elements in whose open shadow roots it stands, outside first. */
  hosts: string[];
  /** 0–1. */
  confidence: number;
  /** What its header words make of it; null: they do not tell. */
  kind: ViewKind | null;
  why: Why[];
  rowCount: number;
  columns: CandidateColumn[];
  /** The first rows as read, with a text for each column. */
  rows: string[][];
}

export interface CandidateColumn {
  /** Its header words, top row first. */
  headers: string[];
  field: Field | null;
  /** What the header says by itself: a day, or a part of one. */
  head: 'date' | 'part' | null;
  look: Look | null;
}

/** So many candidates a person can still choose from. */
const MOST_CANDIDATES = 8;
const MOST_COLUMNS = 80;
const SHOWN_ROWS = 5;
const LONGEST_TEXT = 120;

/** The likeliest lists of attendance on the page, in page order, each with what holds it. */
export function candidatesIn(
  document: Document,
  words: HeaderWords,
): { candidate: Candidate; root: HTMLElement }[] {
  const about = aboutPage(document);
  return listsIn(document, words)
    .filter(({ grid }) => grid.rows.length > 0 && grid.headers.length > 1)
    .map((list, at) => ({ at, root: list.grid.root, candidate: candidateOf(about, list) }))
    .sort((a, b) => b.candidate.confidence - a.candidate.confidence)
    .slice(0, MOST_CANDIDATES)
    .sort((a, b) => a.at - b.at);
}

function candidateOf(about: string, { as, grid, columns, kind }: Listed): Candidate {
  const { confidence, why, looks } = judgeList(about, grid, columns);
  const shown = columns.slice(0, MOST_COLUMNS);
  return {
    as,
    hosts: hostsOf(grid.root),
    confidence: kind === null ? confidence : SURE,
    kind,
    why,
    rowCount: grid.rows.length,
    columns: shown.map((column) => ({
      headers: [...new Set(grid.headers[column.index])].filter((text) => text !== '').map(short),
      field: column.field,
      head: headOf(column),
      look: looks[column.index] ?? null,
    })),
    rows: grid.rows
      .slice(0, SHOWN_ROWS)
      .map(({ cells }) => shown.map(({ index }) => shortText(cells[index] ?? null))),
  };
}

function hostsOf(element: HTMLElement): string[] {
  const hosts: string[] = [];
  for (let root = element.getRootNode(); 'host' in root; ) {
    const { host } = root as ShadowRoot;
    hosts.unshift(host.localName);
    root = host.getRootNode();
  }
  return hosts;
}

function headOf({ date, lesson, dagdeel }: Column): CandidateColumn['head'] {
  if (date !== null) return 'date';
  return lesson !== null || dagdeel !== null ? 'part' : null;
}

/** `▾`: something to choose. */
function shortText(cell: Cell | null): string {
  if (cell === null) return '';
  return cell.text === '' && hasChoice(cell) ? '▾' : short(cell.text);
}

function short(text: string): string {
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1)}…` : text;
}
