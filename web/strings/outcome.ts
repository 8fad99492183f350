/** Words around the outcome of a path. */
export const outcomeWords = {
  step: 'Eén stap, deze week',
  told: 'Dit vertelde je',
  change: 'Aanpassen',
} as const
