import type { Why } from '../lvs/recognise/why.ts';

/**
 * The Dutch words that stand in an LVS page whatever is read there. Plain data: the background sends it
 * over the port, so that the content script carries no words.
 */
export const pageTexts = {
  product: 'Verzuimwijzer',
  close: 'Sluiten',
  nextStep: 'Wat nu',
  who: 'Wie',
  byWhen: 'Uiterlijk',
  alsoSeen: 'Ook gezien',
  restsOn: 'Waar dit op berust',
  openCase: 'Open Zaakblad',
  copyNote: 'Kopieer notitie',
  copied: 'De notitie is gekopieerd. U kunt die in uw leerlingvolgsysteem plakken.',
  notCopied:
    'Kopiëren lukt niet op deze pagina. Selecteer de notitie hierboven en druk op Ctrl+C (Mac: ⌘C).',
  outcomes: 'Wat is er gedaan?',
  noted: 'Genoteerd: {words}.',
  notedAndGone: 'Genoteerd: {words}. Het signaal is nu weg.',
  notNoted: 'Dit is niet genoteerd. Probeer het opnieuw.',
  today: 'Vandaag',
  ringed: 'De rij van {pupil} is omlijnd.',
  moveBar: 'Zet dit venster in een andere hoek',
  unplaced: 'Ook een signaal, maar zonder plek op de pagina:',
  colleagueList: 'Ook gezien, voor een collega:',
  nearList: 'Nog geen signaal, wel bijna:',
  quietList: 'Bekeken, of voor later:',
  elsewhere: 'In een ander deel van deze pagina: {summary}.',
  questions: '· {n} {n|vraag|vragen}',
  showWords: 'Toon de signalen voluit',

  noReading: {
    'no-attendance': '',
    register:
      'We zien niet welke dag of welk deel van de dag deze lijst laat zien. Daarom tonen we geen signalen. Open een overzicht met datums.',
    'filtered-register':
      'We zien niet welke dag of welk deel van de dag deze lijst laat zien, en er staat een filter aan (“{detail}”). Daarom tonen we geen signalen. Open een overzicht met datums.',
    'no-pupil-name':
      'We kunnen niet met zekerheid zien over welke leerling deze pagina gaat. Daarom tonen we geen signalen.',
    'no-dates':
      'De datums op deze pagina hebben geen jaartal en er staat geen periode bij. Daarom tonen we geen signalen.',
    loading: '',
    login:
      'U bent niet ingelogd in uw leerlingvolgsysteem. Log in; dan lezen we verder. Wat we van deze site onthielden, is gewist.',
    drift:
      'Deze pagina ziet er anders uit dan we haar kennen. Daarom tonen we geen signalen. Klik in de werkbalk op Verzuimwijzer en kies “Leer deze pagina lezen”. Daar wijst u opnieuw aan wat er in elke kolom staat.',
    proposal:
      'Dit lijkt een pagina met verzuim: we zien {why}. We weten niet zeker hoe we haar moeten lezen. Klik in de werkbalk op Verzuimwijzer en kies “Leer deze pagina lezen”.',
    translated:
      'De browser heeft deze pagina vertaald. Zet de vertaling uit, dan lezen we de pagina opnieuw.',
  },
  /** What speaks for attendance on a page that we do not know. */
  why: {
    names: '{n} {n|rij|rijen} met namen',
    dates: '{n|een kolom|kolommen} met datums',
    'date-headers': 'kolommen met een dag in de kop',
    parts: '{n|een kolom|kolommen} met dagdelen of lesuren',
    words: '{n|een kolom|kolommen} met woorden als “ziek” en “te laat”',
    codes: '{n|een kolom|kolommen} met korte codes',
    fields: '{n|een rij|rijen} om aan te geven wie er is',
    heading: 'een kop over verzuim',
  } satisfies Record<Why['what'], string>,
  namesTaken:
    'Deze pagina gebruikt namen die van Verzuimwijzer zijn. Dan kan zij meelezen, en daarom tonen we hier geen signalen.',
  failed:
    'Er ging iets mis bij het lezen van deze pagina. We tonen geen signalen. Laad de pagina opnieuw; blijft dit, meld het dan bij uw ICT-beheerder.',
};

export type PageTexts = typeof pageTexts;
