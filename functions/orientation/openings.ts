import type { Reading } from '../reading/reading.ts'
import { type Features, featuresOf, type WordClasses } from '../shared/learning/features.ts'
import { type SparseHead, scoreOf, unpackSparse } from '../shared/learning/linear.ts'
import { plainText } from '../shared/learning/plain.ts'
import { own } from '../shared/own.ts'

/** What the build learns from content/paths/<path>.txt, as plain data. */
export interface LearnedOpenings {
  readonly heads: readonly { readonly path: string; readonly head: SparseHead }[]
  /** From this score on a message starts the path. */
  readonly sureAt: number
  /** From these on when no article answers it surely: what somebody tells needs less than what is asked. */
  readonly askedAt: number
  readonly toldAt: number
  /** Articles about the same: that one of them answers as well is no reason against the path. */
  readonly about: Readonly<Record<string, readonly string[]>>
  /** How it did on messages that it had not learned from. */
  readonly figures: Readonly<Record<string, number>>
}

export const OPENING_BITS = 15
/** A longer message is a story with questions of its own. */
const LONGEST = 400

/**
 * The path that a message starts by its likeness to the examples.
 *
 * @param answering articles that surely answer the message
 */
export type OpeningOf = (reading: Reading, answering: readonly string[]) => string | undefined

export function openingsOf({ heads, sureAt, askedAt, toldAt, about }: LearnedOpenings): OpeningOf {
  const open = heads.map(({ path, head }) => ({ path, head: unpackSparse(head, OPENING_BITS) }))
  return (reading, answering) => {
    const features = signsOf(reading)
    if (!features) return undefined
    const isAsked = asksFirst(reading)
    const least = isAsked ? askedAt : toldAt
    let best: { path: string; score: number } | undefined
    for (const { path, head } of open) {
      const score = scoreOf(head, features)
      if (score >= (best?.score ?? least)) best = { path, score }
    }
    if (!best || best.score >= sureAt) return best?.path
    const near = isAsked ? [] : (own(about, best.path) ?? [])
    return answering.every((article) => near.includes(article)) ? best.path : undefined
  }
}

/** A message that begins with a question asks for an answer. */
export const asksFirst = ({ clauses }: Reading): boolean => clauses[0]?.asked === true

const noClasses: WordClasses = { spellingOf: (word) => word, classesOf: () => [] }

/** What a message is recognised by: its words, how it begins, what it asks, and the things we have a word for. */
export function signsOf({ text, typed, mentions, asks, clauses, language }: Reading): Features | undefined {
  if (typed.length > LONGEST) return undefined
  const plain = plainText(text)
  const words = plain.match(/[\p{L}\d]+/gu) ?? []
  if (words.length === 0) return undefined
  return featuresOf(plain, noClasses, [
    `first ${words[0]}`,
    `start ${words.slice(0, 2).join(' ')}`,
    `last ${words.at(-1)}`,
    `length ${lengths.findIndex((most) => words.length <= most)}`,
    `in ${language}`,
    ...asks.map(({ kind }) => `asks ${kind}`),
    ...clauses.filter(({ asked }) => asked).map(() => 'asked'),
    ...clauses.map(({ who, when, wish }) => `says ${who} ${when} ${wish}`),
    ...mentions.map(({ kind }) => `names ${kind}`),
    ...mentions.map(({ kind, direction, denied }) => `names ${kind} ${direction} ${denied}`),
  ])
}

const lengths = [2, 4, 6, 9, 14, 24]
