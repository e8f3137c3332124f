import type { Expected, Problem } from '../schools/profile/problem.ts';
import { isSettingKey } from '../schools/settings/settings-catalogue.ts';
import { MAPPING_PARTS, sayMappingExpected } from './mapping-problems.ts';
import { settingWords } from './school-rules-settings.ts';

/** Words for the parts of a profile, as in the settings page. */
const PART_NAMES: Readonly<Record<string, string>> = {
  verzuimwijzer: 'versie van het bestand (verzuimwijzer)',
  schools: 'scholen (schools)',
  version: 'versie (version)',
  id: 'kenmerk (id)',
  name: 'naam (name)',
  origins: 'adres (origins)',
  sector: 'soort onderwijs (sector)',
  municipality: 'gemeente (municipality)',
  protocol: 'protocol (protocol)',
  calendar: 'vakanties en vrije dagen (calendar)',
  region: 'vakantieregio (region)',
  holidays: 'vakantie (holidays)',
  freeDays: 'vrije dag (freeDays)',
  from: 'eerste dag (from)',
  to: 'laatste dag (to)',
  timetable: 'rooster (timetable)',
  mon: 'maandag (mon)',
  tue: 'dinsdag (tue)',
  wed: 'woensdag (wed)',
  thu: 'donderdag (thu)',
  fri: 'vrijdag (fri)',
  part: 'dagdeel (part)',
  hours: 'uren (hours)',
  codes: 'code (codes)',
  code: 'code (code)',
  kind: 'betekenis (kind)',
  excused: 'geoorloofd (excused)',
  settings: 'regels (settings)',
  pageNames: 'woorden op de pagina (pageNames)',
  protocolVersion: 'versie van het protocol (protocolVersion)',
  protocolSeen: 'geziene versie van het protocol (protocolSeen)',
  role: 'rol (role)',
  schoolDays: 'gewone schooldag (schoolDays)',
  checkedFor: 'nagekeken schooljaar (checkedFor)',
  partners: 'partners (partners)',
  contacts: 'contact (contacts)',
  checkedOn: 'nagekeken op (checkedOn)',
  figures: 'eigen getallen (figures)',
  atLeast: 'vanaf (atLeast)',
  atMost: 'tot en met (atMost)',
  ...MAPPING_PARTS,
};

/**
 * One problem in words: where it is, what should be there, what is there, and what to do. In a policy
 * `where` is within the value, and empty when it is all of the value.
 */
export function sayProblem(
  problem: Problem,
  source: Source = 'file',
): { where: string; expected: string; found: string; todo: string } {
  const { path, expected } = problem;
  return {
    where: path.length === 0 ? SOURCES[source].whole : sayWhere(path),
    expected: expected.form === 'json' ? SOURCES[source].json : sayExpected(expected),
    found: sayFound(problem),
    todo: sayTodo(problem, SOURCES[source]),
  };
}

/** Where somebody wrote down what is wrong. */
type Source = keyof typeof SOURCES;

const SOURCES = {
  file: {
    whole: 'het hele bestand',
    json: 'een bestand met instellingen van Verzuimwijzer (JSON)',
    mendJson: 'Kies een bestand dat met “Instellingen bewaren als bestand” is gemaakt.',
    update: 'Werk Verzuimwijzer bij en lees het bestand daarna opnieuw in.',
    mend: 'Verander dit in het bestand.',
  },
  policy: {
    whole: '',
    json: 'een tekst die als geheel JSON is',
    mendJson:
      'Kijk de haakjes, komma’s en aanhalingstekens van deze tekst na, bijvoorbeeld met een JSON-controle.',
    update: 'Werk Verzuimwijzer bij op dit apparaat.',
    mend: 'Verander dit in het beleid (policy).',
  },
} as const;

/** Where a problem is in the form: `code nummer 4 › betekenis`. `ruleName` gives the words of a rule. */
export function sayPlace({ path }: Problem, ruleName: (id: string) => string): string {
  return sayWhere(path, ruleName).replace(/ \([\w.]+\)/g, '');
}

/** One problem as a whole sentence beside its field, where the place is plain to see. */
export function sayFieldProblem({ expected }: Problem): string {
  switch (expected.form) {
    case 'text':
      return 'Vul dit in.';
    case 'one-of':
    case 'protocol':
      return 'Maak een keuze.';
    case 'date':
      return 'Deze datum is niet af of bestaat niet. Vul dag, maand en jaar in.';
    case 'not-before':
      return 'De laatste dag ligt voor de eerste dag.';
    case 'hours':
      return 'Vul een aantal uren in van 0,25 tot en met 8, of laat het leeg.';
    case 'once':
      return 'Deze code staat al in de lijst, met dezelfde woorden of ook zonder woorden. Vul andere woorden in, of verwijder een van de twee.';
    case 'rising':
      return 'Elk getal moet hoger zijn dan het vorige.';
    case 'whole':
    case 'above':
      return `Vul ${sayExpected(expected)} in.`;
    case 'no-upper-figure':
      return 'Laat dit leeg: deze stap heeft geen hoogste getal.';
    case 'at-most':
      return expected.because === 'law'
        ? `Vul hooguit ${written(expected.most)} in: een getal uit de wet mag u alleen strenger maken.`
        : `Vul hooguit ${written(expected.most)} in: deze stap loopt tot en met ${written(expected.most)}.`;
    case 'at-least':
      return `Vul ${written(expected.least)} of meer in: deze stap begint bij ${written(expected.least)}.`;
    default:
      return `Hier hoort ${sayExpected(expected)}.`;
  }
}

