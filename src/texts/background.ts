/** Sentences of the toolbar button, shown without any page open. */
export const backgroundTexts = {
  storedDataUnusable: 'Verzuimwijzer: de instellingen zijn niet te lezen. Open de instellingen.',
} as const;
