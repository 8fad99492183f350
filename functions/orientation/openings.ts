import type { Reading } from '../reading/reading.ts'
import { type Features, featuresOf, type WordClasses } from '../shared/learning/features.ts'
import { type SparseHead, scoreOf, unpackSparse } from '../shared/learning/linear.ts'
import { plainText } from '../shared/learning/plain.ts'
import { own } from '../shared/own.ts'

/** What the build learns from content/paths/<path>.txt, as plain data. */
export interface LearnedOpenings {
  readonly heads: readonly { readonly path: string; readonly head: SparseHead }[]
  /** From this score on a message starts the path, whatever the search finds. */
  readonly sureAt: number
  /** From this on it starts unless an article likely answers. */
  readonly toldAt: number
  /** From this on it starts where the search finds hardly anything, or what is about the same. */
  readonly nearAt: number
  /** Articles about the same: that one of them answers as well is no reason against the path. */
  readonly about: Readonly<Record<string, readonly string[]>>
  /** How it did on messages that it had not learned from. */
  readonly figures: Readonly<Record<string, number>>
}

export const OPENING_BITS = 15
/** A longer message is a story with questions of its own. */
const LONGEST = 400

/** The best section of the search for each question of a message. */
export interface Answering {
  readonly id: string
  readonly confidence: number
}

/** The path that a message starts by its likeness to the examples. */
export type OpeningOf = (reading: Reading, answering: readonly Answering[]) => string | undefined

/** From this confidence on an article is the answer, and no path begins in its place. */
const SURELY = 0.86
/** From this on it may well be, and only what is surely an opening goes before it. */
const LIKELY = 0.5
/** Below this confidence what the search finds is hardly about the same. */
const HARDLY = 0.24

export function openingsOf({ heads, sureAt, toldAt, nearAt, about }: LearnedOpenings): OpeningOf {
  const open = heads.map(({ path, head }) => ({ path, head: unpackSparse(head, OPENING_BITS) }))
  return (reading, answering) => {
    const features = signsOf(reading)
    if (!features) return undefined
    let best: { path: string; score: number } | undefined
    for (const { path, head } of open) {
      const score = scoreOf(head, features)
      if (score >= (best?.score ?? nearAt)) best = { path, score }
    }
    return best && starts(best.score, own(about, best.path) ?? []) ? best.path : undefined

    function starts(score: number, near: readonly string[]): boolean {
      const isNear = answering.some(({ id }) => near.includes(id))
      const found = Math.max(0, ...answering.map(({ confidence }) => confidence))
      const isAsked = reading.clauses.some(({ asked }) => asked)
      if (found >= SURELY) return score >= sureAt && (isNear || !isAsked)
      // What the search takes for no question of ours mostly is none.
      if (answering.length === 0) return score >= toldAt
      if (found >= LIKELY) return score >= (isNear ? toldAt : sureAt)
      return score >= toldAt || (isNear && !isAsked) || found < HARDLY
    }
  }
}

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
