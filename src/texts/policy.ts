/** Sentences about what the administrator of a school or board set. `by`: in the policy's words; null: not told. */
export const policyTexts = {
  lockedBy: (by: string | null) => `Vastgezet door ${whom(by)}`,
  setBy: (by: string | null) => `Ingesteld door ${whom(by)}`,

  partly:
    'Een deel van de instellingen staat vast. Daar staat een slotje bij. U kunt het lezen, maar hier niet veranderen. De rest stelt u zelf in.',
  noLocks: 'Voor dit apparaat is iets ingesteld. Bij de scholen hieronder staat niets vast.',
  askThem: (by: string | null) => `Klopt er iets niet? Vraag het aan ${whom(by)}.`,
  someUnused: (n: number) =>
    n === 1
      ? 'Eén ding in het beleid klopt niet en wordt niet gebruikt. Dat lost uw ICT-beheerder op; de rest werkt gewoon.'
      : `${n} dingen in het beleid kloppen niet en worden niet gebruikt. Dat lost uw ICT-beheerder op; de rest werkt gewoon.`,
  seeUnused: 'Bekijk wat er niet klopt',

  awaitsTitle: 'Uw school is hier nog niet ingesteld',
  awaits: (by: string | null) =>
    `Op dit apparaat stelt ${whom(by)} de scholen in. Dat is nog niet gebeurd, of het klopt nog niet. Tot die tijd doet Verzuimwijzer niets.`,
  awaitsAsk: (by: string | null) =>
    `Vraag het aan ${whom(by)}. De tekst bij “Voor de ICT-beheerder” hieronder helpt daarbij.`,

  notRemoved: (by: string | null) =>
    `Deze school is ingesteld door ${whom(by)}. Daarom kunt u haar hier niet verwijderen.`,

  checkedByThem: (year: string) =>
    `Rooster, vakanties en vrije dagen voor ${year} zijn nog niet nagekeken. Dat doet degene die ze vastzette.`,
  pinnedByThem: 'Ook als er een nieuwe versie komt.',
  pinEndedByThem: (date: string, by: string | null) =>
    `Uw school staat vast op de versie van ${date}, maar die geldt niet meer. Daarom kijken we nu met geen enkele versie van dit protocol. Vraag ${whom(by)} om een versie te kiezen die geldt.`,
  pinMissingByThem: (date: string, by: string | null) =>
    `Uw school staat vast op de versie van ${date}, maar die kennen we niet van dit protocol. Daarom kijken we nu met geen enkele versie van dit protocol. Vraag ${whom(by)} om een versie te kiezen die er is.`,

  staysLocked: (by: string | null) => `Dit verandert niet: het is vastgezet door ${whom(by)}.`,

  offWithSchool: (names: string, by: string | null) =>
    `Deze site hoort bij ${names}: zo is het ingesteld door ${whom(by)}. Verzuimwijzer mag hem alleen nog niet lezen.`,
  pagesLocked: (by: string | null) =>
    `Hoe we de pagina’s van uw leerlingvolgsysteem lezen, is vastgezet door ${whom(by)}. Leest een pagina verkeerd? Vraag het daar.`,
  codesLocked: (by: string | null) =>
    `Wat de codes van uw school betekenen, is vastgezet door ${whom(by)}.`,
  sitesLocked: (by: string | null) =>
    `Bij welke sites uw school hoort, is vastgezet door ${whom(by)}. Moet deze site erbij? Vraag het daar.`,
} as const;

/** Who set it, within a sentence. */
function whom(by: string | null): string {
  return by ?? 'uw beheerder';
}
