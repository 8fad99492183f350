/**
 * What a visitor told of work: what they do, like, can't and want. Facts hold the visitor's own words, typed or
 * tapped, never our ids: the words are read anew each time, and every reason that is shown can quote them.
 */

/** Something told: which of a closed list it is (content/orientation/words.yaml), and the words for it. */
export interface Said {
  readonly id: string
  readonly words: string
  /** Tapped from a list, or told in own words. */
  readonly from: 'said' | 'chosen'
}

/** Words that speak for a direction, and the answer they stand in: each direction has two of different answers. */
export interface Reason extends Said {
  readonly answer: 'work' | 'tasks' | 'likes' | 'gives' | 'wish'
}

/** Under which fact each is stored. Lists are arrays of words, at most twenty. */
export const orientationFacts = {
  /** Present or last work, in own words: "kassière". */
  work: 'orientatie.werk',
  /** What was done there most: a list. */
  tasks: 'orientatie.taken',
  /** What is liked: a list. */
  likes: 'orientatie.graag',
  /** What can't be in the work: the only answer that leaves work out. */
  cannot: 'orientatie.kan_niet',
  /** What is rather not wanted. */
  rather: 'orientatie.liever_niet',
  /** What new work must give. */
  gives: 'orientatie.geeft',
  /** One of `Learning`. */
  learning: 'orientatie.leren',
  /** Diplomas and licences, in words: a list. */
  papers: 'orientatie.papieren',
  /** Work or a sector that is wanted, in words: "buschauffeur". */
  wanted: 'orientatie.naar',
  /** Sectors that are not wanted, in words: "niet in de zorg". */
  unwanted: 'orientatie.niet_naar',
  /** Ids of directions that were refused: a list. */
  refused: 'orientatie.geweigerd',
} as const

/** `school` also school, `paid` only while earning, `course` a short course, `none` rather not. */
export type Learning = 'school' | 'paid' | 'course' | 'none'

/** An occupation group: ISCO-08 of four digits (or two, when the words say no more), and how it is called. */
export interface Job {
  readonly isco: string
  /** The direction that is this very work, when there is one. */
  readonly occupation?: string
  readonly name: string
  readonly words: string
}

/** All of it, read. Sex, name, origin and age are not in it, so they can't change a direction. */
export interface Told {
  readonly job?: Job
  readonly tasks: readonly Said[]
  readonly likes: readonly Said[]
  readonly cannot: readonly Said[]
  readonly rather: readonly Said[]
  readonly gives: readonly Said[]
  readonly learning?: Learning
  readonly papers: readonly Said[]
  /** Jobs that somebody names as a wish: shown at once. */
  readonly wanted: readonly Job[]
  /** Sectors that somebody wants to go to. */
  readonly toward: readonly Said[]
  readonly unwanted: readonly Said[]
  readonly refused: readonly string[]
}
