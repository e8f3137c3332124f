/** Words of which explanations of codes are made. Anything else may be a name, and is not kept. */
const WORDS = new Set(
  `aanwezig absent absentie afspraak afwezig afwezigheid arts bezoek bijzonder bijzondere
  bekende begrafenis bruiloft buitenschools da dokter dokters doktersbezoek excursie examen extra
  familieomstandigheden feestdag fysiotherapeut geen geldige gemeld geoorloofd gekomen gegaan gelegd geschorst
  gespijbeld gewichtige huis huisarts huwelijk in ivm jeugdarts klas laat laatkomer les leerling
  luxe luxeverzuim medisch medische melding met naar of omstandigheden onbekend ongeoorloofd
  op orthodontist orthodontie ouder ouders overig overige present reden religieuze religieus
  schorsing school specialist spijbelen stage tandarts tandartsbezoek te telaat toestemming uit uitgestuurd
  vakantie van verlof verwijderd verzuim voor vrij vrijgesteld vrijstelling wegens
  zelf ziek ziekenhuis ziekenhuisbezoek ziekmelding ziekgemeld ziekte zonder zorg`.split(/\s+/),
);

/**
 * The words beside a code as they may be kept with it, when a page said them and nobody typed them: only
 * words that explain codes. Null: there may be something of a pupil in them.
 */
export function labelToKeep(label: string): string | null {
  const words = label.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? [];
  return words.length > 0 && words.every((word) => WORDS.has(word)) ? label : null;
}
