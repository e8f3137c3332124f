import type { ElsewhereKey, SettingKey, Theme } from '../schools/settings/settings-catalogue.ts';

/** The words of one setting: what it is about, and what each choice means. */
export interface SettingWords {
  name: string;
  /** By value; `true` is aan, `false` is uit when they are not named here. */
  values?: Readonly<Record<string, string>>;
  /** After the number. */
  unit?: string;
  /** What it means when nothing is filled in and the protocol has no value; left out: uit. */
  none?: string;
  /** When it only matters together with another choice, or why there is no question in the document. */
  note?: string;
  parts?: Readonly<Record<string, SettingWords>>;
}

const PERIODS = {
  'school year': 'het schooljaar',
  semester: 'een half schooljaar (augustus t/m januari, februari t/m juli)',
  rolling: 'de laatste 12 maanden',
};

const WINDOWS = {
  ...PERIODS,
  '4 lesson weeks': 'de laatste 4 lesweken',
  '1 month': 'de laatste maand',
  '2 months': 'de laatste 2 maanden',
};

export const themeNames: Record<Theme, string> = {
  late: 'Te laat komen',
  truancy: 'Spijbelen',
  unauthorised: 'Afwezig zonder geldige reden',
  sickness: 'Ziek',
  'long-absence': 'Vaak of lang niet op school',
  case: 'Gesprekken, plannen en termijnen',
  reporting: 'Melden en de wet',
  counting: 'Hoe we dagen en weken tellen',
  page: 'Wat er op de pagina staat',
};

