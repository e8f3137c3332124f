import { type DayRange, partsOf } from '../../rules/index.ts';
import type { PublicDay } from '../schools/calendar/public-days.ts';
import { fullDate } from './dutch-date.ts';

/** The sentences about holidays, free days, the timetable and the school year. */
export const calendarTexts = {
  calendar: 'Vakanties en vrije dagen',
  calendarHint:
    'Op deze dagen is er geen les. Ze tellen dus niet als verzuim, en een signaal kan erdoor veranderen.',
  region: 'Vakantieregio',
  regionHint:
    'De officiële vakanties van deze regio gelden vanzelf. Eigen vakanties zet u eronder.',

  official: (region: string) => `Officiële vakanties van regio ${region}`,
  officialHint:
    'De herfstvakantie en de voorjaarsvakantie zijn een advies: uw school mag andere dagen kiezen. Is een vakantie bij u op andere dagen, of duurt ze korter? Maak er dan eigen vakanties van en pas ze aan. Duurt een vakantie alleen langer? Zet dan de hele vakantie bij “Eigen vakanties”.',
  own: 'Maak hier eigen vakanties van',
  owned: (n: number) =>
    n === 1
      ? '1 vakantie staat nu bij “Eigen vakanties”. De regio geldt niet meer. Nog niet bewaard.'
      : `${n} vakanties staan nu bij “Eigen vakanties”. De regio geldt niet meer. Nog niet bewaard.`,
  officialUnknown: (year: string) =>
    `De vakanties van ${year} kennen we nog niet. Zet ze zelf bij “Eigen vakanties”, of werk Verzuimwijzer bij.`,

  add: 'Meer dagen in één keer toevoegen',
  icsFile: 'Agenda van school inlezen (.ics)',
  icsHint:
    'U kiest daarna zelf welke dagen u toevoegt. We bewaren alleen de datums, niet de woorden erbij. Een .ics-bestand haalt u uit de agenda van school met Exporteren of Downloaden.',
  publicDays: 'Feestdagen voorstellen',
  icsTooBig: (megabytes: string) =>
    `Dit bestand is te groot. Verwacht: hooguit 1 MB. Gevonden: ${megabytes} MB. Er is niets veranderd. Exporteer uit uw agenda een kortere periode, bijvoorbeeld één schooljaar, en kies dat bestand.`,
  icsUnreadable: 'We konden het bestand niet openen. Er is niets veranderd. Kies het opnieuw.',
  icsNotCalendar: (found: string) =>
    `Dit is geen agendabestand. Verwacht: een bestand dat begint met BEGIN:VCALENDAR. Gevonden: ${found}. Er is niets veranderd. Exporteer de agenda van school als .ics-bestand en kies dat.`,
  icsNothing: 'een leeg bestand',
  icsCutOff: (last: string) =>
    `Dit agendabestand is niet compleet: het stopt ${last}. Er is niets veranderd. Exporteer de agenda opnieuw en kies dat bestand.`,
  icsInside: (name: string) => `bij of na “${name}”`,
  icsAtStart: 'al aan het begin',
  icsEmpty:
    'In dit agendabestand staat geen enkele afspraak. Er is niets veranderd. Kies een andere agenda of een andere periode.',

  proposalsFrom: (file: string) => `Uit ${file}`,
  proposalsPublic: 'Feestdagen',
  proposalsHint:
    'Kijk de vinkjes na. We hebben alleen aangevinkt wat volgens de woorden zeker een vrije dag voor de hele school is. Er verandert pas iets als u op de knop klikt en daarna bewaart.',
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
    `Herhaalt zich op een manier die we niet kennen, dus alleen de eerste keer staat hierboven: ${names}.`,
  proposalsBroken: 'Niet te lezen, en dus weggelaten:',
  proposalBroken: (name: string, found: string) =>
    `${name}. Verwacht: een datum zoals 20261106. Gevonden: ${found}.`,
  noName: 'zonder naam',
  noDate: 'geen datum',
  unnamedDay: 'Zonder naam',
  proposalAs: {
    holiday: 'wordt een vakantie',
    'free-day': 'wordt een vrije dag',
    'free-days': 'worden vrije dagen',
  },
  proposalState: {
    official: 'valt in een officiële vakantie',
    own: 'staat al in uw lijst',
    weekend: 'valt in het weekend',
  },
  proposalTimes: (from: string, to: string) => `van ${from} tot ${to} uur`,
  proposalWholeDays: 'telt dan voor de hele dag',
  take: (n: number) => (n === 0 ? 'Voeg toe' : `Voeg ${n} toe`),
  takeNot: 'Niet doen',
  taken: (n: number) =>
    n === 1 ? '1 toegevoegd. Nog niet bewaard.' : `${n} toegevoegd. Nog niet bewaard.`,
  takenNone: 'Er is niets toegevoegd.',

  holidays: 'Eigen vakanties',
  holidayRow: (n: number) => `Vakantie ${n}`,
  from: 'Eerste dag',
  to: 'Laatste dag',
  addHoliday: 'Vakantie toevoegen',
  removeHoliday: (n: number) => `Verwijderen: vakantie ${n}`,
  freeDays: 'Losse vrije dagen (studiedag, feestdag)',
  freeDay: (n: number) => `Vrije dag ${n}`,
  addFreeDay: 'Vrije dag toevoegen',
  removeFreeDay: (n: number) => `Verwijderen: vrije dag ${n}`,
  schoolDays: 'Gewone schooldagen',
  schoolDaysHint:
    'Op deze dagen had niemand van een groep een registratie. Iemand van uw school heeft toen gezegd dat er gewoon les was. Klopt een dag niet? Verwijder die dag; dan vragen we het opnieuw.',
  removeSchoolDay: (day: string) => `Verwijderen: gewone schooldag ${day}`,

  note: {
    weekend: 'valt in het weekend: hoeft hier niet te staan',
    official: (name: string) => `valt al in de ${name}`,
    own: 'valt al in een eigen vakantie',
    twice: 'staat er twee keer',
    'no-lessons': 'volgens het rooster is er op deze weekdag geen les',
    'school-day': 'staat ook bij “Gewone schooldagen”: iemand zei dat er les was',
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
    'Er staat nog geen les in het rooster. Zolang dat zo is, telt geen enkele dag als schooldag en kunnen we niets beoordelen.',
  quick: 'Snel invullen',
  quickHours: (part: string) => `${part} (uur)`,
  quickLessons: 'Lesuren per dag',
  sameEveryDay: 'Zelfde voor alle dagen',
  sameDone: 'Alle vijf dagen zijn nu gelijk. Nog niet bewaard.',
  wednesdayOff: 'Woensdagmiddag vrij',
  wednesdayDone: 'Op woensdagmiddag staat nu geen les. Nog niet bewaard.',
  am: 'Ochtend',
  pm: 'Middag',
  hasPart: (day: string, part: string) => `${part}: les op ${day.toLowerCase()}`,
  hoursOf: (day: string, part: string) => `${day}, ${part.toLowerCase()}: aantal uren`,
  hours: 'uur',

  schoolYear: (startYear: number) => `${startYear}–${startYear + 1}`,
  unchecked: (year: string) =>
    `Nog niemand heeft rooster, vakanties en vrije dagen voor ${year} nagekeken`,
  uncheckedHint:
    'Zolang dat zo is, staat in de balk op de pagina dat ze een aanname zijn. Loop de vakanties, de vrije dagen en het rooster hierboven na.',
  check: 'Ik heb ze nagekeken',
  checkFirst: 'Kies eerst een vakantieregio en vul het rooster in.',
  checked: (year: string) => `Rooster, vakanties en vrije dagen zijn nagekeken voor ${year}.`,
  checkedNow: (year: string) => `Nagekeken voor ${year}. Nog niet bewaard.`,
  uncheck: 'Toch nog niet nagekeken',
  uncheckedNow: 'Dit staat weer op “nog niet nagekeken”. Nog niet bewaard.',

  newYear: (year: string) => `Nieuw schooljaar ${year}`,
  newYearHint: (last: string) =>
    `Deze instellingen zijn voor het laatst nagekeken voor ${last}. Loop ze één keer na. Er verandert pas iets als u op de knop klikt en daarna bewaart.`,
  ends: 'Dit eindigt',
  endsChecked: (last: string) =>
    `Dat rooster, vakanties en vrije dagen zijn nagekeken: dat gold alleen voor ${last}.`,
  endsKept: (n: number) =>
    n === 1
      ? '1 dag of vakantie is voorbij. Die blijft dit schooljaar nog staan, want regels kijken maanden terug.'
      : `${n} dagen of vakanties zijn voorbij. Ze blijven dit schooljaar nog staan, want regels kijken maanden terug.`,
  removeOld: (n: number) =>
    n === 1
      ? 'Haal 1 dag of vakantie weg die ouder is dan een jaar'
      : `Haal ${n} dagen of vakanties weg die ouder zijn dan een jaar`,
  whichOld: 'Welke?',
  goesOn: 'Dit gaat door',
  goesOnName: (name: string, sites: number) =>
    `${name || 'De school'}, ${sites === 0 ? 'nog zonder adres' : sites === 1 ? 'met 1 adres' : `met ${sites} adressen`}`,
  goesOnCodes: (n: number) => (n === 0 ? 'Nog geen codes' : n === 1 ? '1 code' : `${n} codes`),
  goesOnProtocol: (name: string, version: string | null) =>
    version === null
      ? `Protocol: ${name}, een nieuwe versie telt zodra u die heeft gezien`
      : `Protocol: ${name}, vast op de versie van ${version}`,
  goesOnTimetable: 'Het rooster',
  goesOnPartners: (n: number) =>
    n === 1 ? '1 contact bij partners' : `${n} contacten bij partners`,
  goesOnSettings: (some: boolean) =>
    some ? 'De eigen keuzes bij “Regels”' : 'Geen eigen keuzes bij “Regels”',
  yourChecks: 'Dit weet alleen u',
  checkNow: (year: string) => `Rooster, vakanties en vrije dagen kloppen voor ${year}`,
  checkNowHint:
    'Nog niet nagekeken? Vink dit dan niet aan. Onder het rooster vragen we het later opnieuw.',
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

/** `8:30` for 510 minutes after midnight. */
export function clockTime(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

/** `2026–2027 en 2027–2028`. */
export function sayYears(startYears: readonly number[]): string {
  return startYears.map(calendarTexts.schoolYear).join(' en ');
}
