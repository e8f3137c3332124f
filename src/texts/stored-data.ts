/** The sentences about what is stored, and about settings to and from a file. */
export const storedDataTexts = {
  title: 'Bewaarde gegevens',
  intro:
    'Dit bewaart Verzuimwijzer op dit apparaat, naast de zaakmap. Hiervan wordt niets gewist zonder dat u het zelf zegt.',
  warning: 'Een deel van de bewaarde gegevens is niet te gebruiken. Er is niets gewist.',
  warningLink: 'Bekijk wat u kunt doen',

  schools: 'Scholen',
  noSchools: 'Er is nog geen school bewaard.',
  schoolManaged: (name: string) =>
    `${name}: ingesteld door uw school of bestuur, en pas op dit apparaat bewaard als u er zelf iets aan verandert.`,
  schoolFine: (name: string, version: number) =>
    `${name}: in orde (gegevens van versie ${version})`,

  troubles: 'Niet te gebruiken',
  unnamed: 'een school',
  damagedTitle: (name: string) => `De gegevens van ${name} zijn beschadigd`,
  damaged:
    'Ze worden niet gebruikt en er is niets gewist. Bewaar ze eerst als bestand. Zet ze daarna apart, en vul de school opnieuw in of lees een ouder bestand in.',
  whatIsWrong: 'Wat er niet klopt',
  mendable: 'Staat dit in het bewaarde bestand weer goed, dan kunt u dat bestand inlezen.',
  newerTitle: (name: string) => `De gegevens van ${name} zijn van een nieuwere versie`,
  newer:
    'Een nieuwere versie van Verzuimwijzer heeft ze bewaard. Deze versie gebruikt ze niet en verandert ze niet. Werk Verzuimwijzer bij; daarna zijn ze weer te gebruiken.',
  misplacedTitle: (name: string) => `Van ${name} staat er een tweede exemplaar`,
  misplaced:
    'Het staat op een plek waar het niet hoort en wordt niet gebruikt. Er is niets gewist. Bewaar het als bestand en lees dat bestand in: dan ziet u wat er verschilt.',
  unreadableTitle: 'De bewaarde gegevens zijn nu niet te lezen',
  unreadable:
    'De browser geeft ze niet aan Verzuimwijzer. Er is niets gewist. Sluit de browser helemaal af en open hem opnieuw. Helpt dat niet? Vraag het aan uw ICT-beheerder.',
  save: 'Bewaar als bestand',
  rawFileName: 'verzuimwijzer-gegevens.json',
  setAside: 'Zet apart',
  setAsideDone: 'Het staat nu bij “Apart gezet”.',

  asides: 'Apart gezet',
  asidesHint:
    'Dit gebruikt Verzuimwijzer niet. Het blijft hier staan tot u het definitief verwijdert.',
  asideOf: (name: string) => `Gegevens van ${name}`,
  asideAt: (moment: string | null, from: string) =>
    `Apart gezet ${moment === null ? 'op een onbekend moment' : `op ${moment}`}. Stond onder “${from}”.`,
  forget: 'Verwijder definitief',
  forgetSure: (what: string) =>
    `${what}: weet u zeker dat u dit definitief wilt verwijderen? Het is daarna niet terug te halen.`,
  forgetYes: 'Ja, verwijder definitief',
  forgetNo: 'Nee, laten staan',
  forgotten: 'Definitief verwijderd.',

  foreign: 'Gegevens die Verzuimwijzer niet kent',
  foreignHint:
    'Deze versie kent ze niet, gebruikt ze niet en verandert ze niet. Ze kunnen van een andere versie zijn.',

  failed: 'Dat is niet gelukt. Er is niets veranderd. Probeer het opnieuw.',
  full: 'Niet bewaard: de opslag van de browser is vol. Er is niets gewist, en wat u heeft ingevuld, staat nog op deze pagina. Verwijder iets wat apart is gezet, of vraag het aan uw ICT-beheerder.',
  newerThere:
    'Niet bewaard: van deze school staan er gegevens van een nieuwere versie. Die blijven zoals ze zijn, en wat u heeft ingevuld, staat nog op deze pagina. Werk Verzuimwijzer bij en probeer het opnieuw.',
  clash:
    'Niet bewaard: deze school is intussen op een andere plek veranderd, en samen klopt het niet. Wat u heeft ingevuld, staat nog op deze pagina. Open de instellingen in een nieuw tabblad om te zien wat er nu bewaard is.',

  fileTitle: 'Instellingen als bestand',
  fileHint: 'Zo neemt u instellingen mee naar een ander apparaat of geeft u ze aan een collega.',
  readFile: 'Instellingen inlezen',
  writeFile: 'Instellingen bewaren als bestand',
  writeFileUsable: 'Wat niet te gebruiken is, gaat niet mee in dit bestand.',
  fileName: 'verzuimwijzer-instellingen.json',
  fileErrors: 'Dit bestand is niet ingelezen. Uw instellingen zijn niet veranderd.',
  fileMoreErrors: (n: number) =>
    n === 1 ? 'En nog één ander punt.' : `En nog ${n} andere punten.`,
  fileUnreadable: 'We konden het bestand niet openen. Er is niets veranderd. Kies het opnieuw.',
  fileTooBig:
    'Dit bestand is groter dan 1 MB en dus geen bestand met instellingen. Het is niet ingelezen; er is niets veranderd. Kies een bestand dat met “Instellingen bewaren als bestand” is gemaakt.',
  fileEmpty: 'Er staan geen scholen in dit bestand. Er verandert niets.',
  fileSame: 'Dit bestand is gelijk aan wat er al bewaard is. Er verandert niets.',
  preview: 'Dit verandert er als u het bestand overneemt',
  previewStay: 'Scholen die niet in het bestand staan, blijven zoals ze zijn.',
  previewSame: (names: string) => `Blijft gelijk: ${names}.`,
  take: 'Deze school overnemen',
  schoolNew: 'Nieuwe school, wordt toegevoegd.',
  schoolInPlace:
    'Komt in de plaats van de beschadigde gegevens van deze school. Die worden apart gezet.',
  schoolNewerThere:
    'Van deze school staan er gegevens van een nieuwere versie. Werk Verzuimwijzer eerst bij; tot die tijd blijft deze school zoals ze is.',
  schoolChanges: (n: number) =>
    n === 0 ? 'Geen wijzigingen.' : n === 1 ? 'Eén wijziging:' : `${n} wijzigingen:`,
  unsavedWins: (name: string) =>
    `U heeft voor ${name} iets ingevuld dat nog niet bewaard is. Dat vervalt als u deze school overneemt.`,
  accept: 'Overnemen',
  reject: 'Niet doen',
  accepted: 'De instellingen zijn overgenomen.',
  acceptedNone: 'Er is geen school aangevinkt. Er is niets veranderd.',
  rejected: 'Er is niets veranderd.',

  where: 'Waar',
  expected: 'Verwacht',
  found: 'Gevonden',
  todo: 'Wat te doen',
} as const;
