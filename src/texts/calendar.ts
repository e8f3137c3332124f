import { type DayRange, partsOf } from '../../rules/index.ts';
import type { PublicDay } from '../schools/public-days.ts';
import { fullDate } from './dutch-date.ts';

/** The sentences about holidays, free days, the timetable and the school year. */
export const calendarTexts = {
  calendar: 'Vakanties en vrije dagen',
  calendarHint:
    'Op deze dagen is er geen les. Ze tellen dus niet als verzuim, en een signaal kan erdoor veranderen.',
  region: 'Vakantieregio',
  regionHint: 'De officiële vakanties van de regio tellen mee. Eigen vakanties zet u eronder.',

  official: (region: string) => `Officiële vakanties van regio ${region}`,
  officialHint:
    'De herfst- en voorjaarsvakantie zijn een advies: uw school mag ervan afwijken. Wijkt u af, of duurt een vakantie bij u korter? Maak er dan eigen vakanties van en pas ze aan. Duurt er een alleen langer? Zet de hele vakantie bij ‘Eigen vakanties’.',
  own: 'Maak hier eigen vakanties van',
  owned: (n: number) =>
    `${n} vakanties staan nu bij ‘Eigen vakanties’; de regio telt niet meer mee. Nog niet bewaard.`,
  officialUnknown: (year: string) =>
    `De vakanties van ${year} kennen we nog niet. Zet ze zelf bij ‘Eigen vakanties’, of werk Verzuimwijzer bij.`,

  add: 'Dagen toevoegen uit een agenda',
  icsFile: 'Agenda van school inlezen (.ics)',
  icsHint:
    'U kiest daarna zelf welke dagen u overneemt. Alleen de datums worden bewaard, niet de woorden erbij. Een .ics-bestand krijgt u uit de agenda van school: Exporteren of Downloaden.',
  publicDays: 'Feestdagen voorstellen',
  icsTooBig: (megabytes: string) =>
    `Dit bestand is te groot: ${megabytes} MB, terwijl een schoolagenda kleiner is dan 1 MB. Er is niets veranderd. Kies in uw agenda een kortere periode, bijvoorbeeld één schooljaar, en sla die op.`,
  icsUnreadable: 'Het bestand kon niet worden geopend. Er is niets veranderd. Kies het opnieuw.',
  icsNotCalendar: (found: string) =>
    `Dit is geen agendabestand. Verwacht: een bestand dat begint met BEGIN:VCALENDAR. Gevonden: ${found}. Er is niets veranderd. Sla in uw agenda de agenda op als .ics en kies dat bestand.`,
  icsNothing: 'een leeg bestand',
  icsCutOff: (last: string) =>
    `Dit agendabestand is niet heel: het houdt ${last} op. Er is niets veranderd. Sla de agenda opnieuw op en kies dat bestand.`,
  icsInside: (name: string) => `bij of na ‘${name}’`,
  icsAtStart: 'bij het begin',
  icsEmpty: 'In dit agendabestand staat geen enkele afspraak. Er is niets veranderd.',

  proposalsFrom: (file: string) => `Uit ${file}`,
  proposalsPublic: 'Feestdagen',
  proposalsHint:
    'Kijk de vinkjes na. Aangevinkt is alleen wat volgens de woorden zeker een vrije dag voor de hele school is. Er verandert pas iets als u op de knop klikt en daarna bewaart.',
  proposalsMaybe: (n: number) =>
    n === 1
      ? 'Nog 1 dag of periode, niet aangevinkt'
      : `Nog ${n} dagen of periodes, niet aangevinkt`,
  proposalsKnown: (n: number) =>
    n === 1 ? '1 dag of periode is al bekend' : `${n} dagen of periodes zijn al bekend`,
  proposalsNone: 'Hier staan geen nieuwe dagen in.',
  proposalsElsewhere: (n: number, years: string) =>
    n === 1
      ? `1 afspraak valt buiten ${years} en is weggelaten.`
      : `${n} afspraken vallen buiten ${years} en zijn weggelaten.`,
  proposalsShort: (n: number) =>
    n === 1
      ? '1 afspraak duurt maar een deel van een dag en is weggelaten.'
      : `${n} afspraken duren maar een deel van een dag en zijn weggelaten.`,
  proposalsOnlyOnce: (names: string) =>
    `Deze afspraken herhalen zich op een manier die we niet kennen. Alleen de eerste keer staat hierboven: ${names}.`,
  proposalsBroken: 'Deze afspraken zijn niet gelezen:',
  proposalBroken: (name: string, found: string) =>
    `${name}. Verwacht: een datum zoals 20261106. Gevonden: ${found}.`,
  noName: 'zonder naam',
  noDate: 'geen datum',
  unnamedDay: 'Zonder naam',
  proposalAs: { holiday: 'vakantie', 'free-day': 'vrije dag', 'free-days': 'vrije dagen' },
  proposalState: {
    official: 'valt in een officiële vakantie',
    own: 'staat al in uw lijst',
    weekend: 'valt in het weekend',
  },
  proposalTimes: (from: string, to: string) => `van ${from} tot ${to} uur`,
  proposalWholeDays: 'telt dan voor de hele dag',
  take: (n: number) => (n === 1 ? 'Zet 1 in de kalender' : `Zet ${n} in de kalender`),
  takeNot: 'Niet doen',
  taken: (n: number) =>
    n === 1 ? '1 toegevoegd. Nog niet bewaard.' : `${n} toegevoegd. Nog niet bewaard.`,
  takenNone: 'Er is niets toegevoegd.',

  holidays: 'Eigen vakanties',
  holidayRow: (n: number) => `Vakantie ${n}`,
  from: 'Eerste dag',
  to: 'Laatste dag',
  addHoliday: 'Vakantie toevoegen',
  removeHoliday: (n: number) => `Vakantie ${n} verwijderen`,
  freeDays: 'Losse vrije dagen (studiedag, feestdag)',
  freeDay: (n: number) => `Vrije dag ${n}`,
  addFreeDay: 'Vrije dag toevoegen',
  removeFreeDay: (n: number) => `Vrije dag ${n} verwijderen`,
  schoolDays: 'Gewone schooldagen',
  schoolDaysHint:
    'Op deze dagen stond er niets op een pagina, en iemand zei dat er gewoon les was. Klopt er een niet? Verwijder hem; dan wordt het opnieuw gevraagd.',
  removeSchoolDay: (day: string) => `Gewone schooldag ${day} verwijderen`,

  note: {
    weekend: 'valt in het weekend: hoeft hier niet te staan',
    official: (name: string) => `valt al in de ${name}`,
    own: 'valt al in een eigen vakantie',
    twice: 'staat er twee keer',
    'no-lessons': 'volgens het rooster is er op deze weekdag geen les',
    'school-day': 'eerder zei iemand dat dit een gewone schooldag was',
    year: 'ligt niet in of vlak bij dit schooljaar. Klopt het jaar?',
    long: (weeks: number) => `duurt ${weeks} weken. Klopt dat?`,
    last: 'vorig schooljaar',
  },

  timetable: 'Rooster',
  timetableFirst: 'Kies eerst het soort onderwijs. Dan past het rooster daarbij.',
  timetablePo:
    'Vink de dagdelen met les aan en vul de uren in. Weet u de uren niet? Laat ze leeg: regels die uren tellen, zeggen dan dat ze het niet weten.',
  timetableLessons: 'Hoeveel lesuren zijn er per dag? Laat een dag zonder les leeg.',
  timetableEmpty:
    'Er staat nog geen les in het rooster. Zo lang telt geen enkele dag als schooldag.',
  quick: 'Snel invullen',
  quickHours: (part: string) => `${part} (uur)`,
  quickLessons: 'Lesuren per dag',
  sameEveryDay: 'Zelfde voor alle dagen',
  sameDone: 'Alle vijf dagen zijn nu gelijk. Nog niet bewaard.',
  wednesdayOff: 'Woensdagmiddag vrij',
  wednesdayDone: 'Op woensdagmiddag staat nu geen les. Nog niet bewaard.',
  am: 'Ochtend',
  pm: 'Middag',
  hasPart: (day: string, part: string) => `${day}: les in de ${part.toLowerCase()}`,
  hoursOf: (day: string, part: string) => `${day}, ${part.toLowerCase()}: aantal uren`,
  hours: 'uur',

  schoolYear: (startYear: number) => `${startYear}–${startYear + 1}`,
  unchecked: (year: string) => `Nog niemand heeft rooster en vrije dagen voor ${year} nagekeken`,
  uncheckedHint:
    'Tot dat gedaan is, staat op de pagina van uw leerlingvolgsysteem dat ze een aanname zijn. Loop de vakanties, de vrije dagen en het rooster hierboven na.',
  check: 'Ik heb ze nagekeken',
  checkFirst: 'Kies eerst een vakantieregio en vul het rooster in.',
  checked: (year: string) => `Rooster en vrije dagen zijn nagekeken voor ${year}.`,
  checkedNow: (year: string) => `Nagekeken voor ${year}. Nog niet bewaard.`,
  uncheck: 'Toch nog niet nagekeken',
  uncheckedNow: 'Staat weer op: nog niet nagekeken. Nog niet bewaard.',

  newYear: (year: string) => `Nieuw schooljaar ${year}`,
  newYearHint: (last: string) =>
    `Deze instellingen zijn voor het laatst nagekeken voor ${last}. Loop ze één keer na. Er gaat niets weg voordat u op de knop klikt.`,
  ends: 'Dit eindigt',
  endsChecked: (last: string) => `‘Nagekeken’ voor ${last}.`,
  endsKept: (n: number) =>
    n === 1
      ? '1 vrije dag of vakantie is voorbij. Die blijft staan tot hij een jaar oud is, want regels kijken maanden terug.'
      : `${n} vrije dagen en vakanties zijn voorbij. Ze blijven staan tot ze een jaar oud zijn, want regels kijken maanden terug.`,
  removeOld: (n: number) =>
    n === 1
      ? 'Haal 1 dag of vakantie weg die ouder is dan een jaar'
      : `Haal ${n} dagen en vakanties weg die ouder zijn dan een jaar`,
  whichOld: 'Welke?',
  goesOn: 'Dit gaat door',
  goesOnName: (name: string, sites: number) =>
    `${name || 'De school'}, met ${sites === 1 ? '1 adres' : `${sites} adressen`}`,
  goesOnCodes: (n: number) => (n === 1 ? '1 code' : `${n} codes`),
  goesOnProtocol: (name: string, version: string | null) =>
    version === null
      ? `Protocol ${name}, steeds de versie die geldt`
      : `Protocol ${name}, vast op de versie van ${version}`,
  goesOnTimetable: 'Het rooster',
  goesOnPartners: (n: number) =>
    n === 1 ? '1 contact bij partners' : `${n} contacten bij partners`,
  goesOnSettings: (n: number) =>
    n === 0
      ? 'Geen eigen regels of cijfers'
      : n === 1
        ? '1 eigen regel of cijfer'
        : `${n} eigen regels en cijfers`,
  yourChecks: 'Dit weet alleen u',
  checkNow: (year: string) => `Rooster, vakanties en vrije dagen kloppen voor ${year}`,
  checkNowHint:
    'Nog niet nagekeken? Laat dit leeg. Onder het rooster wordt het later weer gevraagd.',
  partnersNow: 'De contacten van partners kloppen nog',
  takeOver: (year: string) => `Overnemen voor ${year}`,
  tookOver: (year: string) => `Overgenomen voor ${year}. Nog niet bewaard.`,
} as const;

