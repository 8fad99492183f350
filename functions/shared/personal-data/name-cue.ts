import type { Certainty } from './name.ts'
import { listOf, type Reading } from './reading.ts'

/** Where a name may start, and how sure that is. */
export type Cue = { readonly first: number; readonly certainty: Certainty }

/** Looks whether the word at an index announces a name. */
export type CueFinder = (reading: Reading, at: number) => Cue | undefined

/** Words that open a message. */
export const salutations = listOf(
  'hai heey hoii hoihoi goedendag goeiedag goeiemiddag goeiemorgen goeiendag moin beste hoi hallo hey hee dag lieve dear hi hello geachte goedemiddag goedemorgen goedenavond yo',
)

/** Words that say something is one's own. */
export const mine = listOf("mijn mn m'n my")
