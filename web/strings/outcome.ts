import { wordsOf } from './words.ts'

/** Words around the outcome of a path. */
export const outcomeWords = wordsOf('outcome', {
  step: 'Eén stap, deze week',
  told: 'Dit vertelde je',
  change: 'Aanpassen',
} as const)
