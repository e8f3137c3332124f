/** Sentences of the page that shows a page of an LVS without names. */
export const sampleTexts = {
  open: 'Bewaar voorbeeld zonder namen',
  title: 'Voorbeeld zonder namen',
  intro:
    'Leest Verzuimwijzer een pagina niet goed? Met dit voorbeeld kan iemand zien hoe de pagina in elkaar zit. Het verlaat dit apparaat alleen als u het zelf bewaart en doorgeeft.',
  how: 'Van elke tekst blijft alleen de vorm over: “Aaaa” voor een woord, “99-99-9999” voor een datum. Afbeeldingen, links en wat iemand heeft ingevuld, zijn weg. Alleen woorden uit onze eigen woordenlijst blijven staan.',
  looking: 'We kijken in de pagina…',
  failed: {
    forbidden: 'In deze pagina mag Verzuimwijzer niet kijken. Er is geen voorbeeld gemaakt.',
    unreachable:
      'We kunnen de pagina niet meer zien. Ga naar het tabblad van uw leerlingvolgsysteem, klik in de werkbalk op Verzuimwijzer en kies opnieuw “Bewaar voorbeeld zonder namen”.',
  },
  kept: 'Deze woorden staan er letterlijk in',
  keptNone: 'Er staat geen enkel woord letterlijk in.',
  check:
    'Ziet u hier toch een naam? Bewaar het voorbeeld dan niet, en meld het bij uw ICT-beheerder.',
  preview: 'Het hele voorbeeld',
  save: 'Bewaar als bestand',
  fileName: 'verzuimwijzer-voorbeeld.html',
  saved: 'U vindt het bestand meestal bij uw downloads. Kijk het na voordat u het doorgeeft.',
} as const;
