type Pick = (below: number) => number;

/** How pages hide cells, rows and pieces of cells: by what they are, what is beside or in them, */
const STYLES: ((pick: Pick) => string)[] = [
  () => '.weg { display: none }',
  () => '.stil { visibility: hidden } .stil b { visibility: visible }',
  () => '[data-staat=dicht] { display: none }',
  () => 'td:empty { display: none }',
  () => '.tip { display: none }',
  () => 'td.sel + td { display: none }',
  () => 'tr.sel + tr td:nth-child(3) { visibility: hidden }',
  () => 'tr.sel ~ tr td:last-child { display: none }',
  () => 'tr.sel ~ tr.klein { display: none }',
  () => 'tr:has(b) td:nth-child(2) { display: none }',
  () => 'td:has(:checked) + td { display: none }',
  () => 'td:has(:checked) b { display: none }',
  () => 'tr:focus-within td:nth-child(2) { display: none }',
  () => 'a:not([href]) { display: none }',
  () => '[title=""] { display: none }',
  () => '[style*="color"] span { visibility: collapse }',
  (pick) => `td:nth-child(${pick(6) + 1}) { display: none }`,
];
/** or by where they stand. */
const PLACED: ((pick: Pick) => string)[] = [
  (pick) => `tr:nth-child(${pick(6) + 2}n) td:nth-child(${pick(6) + 1}) { display: none }`,
  (pick) => `tr:nth-child(${pick(6) + 2}n + 1) span { visibility: hidden }`,
  (pick) => `tr:nth-child(n + ${pick(600) + 2}) { display: none }`,
  (pick) => `tr:nth-child(-n + ${pick(600) + 2}) td:first-child { visibility: hidden }`,
];
const ATTRIBUTES = [
  'class="weg"',
  'class="stil"',
  'class="sel"',
  'class="klein"',
  'data-staat="dicht"',
  'data-staat="open"',
  'style="color:red"',
  'style="display:none"',
  'style="visibility:hidden"',
  'hidden',
  'aria-hidden="true"',
  'title=""',
  'title="Ziek"',
  'id="x123"',
];
const PIECES = [
  (text: string) => text,
  (text: string) => `<span>${text}</span>`,
  (text: string) => `<a href="/${text}">${text}</a>`,
  (text: string) => `<a>${text}</a>`,
  (text: string) => `${text} <b>${text}</b>`,
  (text: string) => `<div><i class="tip">tip</i>${text}<!-- - --></div>`,
  (text: string) => `<button>${text}</button>`,
  (text: string) => ` ${text}\n  ${text}&nbsp;`,
  () => '',
  () => ' ',
];
const FIELDS = [
  (text: string) => `<input type="checkbox" checked>${text}`,
  (text: string) => `<input type="checkbox">${text}`,
];

/** A page with a long table of six columns that hides things in some of these ways; the same for the same seed. */
export function hidingTable(seed: number): string {
  let state = seed * 2654435761 + 1;
  const pick = (below: number) => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 0x9e3779b9) | 0;
    return ((state ^ (state >>> 13)) >>> 0) % below;
  };
  const oneOf = <T>(items: readonly T[]): T => items[pick(items.length)]!;
  const styles = Array.from({ length: 1 + pick(4) }, () => oneOf(STYLES)(pick));
  if (pick(4) === 0) styles.push(oneOf(PLACED)(pick));
  // Most cells of a list are alike, column by column; some stand out.
  const columns = Array.from({ length: 6 }, () => ({
    attribute: pick(3) === 0 ? oneOf(ATTRIBUTES) : '',
    piece: oneOf(pick(20) === 0 ? FIELDS : PIECES),
  }));
  const oddOneIn = oneOf([10, 50, 250]);
  const rows = Array.from({ length: 620 + pick(100) }, (_, n) => {
    const isOdd = pick(oddOneIn) === 0;
    const cells = columns.map(({ attribute, piece }, column) => {
      const own = isOdd && pick(3) === 0 ? oneOf(ATTRIBUTES) : attribute;
      const text = (isOdd && pick(3) === 0 ? oneOf([...PIECES, ...FIELDS]) : piece)(
        `t${n}k${column}`,
      );
      return `<td ${own}>${text}</td>`;
    });
    return `<tr ${isOdd && pick(2) === 0 ? oneOf(ATTRIBUTES) : ''}>${cells.join('')}</tr>`;
  });
  const head = columns.map((_, column) => `<th>kolom ${column}</th>`).join('');
  return `<style>${styles.join('\n')}</style><table><thead class="kop"><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}
