/** Sentences of the toolbar button, shown without any page open. */
export const backgroundTexts = {
  storedDataUnusable:
    'Verzuimwijzer: bewaarde instellingen zijn niet te gebruiken. Er is niets gewist. Open de instellingen.',
} as const;
