import type { Said } from './told.ts'

/**
 * From what somebody told to two or three directions, each in another sector and with a fixed role. Screens
 * little (only what can't be, and regulated work without a route), weighs the rest by content/orientation/rule.yaml.
 *
 *   directionsFor(told: Told, content: Orientation): Directions     // never empty, same answers same directions
 *   toldOf(known: Known, content: Orientation): Told                // the facts of a conversation, read
 *   tasksFor(told: Told, content: Orientation): readonly string[]   // taps for "what did you do there most?"
 */
export interface Directions {
  readonly directions: readonly Direction[]
  /** True while there are fewer than two answers behind it: called a first idea. */
  readonly isFirstIdea: boolean
  /** Limits that left almost nothing: kept, said, and somebody can think along. */
  readonly tight: readonly Said[]
}

export type Role = 'wanted' | 'close' | 'different' | 'surprising' | 'elsewhere'

export interface Direction {
  /** The file in content/directions. */
  readonly id: string
  readonly role: Role
  /** The visitor's own words that speak for it, of different answers. */
  readonly reasons: readonly Said[]
}

export { type Job, type Learning, orientationFacts, type Said, type Told } from './told.ts'
