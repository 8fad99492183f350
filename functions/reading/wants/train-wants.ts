import type { ContentFile } from '../../shared/content-file.ts'
import type { Features } from '../../shared/learning/features.ts'
import { type Head, packSparse, randomFrom, scoreOf } from '../../shared/learning/linear.ts'
import { mistyped } from '../../shared/learning/noise.ts'
import { dice, leastWeight, passedBy, share } from '../../shared/learning/thresholds.ts'
import { type Sample, trainAndHold } from '../../shared/learning/train-heads.ts'
import { type LearnedWants, WANT_BITS } from './learned-wants.ts'
import { nearTopics, readWantExamples, type WantExample } from './want-examples.ts'

/** The signs of a message and of the sentences in it that ask, the whole message first. */
export type WantSignsIn = (message: string) => readonly Features[]
export type TrainWants = (files: readonly ContentFile[], signsIn: WantSignsIn) => LearnedWants

interface Learned extends WantExample {
  readonly kind: 'want' | 'lookalike' | 'question'
  /** Topic of the articles that a question belongs to. */
  readonly topic?: string
  readonly signs: readonly Features[]
  readonly copies: readonly Features[]
}

const PASSES = 6
const PARTS = 5
const COPY = 0.5
const LOOKALIKE = 1.5
/** Shares of questions and of look-alikes that may be taken for a want. */
const MOST_QUESTIONS = 0.007
/** A plan is asked for seldom, and is long: it is heard only where it is clear. */
const MOST_QUESTIONS_FOR: ReadonlyMap<string, number> = new Map([['plan', 0.002]])
const MOST_LOOKALIKES = 0.09
/** Of the example questions so many are learned from, as what an article answers. */
const ONE_IN = 6
/** Other questions than the moves learn from. */
const START = 11
/** All that is kept of what was learned. */
const MOST_WEIGHTS = 24_000

/** Learns which messages ask for a guided path: seconds, and the same messages always give the same weights. */
export const trainWants: TrainWants = (files, signsIn) => {
  const all = learnedFrom(files, signsIn)
  const near = nearTopics(files)
  const wants = [...new Set(all.flatMap(({ want }) => want ?? []))].sort()
  const countsFor = ({ topic }: Learned, want: string) =>
    topic === undefined || !near.get(want)?.includes(topic)
  const writers = [...new Set(all.map(({ writer }) => writer))].sort()
  const { heads, held } = trainAndHold(all, {
    samplesOf: (one) =>
      samplesOf(
        one,
        wants.map((want) => (countsFor(one, want) ? one.want === want : undefined)),
      ),
    partOf: ({ writer }) => writers.indexOf(writer) % PARTS,
    parts: PARTS,
    bits: WANT_BITS,
    passes: PASSES,
  })
  const least = leastWeight(heads, MOST_WEIGHTS)
  return {
    heads: heads.map((head, i) => {
      const want = wants[i] ?? ''
      const counting = held.filter(({ one }) => countsFor(one, want))
      const scores = counting.map(({ one, heads: apart }) => ({ one, score: bestOf(one, apart[i] ?? head) }))
      return { want, ...measured(scores, want), head: packSparse(head, least) }
    }),
  }
}

function learnedFrom(files: readonly ContentFile[], signsIn: WantSignsIn): Learned[] {
  const random = randomFrom(3)
  const examples = readWantExamples(files).map((one): Learned => {
    const copies = one.want === undefined ? [] : [0, 1].map((kind) => mistyped(one.text, kind, random))
    return {
      ...one,
      kind: one.want === undefined ? 'lookalike' : 'want',
      signs: signsIn(one.text),
      copies: copies.flatMap((text) => signsIn(text).slice(0, 1)),
    }
  })
  const questions = files.flatMap(({ path, text }) => {
    const [, topic] = /^vragen\/([^/]+)\//.exec(path) ?? []
    if (topic === undefined) return []
    return text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '' && !line.startsWith('#') && dice(line, START) % ONE_IN === 0)
      .map(
        (line): Learned => ({
          text: line,
          topic,
          writer: `vragen ${dice(`${line} `, START) % PARTS}`,
          kind: 'question',
          signs: signsIn(line),
          copies: [],
        }),
      )
  })
  return [...examples, ...questions].filter(({ signs }) => signs.length > 0)
}

/**
 * In what asks for it some sentence asks it, we don't know which; in what does not, none does.
 *
 * @param hits for each want whether it is asked for; undefined where the message says nothing of it
 */
function samplesOf(one: Learned, hits: readonly (boolean | undefined)[]): Sample[] {
  const counts = one.kind === 'lookalike' ? LOOKALIKE : 1
  const says = (hit: number, miss: number) =>
    hits.map((isHit) => (isHit === undefined ? 0 : isHit ? hit : -miss))
  return [
    ...one.signs.map((features, at) => ({
      features,
      says: says(at === 0 ? counts : 0, counts / one.signs.length),
    })),
    ...one.copies.map((features) => ({ features, says: says(counts * COPY, counts * COPY) })),
  ]
}

const bestOf = ({ signs }: Learned, head: Head): number =>
  Math.max(...signs.map((features) => scoreOf(head, features)))

interface Held {
  readonly one: Learned
  readonly score: number
}

/** The threshold, and how well it does on writers that nothing was learned from. */
function measured(held: readonly Held[], want: string) {
  const of = (fits: (one: Learned) => boolean) => held.filter(({ one }) => fits(one))
  const hits = of((one) => one.want === want)
  const lookalikes = of((one) => one.want !== want && one.kind !== 'question')
  const questions = of(({ kind }) => kind === 'question')
  const sureAt = Math.max(
    passedBy(questions, MOST_QUESTIONS_FOR.get(want) ?? MOST_QUESTIONS),
    passedBy(lookalikes, MOST_LOOKALIKES),
  )
  const isSure = ({ score }: { score: number }) => score >= sureAt
  return {
    sureAt,
    figures: {
      examples: hits.length,
      found: share(hits, isSure),
      lookalikes: share(lookalikes, isSure),
      questions: share(questions, isSure),
    },
  }
}
