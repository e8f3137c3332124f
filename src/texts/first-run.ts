import type { Sector } from '../../rules/index.ts';
import type { Role } from '../schools/profile/profile.ts';
import { popupTexts } from './popup.ts';

/** The sentences of the first run, and of the practice page that follows it. */
export const firstRunTexts = {
  welcome: 'Drie vragen over uw school. Daarna kunt u meteen proberen hoe het werkt.',
  progress: (n: number) => `Vraag ${n} van 3`,
  back: 'Vorige',
  chosen: 'eerder gekozen',
  stays:
    'Wat u kiest, blijft op dit apparaat. Er gaat niets naar buiten, ook niets over leerlingen.',
  haveFile: 'Heeft u een bestand met instellingen van uw school gekregen?',
  readFile: 'Lees het in',
  saveFailed: 'Bewaren is niet gelukt. Er is niets veranderd. Klik uw antwoord nog een keer aan.',

  questions: {
    municipality: {
      title: 'In welke gemeente staat uw school?',
      hint: 'Hieruit volgt met welk verzuimprotocol we kijken. U kunt alles later aanpassen.',
    },
    protocol: {
      title: 'Met welk verzuimprotocol werkt uw school?',
      hint: 'Deze kennen we. Staat uw protocol er niet bij? Kies er dan een om te zien hoe Verzuimwijzer werkt.',
    },
    region: {
      title: 'In welke vakantieregio ligt uw school?',
      hint: 'Vakantiedagen tellen niet mee als verzuim.',
    },
    sector: {
      title: 'Wat voor onderwijs geeft uw school?',
      hint: 'Hieruit volgt of we met dagdelen of met lesuren rekenen.',
    },
    role: {
      title: 'Wat doet u op school?',
      hint: 'Dit bepaalt alleen welke signalen opvallen. Wat er wordt beoordeeld, is voor iedereen gelijk.',
    },
  },
  otherMunicipality: 'Dan vragen we ook naar het protocol en de vakantieregio',
  follows: (protocol: string, region: string) => `Protocol ${protocol}, vakantieregio ${region}`,
  inSlots: {
    po: 'Met dagdelen: ochtend en middag',
    vo: 'Met lesuren',
    mbo: 'Met lesuren',
  } satisfies Record<Sector, string>,

  doneTitle: 'Klaar',
  judgedBy: (protocol: string) =>
    `Verzuimwijzer kent nu uw school. We kijken met ${protocol} en met de landelijke regels.`,
  tryTitle: 'Even proberen',
  tryText: 'Een lijst met acht verzonnen leerlingen. U kunt er niets stukmaken.',
  tryLink: 'Probeer het op de oefenpagina',
  turnOnTitle: 'Aanzetten in uw eigen leerlingvolgsysteem',
  turnOnSteps: [
    'Open uw leerlingvolgsysteem, op een pagina met verzuim.',
    'Klik rechtsboven in de browser op het knopje van Verzuimwijzer. Niet te zien? Klik dan eerst op het puzzelstukje.',
    `Klik op “${popupTexts.confirm}”. Ziet u geen codes? Dan heet de knop “${popupTexts.turnOn}”. Vraagt de browser of het mag? Kies dan Toestaan.`,
  ],

  lessonsTitle: 'Nog één ding: hoeveel lesuren heeft een schooldag?',
  lessonsHint:
    'Zonder dit aantal kunnen we niets beoordelen. Eén getal is genoeg; per dag aanpassen kan in de instellingen.',
  lessonsSave: 'Bewaren',
  lessonsSaved: (n: number) =>
    n === 1 ? 'Bewaard: 1 lesuur per dag.' : `Bewaard: ${n} lesuren per dag.`,

  assumedTitle: 'Dit hebben we aangenomen',
  assumedHint: 'Klopt er iets niet? In de instellingen past u het aan.',
  name: 'Naam',
  nameAssumed: (name: string) => `“${name}”, tot u de echte naam invult.`,
  holidays: 'Vakanties',
  holidaysAssumed: (region: string) =>
    `Die van regio ${region}. Uw studiedagen en andere vrije dagen kennen we nog niet.`,
  nextHoliday: (from: string, to: string) => `De eerstvolgende vakantie is van ${from} t/m ${to}.`,
  timetable: 'Rooster',
  timetableFor: {
    po: 'Elke dag ochtend en middag, maandag t/m vrijdag. De uren weten we niet; regels die uren tellen, zeggen dat dan ook.',
    vo: 'Nog leeg. Vul hierboven het aantal lesuren in.',
    mbo: 'Nog leeg. Vul hierboven het aantal lesuren in.',
  } satisfies Record<Sector, string>,
  timetableLessons: (n: number) =>
    `Elke dag ${n} ${n === 1 ? 'lesuur' : 'lesuren'}, maandag t/m vrijdag.`,
  allSettings: 'Alle instellingen',

  noSchoolYet:
    'Beantwoord eerst de drie vragen over uw school. Dan staan hier merkjes bij de leerlingen.',
} as const;

export const newSchoolName = 'Mijn school';

export const roleNames: Record<Role, string> = {
  teacher: 'Leerkracht of mentor',
  support: 'IB’er of ondersteuningscoördinator',
  attendance: 'Verzuimcoördinator',
  management: 'Directie of administratie',
};

/** What stands out for each role. */
export const roleDetails: Record<Role, string> = {
  teacher: 'Wat dringend is of wat het protocol van u vraagt, krijgt een merkje',
  support: 'Alles wat aandacht vraagt, krijgt een merkje',
  attendance: 'Alles wat aandacht vraagt, krijgt een merkje',
  management: 'Alleen wat dringend is of actie vraagt, krijgt een merkje',
};
