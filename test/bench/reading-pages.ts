const HEAD = [
  'Leerling',
  'Leerlingnr',
  'Datum',
  'Lesuur',
  'Code',
  'Reden',
  'Opmerking',
  'Geoorloofd',
];
const CODES = [
  ['Z', 'Ziek', 'ja'],
  ['TL', 'Te laat', 'nee'],
  ['D', 'Dokter of tandarts', 'ja'],
  ['O', 'Ongeoorloofd', 'nee'],
];
const PER_PUPIL = 40;

/** An event list with this many rows, its cells without attributes. */
export function plainList(rows: number, perPupil = PER_PUPIL): string {
  return list(rows, perPupil, () => '');
}

/** The same with classes and marks on every cell, as most frameworks write them. */
export function dressedList(rows: number): string {
  return list(rows, PER_PUPIL, (column) => ` _ngcontent-ng-c17 class="cel cel-${column}"`);
}

function list(count: number, perPupil: number, dress: (column: number) => string): string {
  const rows = Array.from({ length: count }, (_, n) => {
    const cells = cellsOf(n, perPupil).map((cell, column) => `<td${dress(column)}>${cell}</td>`);
    return `<tr>${cells.join('')}</tr>`;
  });
  const head = HEAD.map((word) => `<th>${word}</th>`).join('');
  return `<style>td { white-space: nowrap } tr:nth-child(even) { background: #eee }</style>
<header><b>De Invoer</b></header><main><h1>Absenties</h1><p>Periode: 17-08-2026 t/m 20-11-2026</p>
<table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table></main>`;
}

function cellsOf(n: number, perPupil: number): string[] {
  const pupil = Math.floor(n / perPupil);
  const day = n % perPupil;
  const [code, reason, excused] = CODES[n % CODES.length]!;
  const date = `${String((day % 28) + 1).padStart(2, '0')}-${day < 28 ? '09' : '10'}-2026`;
  return [
    `<a href="/leerling/${4000 + pupil}">Noor Linde ${'abcdefghij'[pupil % 10]}${pupil}</a>`,
    String(4000 + pupil),
    date,
    String((n % 8) + 1),
    code!,
    reason!,
    '',
    excused!,
  ];
}