export const publicDayNames: Record<PublicDay, string> = {
  'easter-monday': 'Tweede paasdag',
  'kings-day': 'Koningsdag',
  ascension: 'Hemelvaartsdag',
  'after-ascension': 'Dag na Hemelvaart',
  'whit-monday': 'Tweede pinksterdag',
};

/** What an official holiday is called, by the month in which it begins. */
export function holidayName({ from }: DayRange): string {
  const { month } = partsOf(from);
  if (month >= 6 && month <= 9) return 'zomervakantie';
  if (month >= 10 && month <= 11) return 'herfstvakantie';
  if (month === 12 || month === 1) return 'kerstvakantie';
  return month <= 3 ? 'voorjaarsvakantie' : 'meivakantie';
}

/** `za 17 oktober t/m zo 25 oktober 2026`, or one day in full. */
export function sayRange({ from, to }: DayRange): string {
  if (from === to) return fullDate(from);
  const begin = fullDate(from);
  const year = ` ${partsOf(from).year}`;
  const isSameYear = partsOf(from).year === partsOf(to).year;
  return `${isSameYear ? begin.replace(year, '') : begin} t/m ${fullDate(to)}`;
}

/** `8.30` for 510 minutes after midnight. */
export function clockTime(minutes: number): string {
  return `${Math.floor(minutes / 60)}.${String(minutes % 60).padStart(2, '0')}`;
}

/** `2026–2027 en 2027–2028`. */
export function sayYears(startYears: readonly number[]): string {
  return startYears.map(calendarTexts.schoolYear).join(' en ');
}
