import { fitted, type Judge } from '../../shared/learning/logistic.ts'
import type { Asked } from './asking.ts'
import { SHARPNESS, sharesOf } from './ranker.ts'
import { leanOf, type SectionSigns } from './signs.ts'

/** One section that may be the answer. */
export interface Candidate {
  readonly section: number
  /** How like it what was asked is, 0 to about 1. */
  readonly likeness: number
  /** Its share of the belief that one of all sections answers. */
  readonly belief: number
}

const MOST = 24
/** Less like it, and a section is nothing but often asked. */
const LEAST_LIKE = 0.02

/** What was asked, held against all sections and all that is not ours. */
export interface Weighing {
  /** The sections that most likely answer, best first. */
  readonly candidates: readonly Candidate[]
  /** How like each section and each field it is, and what is believed of each section, on the scale of log odds. */
  readonly likeness: Float64Array
  readonly odds: Float64Array
  /** How like the nearest field that is not ours it is, and which that is. */
  readonly outside: number
  readonly field: number
  /** The log of how much more is believed of all sections together than of all that is not ours. */
  readonly lead: number
}

/** How like each section what was asked is, and each field that is not ours. */
export type Likeness = (asked: Asked) => Float64Array

/** Weighs all sections for what was asked. */
export function weigh(
  asked: Asked,
  likenessOf: Likeness,
  signs: readonly SectionSigns[],
  isFor: (sign: SectionSigns) => boolean,
): Weighing {
  const likeness = likenessOf(asked)
  const odds = Float64Array.from(signs, (sign, i) =>
    isFor(sign) ? SHARPNESS * (likeness[i] ?? 0) + leanOf(sign, asked) : Number.NEGATIVE_INFINITY,
  )
  const others = likeness.subarray(signs.length)
  const outside = others.reduce((most, one) => Math.max(most, one), 0)
  return {
    candidates: candidatesOf(odds, likeness, signs, LEAST_LIKE),
    likeness,
    odds,
    outside,
    field: others.indexOf(outside),
    lead: massOf(likeness.subarray(0, signs.length)) - massOf(others),
  }
}

/** The same, with how much likelier each section is for what was said before, on the scale of log odds. */
export function weighedAfter(
  weighing: Weighing,
  signs: readonly SectionSigns[],
  before: (section: number) => number,
): Weighing {
  const odds = weighing.odds.map((one, i) => one + before(i))
  return {
    ...weighing,
    odds,
    candidates: candidatesOf(odds, weighing.likeness, signs, Number.NEGATIVE_INFINITY),
  }
}

function candidatesOf(
  odds: Float64Array,
  likeness: Float64Array,
  signs: readonly SectionSigns[],
  leastLike: number,
): Candidate[] {
  const beliefs = togetherWithin(odds, signs)
  return [...signs.keys()]
    .filter((i) => (likeness[i] ?? 0) > leastLike && (beliefs[i] ?? 0) > 0)
    .map((section) => ({ section, likeness: likeness[section] ?? 0, belief: beliefs[section] ?? 0 }))
    .sort((a, b) => b.belief - a.belief || a.section - b.section)
    .slice(0, MOST)
}

/** The log of the sum of the odds. */
function massOf(likeness: Float64Array): number {
  const most = likeness.reduce((a, b) => Math.max(a, b), 0)
  return (
    SHARPNESS * most +
    Math.log(likeness.reduce((sum, one) => sum + Math.exp(SHARPNESS * (one - most)), LEAST))
  )
}

/** Shares of the belief; where much of an article is believed, each of its sections is a little likelier. */
function togetherWithin(odds: Float64Array, signs: readonly SectionSigns[]): Float64Array {
  const alone = sharesOf(Float64Array.from(odds))
  const ofArticle = new Map<number, number>()
  signs.forEach(({ article }, i) => {
    ofArticle.set(article, (ofArticle.get(article) ?? 0) + (alone[i] ?? 0))
  })
  return sharesOf(
    odds.map((one, i) => one + TOGETHER * Math.log(LEAST + (ofArticle.get(signs[i]?.article ?? -1) ?? 0))),
  )
}
/** Of 2,011 questions labelled by readers two more in a hundred have their section among the first four. */
const TOGETHER = 0.5

/** What speaks for a candidate: its share of the belief, how far it leads the others, how much was said. */
export function confidenceEvidence(
  candidate: Candidate,
  { candidates }: Weighing,
  { marks }: Asked,
): number[] {
  const other = candidates.find((one) => one !== candidate)
  return [
    Math.log(candidate.belief),
    Math.log(candidate.belief / (other?.belief ?? LEAST)),
    Math.log(1 + marks.size),
  ]
}
/** As good as no belief at all. */
const LEAST = 1e-6

/** One question that was asked, and whether its first candidate answers it. */
export interface Asking {
  readonly evidence: readonly number[]
  readonly isRight: boolean
}

/**
 * Learns how likely a candidate answers, from questions that were really asked and that the ranker does not know:
 * our own examples are too easy to learn that from.
 */
export const trainConfidence = (all: readonly Asking[]): Judge =>
  fitted(all.map(({ evidence, isRight }) => ({ evidence, isRight: isRight ? 1 : 0, worth: 1 })))
