import { AS_OF, FIRST_DAY } from './calendar.ts';
import { late, mark, type Registration, sick, sickByDaypart } from './registrations.ts';

/** Group 7 of the practice primary school: invented pupils and their registrations. */
export interface Pupil {
  number: string;
  name: string;
  group: string;
  registrations: Registration[];
}

export const SCHOOL_NAME = 'Basisschool De Oefenwerf';
/** What a page says that names the board of the schools, but no school. */
export const BOARD_NAME = 'Stichting Oefenonderwijs';
export const GROUP = '7';
export const PERIOD = { from: FIRST_DAY, to: AS_OF };

function pupil(number: string, name: string, registrations: Registration[] = []): Pupil {
  return { number, name, group: GROUP, registrations };
}

/** Figures are those of the 's-Hertogenbosch protocol, as of Friday 20 November 2026. */
export const PUPILS: readonly Pupil[] = [
  // 13 times late: above 12, DUO.
  pupil(
    '702101',
    'Daan Vermeulen',
    late(`2026-08-25 2026-09-01 2026-09-04 2026-09-10 2026-09-15 2026-09-22 2026-09-29
      2026-10-06 2026-10-13 2026-10-27 2026-11-03 2026-11-10 2026-11-17`),
  ),
  // 12 times late: the first that is DUO. Shares her name with 702115.
  pupil(
    '702102',
    'Sanne de Boer',
    late(`2026-08-26 2026-09-02 2026-09-08 2026-09-17 2026-09-24 2026-09-30 2026-10-07
      2026-10-15 2026-10-28 2026-11-04 2026-11-11 2026-11-18`),
  ),
  // 11 times late: the last of 8–11. Quotes in the name.
  pupil(
    '702103',
    `Jip "de Snelle" Dekkers`,
    late(`2026-08-27 2026-09-03 2026-09-09 2026-09-16 2026-09-23 2026-10-01 2026-10-08
      2026-10-14 2026-10-29 2026-11-05 2026-11-12`),
  ),
  // 9 times late: inside 8–11. Diacritics.
  pupil(
    '702104',
    'Zoë Çelik-Özdemir',
    late(`2026-08-31 2026-09-07 2026-09-14 2026-09-21 2026-09-28 2026-10-05 2026-10-26
      2026-11-09 2026-11-16`),
  ),
  // 8 times late: the first of 8–11. Arabic, right to left.
  pupil(
    '702105',
    'ياسمين العمري',
    late(`2026-08-28 2026-09-11 2026-09-18 2026-09-25 2026-10-09 2026-10-16 2026-10-30
      2026-11-13`),
  ),
  // 7 times late, two of them in the afternoon: the last of the talk at school. An apostrophe.
  pupil(
    '702106',
    "Fleur van 't Hof",
    late(`2026-09-01 2026-09-10pm 2026-09-22 2026-10-06pm 2026-10-27 2026-11-10 2026-11-19`),
  ),
  // 3 times late, the last one today: the school's own lower bound for a talk.
  pupil('702107', 'Bjørn Åkesson', late('2026-09-15 2026-10-08 2026-11-20')),
  // 2 times late: below that bound. An ampersand.
  pupil('702108', 'Mees R&B Willems', late('2026-09-03 2026-11-12')),

  // 3 sick spells of 1–2 days in two months: frequent. Markup that must stay text.
  pupil('702109', 'Mik <img src=x onerror="window.fout=1"> Kuipers', [
    ...sick('2026-09-24'),
    ...sick('2026-10-08', '2026-10-09'),
    ...sick('2026-11-03'),
  ]),
  // 2 such spells, and a third on 18 September, before the two months: just below.
  pupil('702110', 'Chloé Škoda-Nyström', [
    ...sick('2026-09-18'),
    ...sick('2026-10-06'),
    ...sick('2026-11-04', '2026-11-05'),
  ]),
  // Sick now, 11 school days (6 November is free): more than 10. Hebrew, right to left.
  pupil('702111', 'נועה לוי', sick('2026-11-05', '2026-11-20')),
  // Sick for 12 school days until 18 November, back on the 19th: no running illness.
  pupil('702112', 'Đặng Minh Anh', sick('2026-11-02', '2026-11-18')),
  // Sick now, 6 school days: more than a week.
  pupil('702113', 'Łukasz Wiśniewski', sick('2026-11-13', '2026-11-20')),
  // Sick now, exactly 5 school days, entered by dagdeel: not more than a week. Markup.
  pupil('702114', 'Robin <b>Bos</b>', sickByDaypart('2026-11-16', '2026-11-20')),
  // Sick since Wednesday, today is day 3. Shares her name with 702102.
  pupil('702115', 'Sanne de Boer', sick('2026-11-18', '2026-11-20')),
  // 5 sick days in 2 spells in the past month: spread.
  pupil('702116', "Amélie N'Diaye", [
    ...sick('2026-10-26', '2026-10-28'),
    ...sick('2026-11-10', '2026-11-11'),
  ]),
  // 4 sick days in 2 spells in the past month: just below. Two directions in one name.
  pupil('702117', 'Noor نور Haddad', [...sick('2026-11-02', '2026-11-04'), ...sick('2026-11-13')]),

  // Exactly 16 hours unauthorised (4 × 3.5 + 2) in lesson weeks 42, 44, 45 and 46.
  pupil('702118', 'Kwame Asante-Mensah', [
    mark('O', '2026-10-13', 'am'),
    mark('O', '2026-10-29', 'am', 'ouders niet bereikt'),
    mark('O', '2026-10-29', 'pm'),
    mark('O', '2026-11-03', 'am'),
    mark('O', '2026-11-12', 'am'),
  ]),
  // 15.5 hours (3.5 + 6 × 2) in lesson weeks 44–47; with 8 September 17.5, but not in 4 weeks.
  pupil('702119', 'Lot Bakker & Zn.', [
    mark('O', '2026-09-08', 'pm'),
    mark('O', '2026-10-27', 'am'),
    mark('O', '2026-10-27', 'pm'),
    mark('O', '2026-10-30', 'pm'),
    mark('O', '2026-11-02', 'pm'),
    mark('O', '2026-11-05', 'pm'),
    mark('O', '2026-11-09', 'pm'),
    mark('O', '2026-11-17', 'pm'),
  ]),
  // One day O just before the autumn break (5.5 hours): looks like luxeverzuim, nobody confirmed it.
  pupil('702120', 'Ines da Conceição', [mark('O', '2026-10-16', 'day', 'eerder op vakantie?')]),
  // Absent with the reason unknown only: never counts as unauthorised. An entity that is text.
  pupil('702121', 'Teun &amp; Brandsma', [
    mark('A', '2026-10-01'),
    mark('A', '2026-11-09', 'am', 'niet afgemeld'),
    mark('A', '2026-11-19', 'am'),
  ]),
  // Authorised absence, home ill, and a code that the codebook does not know: no signal.
  pupil('702122', 'Yu-Na Park', [
    mark('D', '2026-09-22', 'am', 'orthodontist', 60),
    mark('X', '2026-09-30'),
    mark('V', '2026-10-05', 'day', 'bruiloft'),
    mark('ZH', '2026-11-13', 'pm', 'opgehaald 13:40'),
  ]),

  // Never registered: on the group's list of registrations these six do not occur.
  pupil('702123', 'Hidde Wiersma'),
  pupil('702124', 'Femke Hoekstra-Abdi'),
  pupil('702125', 'Levi ten Cate'),
  pupil('702126', 'Ömer Yıldız'),
  pupil('702127', 'Rosa-Lynn Tjon A Loi'),
  pupil('702128', "Maud d'Ancona"),
];

/** Pupils whose names could be taken for something else than text. */
export const ODD_NAMES: readonly Pupil[] = PUPILS.filter((p) =>
  /[<>&"'\u0590-\u06ff]/.test(p.name),
);

/** Rows on one page of the list when it is paged. */
export const PAGE_SIZE = 20;

export interface EventRow {
  pupil: Pupil;
  registration: Registration;
}

/** A row per registration, newest first, as the LVS orders them. */
export function eventRows(pupils: readonly Pupil[] = PUPILS): EventRow[] {
  return pupils
    .flatMap((pupil) => pupil.registrations.map((registration) => ({ pupil, registration })))
    .sort(
      (a, b) =>
        b.registration.date.localeCompare(a.registration.date) ||
        a.pupil.number.localeCompare(b.pupil.number) ||
        a.registration.part.localeCompare(b.registration.part),
    );
}

/** Address of a pupil's own page. */
export function pupilPath(pupil: Pupil): string {
  return `/leerling/${pupil.number}/historie`;
}
