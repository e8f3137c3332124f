/** The sentences about whom the school can involve. */
export const partnerTexts = {
  partners: 'Partners',
  hint: 'Wie kan uw school erbij halen, en hoe bereikt u die? Vul een naam, telefoonnummer of e-mailadres in, zoals uw school die gebruikt. Leeg laten mag.',
  stays:
    'Dit zijn gegevens van uw school over mensen in hun werk. Ze blijven op dit apparaat en gaan mee als u de instellingen als bestand bewaart.',
  first: 'Kies eerst een gemeente en een protocol. Dan staan hier de partners die daarbij horen.',
  none: 'Dit protocol noemt geen partners.',
  ask: 'Klopt dit nog?',
  asked: (date: string) => `De contacten zijn voor het laatst nagekeken op ${date}.`,
  neverChecked: 'Nog niemand heeft gezegd dat deze contacten kloppen.',
  askAbout: (names: string) => `Kijk deze na: ${names}.`,
  yes: 'Ja, dit klopt nog',
  saidYes: 'Nagekeken. Nog niet bewaard.',
  checkedOn: (date: string) => `Nagekeken op ${date}.`,
  others: 'Contacten bij een ander protocol of een andere gemeente',
  othersHint: 'Ze worden bewaard, maar nu niet gebruikt.',
  unknownPartner: 'Een partner die we niet kennen',
  remove: (name: string) => `Verwijderen: contact ${name}`,
} as const;
