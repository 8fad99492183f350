import type { Audience } from '../audience.ts'
import type { Slot } from '../terms.ts'
import type { Nearness } from './examples.ts'
import type { Marks } from './marks.ts'
import { kindsOf, type QuestionKind } from './question-kind.ts'
import { beliefs, type Ranker } from './ranker.ts'
import { scoresOnce, type Table } from './table.ts'

/** What is known of each section beside its texts. */
export interface SectionSigns {
  readonly article: number
  readonly kinds: readonly QuestionKind[]
  /** Whom alone it holds for; empty when for all. */
  readonly only: readonly Audience[]
  /** Written for who does not sound like the asker: employers, advisors, or somebody who wants a story. */
  readonly group?: 'werkgever' | 'adviseur' | 'verhaal'
}

/** What was asked, read. */
export interface Asked {
  readonly text: string
  readonly marks: Marks
  readonly things: readonly Marks[]
  readonly slots: readonly Slot[]
  readonly outside: number
  /** Groups that the text sounds like. */
  readonly groups: readonly string[]
}

/** One section that may be the answer, with what speaks for it. */
export interface Candidate {
  readonly section: number
  /** What was asked is one of its own examples, give or take a small word. */
  readonly isExample: boolean
  /** Log odds more or less, for whom it was written. */
  readonly lean: number
  readonly evidence: readonly number[]
}

const MOST = 24
const SAME = 0.92
/** Places in the evidence. */
const WORDS = 5
const LIKE = 6
const ARTICLE = 7

export interface Measures {
  readonly ranker: Ranker
  readonly lexical: Table
  readonly near: Nearness
  readonly signs: readonly SectionSigns[]
}

/** The best sections by either measure, each with all its evidence. */
export function candidatesFor(asked: Asked, { ranker, lexical, near, signs }: Measures): Candidate[] {
  const belief = beliefs(ranker, asked.marks, new Float64Array(signs.length))
  const words = scoresOnce(lexical, asked.things, new Float64Array(signs.length))
  const mostBelief = Math.max(...belief, 1e-9)
  const mostWords = Math.max(...words, 1e-9)
  const value = (i: number) =>
    Math.sqrt((belief[i] ?? 0) / mostBelief) + (words[i] ?? 0) / mostWords + leanOf(signs[i], asked) / 4
  const found = top(
    [...signs.keys()].filter((i) => (words[i] ?? 0) > 0),
    value,
  )
  const ofArticle = new Map<number, number>()
  for (const [i, { article }] of signs.entries())
    ofArticle.set(article, (ofArticle.get(article) ?? 0) + (belief[i] ?? 0))
  const secondBelief = [...belief].sort((a, b) => b - a)[1] ?? 0
  const nearest = near(asked.marks)
  const kinds = kindsOf(asked.text)
  const general = generalEvidence(asked)

  return found.map((section) => {
    const sign = signs[section]
    const own = belief[section] ?? 0
    const said = words[section] ?? 0
    const like = nearest(section)
    const agrees = sign?.kinds.some((kind) => kinds.has(kind)) ?? false
    const tells = kinds.size > 0 && (sign?.kinds.length ?? 0) > 0
    return {
      section,
      isExample: like >= SAME,
      lean: leanOf(sign, asked),
      evidence: [
        own,
        Math.log(own + 1e-4),
        Math.max(0, own - (own === mostBelief ? secondBelief : mostBelief)),
        said / mostWords,
        said === mostWords ? 1 : 0,
        said / 100,
        like,
        ofArticle.get(sign?.article ?? -1) ?? 0,
        tells && agrees ? 1 : 0,
        tells && !agrees ? 1 : 0,
        ...general,
      ],
    }
  })
}

/** What the question itself says, whatever section it is held against. */
/** Written for a group: more likely for who sounds like it, less for others. */
function leanOf(sign: SectionSigns | undefined, { groups }: Asked): number {
  if (sign?.group === undefined) return groups.includes('werkgever') ? LEAN.others : 0
  return groups.includes(sign.group) ? LEAN.theirs : LEAN.notTheirs
}
const LEAN = { theirs: 1.5, notTheirs: -1.2, others: -0.5 } as const

/** Whether a question is ours at all: what it says itself, and how well its best sections hold it. */
export function scopeEvidence(
  asked: Asked,
  candidates: readonly Candidate[],
  likely: readonly number[],
): number[] {
  const most = (at: number) => Math.max(0, ...candidates.map(({ evidence }) => evidence[at] ?? 0))
  const best = Math.max(0, ...likely)
  return [
    Math.log(best + 0.01),
    likely.reduce((a, b) => a + b, 0),
    most(WORDS),
    most(LIKE),
    most(ARTICLE),
    ...generalEvidence(asked),
  ]
}

function generalEvidence({ slots, outside, marks }: Asked): number[] {
  const field = slots.reduce((sum, slot) => sum + slot.field, 0)
  const unknown = slots.filter(({ known }) => !known).length
  return [
    Math.min(1, field),
    Math.min(3, Math.max(0, field - 1)),
    Math.min(2, outside),
    unknown / Math.max(1, slots.length),
    Math.log(1 + marks.size),
  ]
}

function top(all: readonly number[], value: (i: number) => number): number[] {
  return all
    .map((i) => ({ i, worth: value(i) }))
    .sort((a, b) => b.worth - a.worth || a.i - b.i)
    .slice(0, MOST)
    .map(({ i }) => i)
}