export const settingWords: Record<SettingKey, SettingWords> = {
  'late.talkFrom': { name: 'Een merkje voor te laat komen vanaf', unit: 'keer' },
  'late.excused': {
    name: 'Te laat met een geldige reden',
    values: { count: 'telt mee', not: 'telt niet mee' },
    note: 'Sommige scholen noteren een reden bij te laat komen. Zonder eigen keuze telt zo’n keer niet.',
  },
  'denbosch.late.window': { name: 'Te laat komen tellen we over', values: PERIODS },
  'haaglanden.late.minCount': { name: 'Regelmatig te laat is vanaf', unit: 'keer' },
  'haaglanden.late.window': {
    name: 'Te laat komen tellen we over',
    values: WINDOWS,
    note: 'Het routeboek noemt geen periode.',
  },
  'tilburg.model612': {
    name: 'Model 6/9/12 voor te laat komen',
    parts: {
      first: { name: 'Eerste stap vanaf', unit: 'keer te laat' },
      second: { name: 'Tweede stap vanaf', unit: 'keer te laat' },
      third: { name: 'Derde stap vanaf', unit: 'keer te laat' },
    },
  },

  'denbosch.truancy.variant': {
    name: 'Spijbelen tellen we volgens',
    values: { bijlage1: 'Bijlage 1: in dagdelen', bijlage7: 'Bijlage 7: in lesuren' },
  },
  'denbosch.truancy.at2': {
    name: 'Bij precies 2 dagdelen spijbelen',
    values: { talk: 'een gesprek op school', preventive: 'een preventief gesprek' },
    note: 'Telt alleen bij Bijlage 1.',
  },
  'denbosch.truancy.window': { name: 'Spijbelen tellen we over', values: PERIODS },
  'denbosch.multiDagdelen': {
    name: 'Vanaf 2 dagdelen spijbelen al melden bij DUO',
    note: 'Telt alleen bij Bijlage 7.',
  },

  'haaglanden.duo.minimum': {
    name: 'Melden bij DUO vanaf',
    values: {
      '1 registration': '1 keer zonder geldige reden',
      '1 dagdeel': '1 dagdeel zonder geldige reden',
      '16 h': '16 uur zonder geldige reden in 4 lesweken',
    },
  },
  'tilburg.hourUnit': {
    name: 'Een uur is',
    values: { lesuur: 'een lesuur, hoe lang het ook duurt', klokuur: 'een uur van 60 minuten' },
  },
  'school.lessonMinutes': {
    name: 'Een lesuur duurt',
    unit: 'minuten',
    none: 'niet bekend',
    note: 'Telt alleen als een uur 60 minuten is. Zonder dit getal zeggen we dan dat we het aantal uren niet weten.',
  },
  'tilburg.x25.unit': {
    name: 'Eén van de 25 keer is',
    values: {
      occasion: 'een blok lesuren achter elkaar op één dag',
      lesuur: 'een lesuur',
      hour: 'een uur',
    },
  },
  'tilburg.x25.includeLate': { name: 'Te laat komen telt mee bij de 25 keer' },
  'groningen.light': {
    name: 'Licht verzuim',
    parts: {
      count: {
        name: 'Wat telt',
        values: {
          late: 'te laat komen',
          truancy: 'spijbelen (lesuren)',
          unauthorised: 'afwezig zonder geldige reden (lesuren)',
          sick: 'ziek (keren)',
        },
      },
      figure: { name: 'Vanaf', unit: 'keer' },
      window: { name: 'Geteld over', values: WINDOWS },
    },
  },

  'denbosch.freq.maxDays': {
    name: 'Bij “vaak kort ziek” tellen ziekmeldingen mee van',
    values: { 2: 'één of twee dagen', none: 'elke lengte' },
  },
  'denbosch.longSick': {
    name: 'Lang ziek zonder duidelijke reden',
    values: {
      criteria: 'alleen meer dan 10 schooldagen (Bijlage 1)',
      form: 'al bij meer dan één week (Bijlage 3)',
      both: 'allebei, als twee stappen na elkaar',
    },
  },

  'haaglanden.absent.minCount': { name: 'Vaak afwezig is vanaf', unit: 'keer' },
  'haaglanden.absent.window': {
    name: 'Vaak afwezig tellen we over',
    values: WINDOWS,
    note: 'Telt alleen als u invult vanaf hoeveel keer iemand vaak afwezig is. Het routeboek noemt geen periode.',
  },
  'haaglanden.earlyWarning': { name: 'Rustige aankondiging voor een afwezigheid van 4 weken' },

  'denbosch.noshow': {
    name: 'Niet verschenen bij de jeugdarts: melden',
    values: {
      immediate: 'meteen',
      'after re-contact': 'pas als ook de jeugdarts niemand bereikt',
    },
  },
  'denbosch.overview.every': {
    name: 'Het overzicht bespreken met de partners',
    values: { week: 'elke week', month: 'elke maand', '3 months': 'elke 3 maanden' },
  },
  'haaglanden.ve': {
    name: 'Stappen voor kinderen op de voorschool (ve)',
    note: 'Dit zijn de taken van de pedagogisch medewerker en de zorgcoördinator van de voorschool. Zet dit aan als uw school ook een voorschool heeft.',
  },

  'statutory.pack': {
    name: 'De landelijke regels (zoals de meldplicht bij 16 uur in 4 lesweken) naast het protocol',
  },
  'duo.days': { name: 'Een melding bij DUO doen we binnen', unit: 'schooldagen' },
  'leerplicht.ageFilter': { name: 'Geen melding bij DUO buiten de leeftijd van de leerplicht' },

  'run.weekMode': {
    name: 'Weken afwezig achter elkaar tellen we in',
    values: {
      weekdays: 'weekdagen: een vrije dag telt, een vakantie staat stil',
      schooldays: 'schooldagen: alleen dagen met les',
      calendar: 'kalenderdagen: alles telt, ook weekend en vakantie',
    },
  },
  'run.minPresence': {
    name: 'Een reeks dagen afwezig stopt door',
    values: { any: 'elk uur op school', 'half day': 'ten minste een halve dag op school' },
  },
  'deadline.vacation': {
    name: 'Een termijn van weken in een vakantie',
    values: { run: 'loopt door', freeze: 'staat stil' },
  },
  'marks.register': {
    name: 'Merkjes op een pagina die één dag of les toont',
    values: { discreet: 'zonder woorden, tot u erom vraagt', words: 'meteen voluit' },
    note: 'Zo’n pagina staat vaak open terwijl het digibord meekijkt.',
  },
};

/** Settings that stand in another part of the page. */
export const elsewhereNames: Record<ElsewhereKey, string> = {
  'pack.enabled': 'Welk protocol geldt',
  'pack.validUntil': 'Welke versie van het protocol geldt, en tot wanneer',
  'pack.municipality': 'In welke gemeente de school staat',
  'pack.sector': 'Welk soort onderwijs de school geeft',
  'school.calendar': 'Vakanties, vrije dagen en rooster',
  'code.mapping': 'Wat de codes in uw leerlingvolgsysteem betekenen',
  contacts: 'Hoe u partners bereikt',
};

/** What a value of a setting means; null: off, or not filled in. */
export function valueWords(words: SettingWords, value: unknown): string {
  if (value === null) return words.none ?? 'uit';
  if (typeof value === 'number' && words.values === undefined) {
    return `${String(value).replace('.', ',')} ${words.unit ?? ''}`.trim();
  }
  const named = words.values?.[String(value)];
  return named ?? (value === true ? 'aan' : value === false ? 'uit' : String(value));
}
