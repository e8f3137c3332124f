/** The pack of the national rules, which is no protocol. */
export const LAW = 'law';
