/** What the privacy page promises, each with a check that the reader can do in a minute. */
export const promiseTexts = {
  title: 'Wat nooit het apparaat verlaat, en hoe u dat zelf nagaat',
  intro:
    'U hoeft ons niet te geloven. Bij elke belofte staat een proef van ongeveer een minuut. Wat op deze pagina staat, leest zij live uit de browser.',
  check: 'Zo gaat u het na',
  shown: 'Wat de browser zelf zegt',

  network: {
    title: '1. Er gaat niets naar buiten',
    promise:
      'Verzuimwijzer stuurt niets weg: geen gegevens van leerlingen, geen statistiek, geen foutmeldingen. Het haalt ook niets op. De browser dwingt dat voor deze pagina’s af.',
    csp: "De regel voor alle pagina’s van Verzuimwijzer. “connect-src 'none'” betekent: geen enkele verbinding.",
    steps: {
      chromium: [
        'Druk op deze pagina op F12 en kies bovenaan Network (Netwerk). Herlaad de pagina met F5.',
        'U ziet alleen bestanden van de extensie zelf. Klik met rechts op het kopje Name (Naam) en zet URL aan: elk adres begint met chrome-extension://.',
        'Ook de achtergrond bekijken? Typ chrome://extensions (Edge: edge://extensions) in de adresbalk, zet de ontwikkelaarsmodus aan en klik bij Verzuimwijzer op service worker. Kies daar ook Network en gebruik Verzuimwijzer. De lijst blijft leeg, of toont alleen zulke adressen.',
      ],
      firefox: [
        'Druk op deze pagina op F12 en kies bovenaan Netwerk. Herlaad de pagina met F5.',
        'De lijst blijft leeg, of toont alleen bestanden van de extensie zelf. Hun adres begint met moz-extension://.',
        'Ook de achtergrond bekijken? Typ about:debugging#/runtime/this-firefox in de adresbalk en klik bij Verzuimwijzer op Inspecteren. Kies daar ook Netwerk en gebruik Verzuimwijzer. De lijst blijft leeg.',
      ],
    },
  },

  permissions: {
    title: '2. Verzuimwijzer mag weinig',
    promise:
      'Verzuimwijzer vraagt alleen deze rechten. Het kan niet bij uw geschiedenis, bladwijzers, downloads of wachtwoorden.',
    reasons: {
      storage: 'instellingen en de zaakmap op dit apparaat bewaren',
      scripting: 'meelezen op de sites die u aanzet',
      activeTab: 'kijken naar de pagina waarop u op het knopje klikt',
      sidePanel: 'het Zaakblad naast de pagina tonen',
    } as Record<string, string>,
    otherReason: 'hoort hier niet',
    neverPrivate: 'In een privévenster werkt Verzuimwijzer niet.',
    alsoPrivate: 'In een privévenster kan Verzuimwijzer ook werken. Dat hoort niet.',
    steps: {
      chromium: [
        'Klik hierboven op “Open het manifest”. Dat is het bestand waarin een extensie al haar rechten moet noemen. Bij "permissions" staan dezelfde woorden.',
        'Typ chrome://extensions (Edge: edge://extensions) in de adresbalk en klik bij Verzuimwijzer op Details. Onder Machtigingen (Permissions) noemt de browser alleen rechten waarvoor hij waarschuwt. Daar staat niets.',
      ],
      firefox: [
        'Klik hierboven op “Open het manifest”. Dat is het bestand waarin een extensie al haar rechten moet noemen. Bij "permissions" staan dezelfde woorden.',
        'Typ about:addons in de adresbalk, kies Extensies, dan Verzuimwijzer en het tabblad Toestemmingen. Daar staan schakelaars voor sites. “Alle websites” staat uit. Bij gegevensverzameling staat dat die niet nodig is.',
      ],
    },
    manifest: 'Open het manifest',
  },

  sites: {
    title: '3. Alleen sites waar iemand ja tegen zei',
    promise:
      'Verzuimwijzer leest alleen op sites die u zelf aanzet, of die uw bestuur heeft vastgelegd. Op alle andere sites draait het niet.',
    granted: 'Toegang nu',
    none: 'Verzuimwijzer heeft nu toegang tot geen enkele site.',
    required: 'vastgelegd bij het installeren',
    takeBack: 'Neem terug',
    takeBackOf: (site: string) => `Neem terug: ${site}`,
    taken: (site: string) => `Verzuimwijzer heeft geen toegang meer tot ${site}.`,
    kept: (site: string) =>
      `${site} staat vast: door uw school of bestuur, of door een instelling van de browser. Hier kunt u dat niet terugnemen.`,
    toSettings: 'Bekijk per site hoe het gaat, bij de instellingen',
    steps: {
      chromium: [
        'Typ chrome://extensions (Edge: edge://extensions) in de adresbalk en klik bij Verzuimwijzer op Details. Onder Toegang tot sites (Site access) staan dezelfde sites. Staat er nog een site die u hebt teruggenomen? Verzuimwijzer leest er niet meer; de browser onthoudt alleen uw ja. Met de schakelaar haalt u ook dat weg.',
        'Open een site die er niet bij staat. Er komt geen balk en geen merkje van Verzuimwijzer.',
      ],
      firefox: [
        'Typ about:addons in de adresbalk, kies Extensies, dan Verzuimwijzer en het tabblad Toestemmingen. Daar staan dezelfde sites aan, en geen andere.',
        'Open een site die er niet bij staat. Er komt geen balk en geen merkje van Verzuimwijzer.',
      ],
    },
  },

  disk: {
    title: '4. Geen naam, nummer of geboortedatum op de schijf',
    promise:
      'Op dit apparaat staan alleen instellingen, aangeleerde pagina’s en, als u iets noteert, de versleutelde zaakmap. Het verzuim van de pagina staat er niet.',
    steps: [
      'Klik hierboven bij “Wat op dit apparaat is bewaard” op “Toon overal wat er precies staat”.',
      'Druk op Ctrl+F (op een Mac: Cmd+F) en zoek naar de achternaam en het nummer van een leerling die u vandaag zag. De browser vindt niets.',
    ],
  },

  memory: {
    title: '5. Verzuim gaat vanzelf weg',
    promise:
      'Wat van de pagina is gelezen, staat alleen in het geheugen en verdwijnt als uw werk in het leerlingvolgsysteem klaar is.',
    steps: [
      'Open een pagina met verzuim in uw leerlingvolgsysteem. Hierboven ziet u het aantal gelezen pagina’s oplopen.',
      'Sluit alle tabbladen van uw leerlingvolgsysteem, of log daar uit. Hierboven staat dan: “Er staat nu niets van een leerling in het geheugen.”',
    ],
  },

  more: 'Uitgebreid, met alle stappen voor de functionaris gegevensbescherming (FG): het document docs/privacy.md in de broncode.',
} as const;