function sayWhere(path: Problem['path'], ruleName = (id: string) => `“${id}”`): string {
  const words = path.map((step, i) => {
    if (typeof step === 'number') return `nummer ${step + 1}`;
    if (i === 0 && step === 'schools') return 'school';
    if (path[i - 1] === 'figures') return ruleName(step);
    return PART_NAMES[step] ?? settingName(step) ?? `“${step}”`;
  });
  return words.join(' › ').replaceAll(' › nummer', ' nummer');
}

function settingName(key: string): string | null {
  return isSettingKey(key) ? `${settingWords[key].name} (${key})` : null;
}

function sayExpected(expected: Expected): string {
  switch (expected.form) {
    case 'json':
      return 'een bestand met instellingen van Verzuimwijzer (JSON)';
    case 'object':
      return 'een blok tussen { en }';
    case 'list':
      return 'een lijst tussen [ en ]';
    case 'text':
      return 'een tekst';
    case 'date':
      return 'een datum die bestaat, zoals 2026-10-17';
    case 'protocol':
      return `het kenmerk van een protocol: hooguit ${expected.most} kleine letters, cijfers en streepjes`;
    case 'protocol-version':
      return 'een protocol en de eerste dag van een versie (haaglanden 2025-09-01), of leeg (null)';
    case 'year':
      return 'een jaartal (2026), of leeg (null)';
    case 'origin':
      return 'het adres van een site, zoals https://school.lvs.example';
    case 'hours':
      return 'een aantal uren van 0,25 tot en met 8, of leeg (null)';
    case 'lessons':
      return 'een heel aantal lesuren van 1 tot en met 16';
    case 'yes-no-unknown':
      return 'ja (true), nee (false) of weet niet (null)';
    case 'day-parts':
      return 'elk dagdeel één keer: ochtend (am), middag (pm) of allebei';
    case 'one-of':
      return `een van: ${expected.allowed.join(', ')}`;
    case 'known-key':
      return `een van deze woorden: ${expected.allowed.join(', ')}`;
    case 'not-before':
      return `een datum op of na ${expected.date}`;
    case 'once':
      return 'iets wat nog niet in de lijst staat';
    case 'version':
      return `versie ${expected.newest}`;
    case 'on-off':
      return 'aan (true) of uit (false)';
    case 'whole':
      return expected.most === null
        ? `een heel getal van ${expected.least} of hoger`
        : `een heel getal van ${expected.least} tot en met ${expected.most}`;
    case 'above':
      return `een getal hoger dan ${expected.least}`;
    case 'rising':
      return 'hele getallen die oplopen: elk getal hoger dan het vorige';
    case 'figures':
      return 'een laagste getal (atLeast), een hoogste (atMost) of allebei';
    case 'no-upper-figure':
      return 'geen hoogste getal: deze regel heeft alleen een laagste';
    case 'at-most':
      return expected.because === 'law'
        ? `${written(expected.most)} of lager: een getal uit de wet mag u alleen strenger maken`
        : `${written(expected.most)} of lager: tot en met ${written(expected.most)} geldt deze stap`;
    case 'at-least':
      return `${written(expected.least)} of hoger: vanaf ${written(expected.least)} geldt deze stap`;
    default:
      return sayMappingExpected(expected);
  }
}

function written(figure: number): string {
  return String(figure).replace('.', ',');
}

const LONGEST_QUOTE = 60;

function sayFound({ found }: Problem): string {
  if (found === undefined) return 'niets';
  const text = typeof found === 'string' ? `“${found}”` : JSON.stringify(found);
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}

function sayTodo({ expected, found, nearest }: Problem, words: (typeof SOURCES)[Source]): string {
  if (nearest !== null) return `Bedoelt u “${nearest}”? Verander het dan daarin.`;
  switch (expected.form) {
    case 'json':
      return words.mendJson;
    case 'known-key':
      return 'Haal dit woord weg, of schrijf het zoals een van de toegestane woorden.';
    case 'version':
      return typeof found === 'number' && found > expected.newest
        ? words.update
        : `Zet hier ${expected.newest}.`;
    case 'mapping-file':
      return 'Kies een bestand dat met “Deze pagina bewaren als bestand” is gemaakt.';
    case 'page-word':
    case 'no-number':
      return 'Haal dit weg: wat hier staat, kan over een leerling gaan.';
    case 'once':
      return 'Haal een van de twee weg.';
    default:
      return found === undefined ? 'Vul dit aan.' : words.mend;
  }
}
