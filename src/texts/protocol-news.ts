/** The part "Nieuw protocol" of the settings page, and its line in the popup. */
export const newsTexts = {
  title: (from: string) => `Nieuw protocol vanaf ${from}`,
  titleAt: (school: string, from: string) => `${school}: nieuw protocol vanaf ${from}`,
  goesOn: (title: string, using: string) =>
    `${title}. Tot u op “Gezien” klikt, kijken we nog met de versie van ${using}.`,
  ended: (title: string, using: string) =>
    `${title}. De versie van ${using} geldt niet meer. Tot u op “Gezien” klikt, kijken we met geen enkele versie van dit protocol.`,
  above: (from: string) =>
    `Nieuw protocol vanaf ${from}. Bovenaan deze pagina staat wat er verandert.`,
  changes: 'Wat verandert er',
  unknownBefore:
    'De versie waarmee u werkte, staat niet meer op dit apparaat. We kunnen daarom niet laten zien wat er verandert. Lees het document.',
  nothing: 'Voor uw school verandert er geen regel.',
  same: (n: number) =>
    n === 1 ? 'Eén regel blijft zoals die was.' : `${n} regels blijven zoals ze waren.`,
  added: 'Nieuw',
  gone: 'Vervalt',
  changed: 'Anders',
  source: (figure: string, section: string) => `Het document zegt: “${figure}” (${section}).`,
  figures: {
    atLeast: (before: string, after: string) => `Vanaf: nu ${before}, straks ${after}.`,
    atMost: (before: string, after: string) => `Tot en met: nu ${before}, straks ${after}.`,
  },
  noFigure: 'geen getal',
  ownFigure: 'U werkt hier met een eigen getal. Dat blijft staan.',
  parts: {
    count: 'We tellen iets anders, of over een andere periode.',
    severity: (before: string, after: string) => `Hoe dringend: nu “${before}”, straks “${after}”.`,
    severityFrom: 'Het valt bij andere aantallen meer of minder op.',
    steps: (before: string, after: string) => `Wat te doen: nu ${before}; straks ${after}.`,
    term: 'De termijn is anders.',
    when: 'Het geldt in andere gevallen, of is om een andere reden klaar.',
    who: (before: string, after: string) => `Wie: nu ${before}; straks ${after}.`,
    words: 'De uitleg of de vindplaats is anders.',
  },
  noStep: 'geen stap',
  besides: {
    guards: 'Wat er klaar moet zijn voor een stap, is anders.',
    ladder: 'De route is anders.',
    consent: 'Wat er over toestemming staat, is anders.',
    partners: 'Wie u kunt betrekken, is anders.',
  },
  pupils: 'Voorbeelden met verzonnen leerlingen',
  seen: 'Gezien: werk vanaf nu met het nieuwe protocol',
  stay: (using: string) => `Blijf bij de versie van ${using}`,
  stayHint:
    'Blijft u bij de oude versie, dan kunt u later altijd nog overgaan, bij Verzuimprotocol.',
  tookNew: (school: string, from: string) =>
    `${school} werkt nu met het protocol vanaf ${from}. Open pagina’s zijn meteen bijgewerkt.`,
  stayed: (school: string, using: string) => `${school} blijft bij de versie van ${using}.`,
  lockedBy: (who: string) => `Welke versie geldt, bepaalt ${who}. U kunt dat hier niet veranderen.`,
  someAdmin: 'uw beheerder',
  popup: (from: string) => `Nieuw protocol vanaf ${from}: bekijk wat er verandert`,
} as const;
