import { type Known, valuesIn } from '../../situation/known.ts'

/** What is known of a situation, for a model: names and values, nothing of the conversation's own. */
export const told = (known: Known): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(valuesIn(known)).filter(([fact]) => !/^(?:event|guide)\./.test(fact)))
