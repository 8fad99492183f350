import { wordsOf } from '../../shared/language.ts'
import type { Audience } from '../audience.ts'
import { reader, type Slot } from '../terms.ts'
import type { Words } from '../words.ts'
import type { WorkTold } from './becoming.ts'
import { englishMarks } from './english.ts'
import { type Marks, marksAsked } from './marks.ts'
import type { Talk } from './talk.ts'

/** What a visitor asks, and what is known of who asks it. */
export interface Query {
  readonly text: string
  /** What was told beside it: whose question it is, more than what is asked. */
  readonly story?: string
  /** Words for what was meant, beside the words that were said. */
  readonly terms?: readonly string[]
  /** Benefits and role that were told. */
  readonly audience?: readonly Audience[]
  /** The work that was told: how to become what somebody is already is no answer. */
  readonly work?: WorkTold
  /** What was said and shown before it. */
  readonly talk?: Talk
  /** So many sections at most; without it as many as a visitor can choose from. */
  readonly most?: number
}

/** What was asked, read. */
export interface Asked {
  readonly text: string
  readonly marks: Marks
  /** Of what was asked in English, its English. */
  readonly english?: Marks
  readonly slots: readonly Slot[]
  /** Phrases that show a question is not ours. */
  readonly outside: number
  /** Groups that the text sounds like. */
  readonly groups: readonly string[]
}

/** Reads what is asked, with the words that the lists know. */
export function asking(words: Words, vocabulary: readonly string[]): (query: Query) => Asked {
  const read = reader(words, new Set(vocabulary))
  return ({ text, story = '', terms = [], audience = [] }) => {
    const slots = read.slots(text)
    const meant = terms.join(' ')
    const said = ` ${wordsOf(`${story} ${text}`).join(' ')} `
    const hears = (phrases: readonly string[]) => phrases.some((phrase) => said.includes(` ${phrase} `))
    const english = englishMarks(text, read, words.stop.en)
    return {
      text,
      slots,
      ...(english && { english }),
      marks: new Map([
        ...fainter(marksAsked(story, read.slots(story))),
        ...marksAsked(text, slots),
        ...marksAsked(meant, read.slots(meant)),
      ]),
      outside: words.outside.filter((phrase) => said.includes(` ${phrase} `)).length,
      groups: Object.entries(words.audiences).flatMap(([group, phrases]) =>
        hears(phrases) || audience.some((one) => one === group) ? [group] : [],
      ),
    }
  }
}

/** A story says less of what is asked than the question does. */
const fainter = (marks: Marks): [string, number][] =>
  [...marks].map(([mark, weight]) => [mark, weight * FAINT])
const FAINT = 0.5
