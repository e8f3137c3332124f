/** What a page says of which everything was wiped, and that no longer reads by itself. */
export const restTexts = {
  unused: (minutes: number) =>
    `Hier is ${minutes === 1 ? '1 minuut' : `${minutes} minuten`} niets gedaan. Wat Verzuimwijzer onthield van wat u zag, is gewist. Klik op de pagina of druk op een toets: dan lezen we opnieuw.`,
  wiped: () => 'Sessie gewist: Verzuimwijzer onthoudt niets meer van wat u hier zag.',
  ended: () =>
    'U bent uitgelogd uit dit leerlingvolgsysteem. Wat Verzuimwijzer onthield van wat u zag, is gewist.',
  question: 'We lezen deze pagina pas weer als u dat wilt.',
  read: 'Lees deze pagina opnieuw',
};
