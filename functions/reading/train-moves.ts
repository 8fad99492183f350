import type { ContentFile } from '../shared/content-file.ts'
import type { Features } from '../shared/learning/features.ts'
import {
  type Head,
  packSparse,
  randomFrom,
  type Sample,
  scoreOf,
  trainHead,
} from '../shared/learning/linear.ts'
import { mistyped } from '../shared/learning/noise.ts'
import { dice, leastWeight, passedBy, share } from '../shared/learning/thresholds.ts'
import { type LearnedMoves, MOVE_BITS } from './learned-moves.ts'
import { type Example, readExamples, readQuestions } from './move-examples.ts'

/** The signs of a message, as the reader will see them. */
export type SignsIn = (message: string) => Features | undefined
export type TrainMoves = (files: readonly ContentFile[], signsIn: SignsIn) => LearnedMoves

interface Learned extends Example {
  readonly kind: 'move' | 'lookalike' | 'question'
  readonly features: Features
  readonly copies: readonly Features[]
}

interface MoveHead {
  readonly move: string
  readonly head: Head
}

const PASSES = 8
/** Enough to know where the threshold lies. */
const FEW_PASSES = 4
const PARTS = 4
/** How much a message counts that a typing error was put in, and one that was written to look like a move. */
const COPY = 0.5
const LOOKALIKE = 2
/** Shares of the questions and of the look-alikes that may be taken for a move. */
const MOST_QUESTIONS = 0.01
const MOST_LOOKALIKES = 0.06
/** All that is kept of what was learned: some hundred kilobytes. */
const MOST_WEIGHTS = 40_000

/** Learns the moves of a conversation: seconds, and the same messages always give the same weights. */
export const trainMoves: TrainMoves = (files, signsIn) => {
  const all = learnedFrom(files, signsIn)
  const moves = [...new Set(all.flatMap(({ move }) => move ?? []))].sort()
  const { sureAt, figures } = measured(all, moves)
  const heads = trainAll(all, moves, PASSES)
  const withMore = [...new Set(all.flatMap(({ saysMore, move }) => (saysMore && move) || []))].sort()
  const more = trainMore(all.filter(({ move }) => withMore.includes(move ?? '')))
  const least = leastWeight([...heads.map(({ head }) => head), more], MOST_WEIGHTS)
  return {
    heads: heads.map(({ move, head }) => ({ move, head: packSparse(head, least) })),
    more: packSparse(more, least),
    withMore,
    sureAt,
    figures,
  }
}

function learnedFrom(files: readonly ContentFile[], signsIn: SignsIn): Learned[] {
  const random = randomFrom(1)
  const examples = readExamples(files).flatMap((one): Learned[] => {
    const copies = one.move === undefined ? [] : [0, 1].map((kind) => mistyped(one.text, kind, random))
    const features = signsIn(one.text)
    const kind = one.move === undefined ? 'lookalike' : 'move'
    return features ? [{ ...one, kind, features, copies: copies.flatMap((text) => signsIn(text) ?? []) }] : []
  })
  const questions = readQuestions(files).flatMap((text): Learned[] => {
    const oneIn = text.split(' ').length <= SHORT ? ONE_IN_SHORT : ONE_IN_LONG
    const features = dice(text) % oneIn === 0 ? signsIn(text) : undefined
    const writer = `vragen ${dice(`${text} `) % PARTS}`
    return features ? [{ text, saysMore: false, writer, kind: 'question', features, copies: [] }] : []
  })
  return [...examples, ...questions]
}
/** Short questions look most like a move, so more of them are learned from. */
const SHORT = 7
const ONE_IN_SHORT = 2
const ONE_IN_LONG = 5

const trainAll = (all: readonly Learned[], moves: readonly string[], passes: number): MoveHead[] =>
  moves.map((move) => ({
    move,
    head: trainHead(
      samplesOf(all, (one) => one.move === move),
      MOVE_BITS,
      passes,
    ),
  }))

const trainMore = (all: readonly Learned[]): Head =>
  trainHead(
    samplesOf(all, ({ saysMore }) => saysMore),
    MOVE_BITS,
    PASSES,
  )

const samplesOf = (all: readonly Learned[], isHit: (one: Learned) => boolean): Sample[] =>
  all.flatMap((one) => {
    const counts = one.kind === 'lookalike' ? LOOKALIKE : 1
    return [
      { features: one.features, isHit: isHit(one), counts },
      ...one.copies.map((features) => ({ features, isHit: isHit(one), counts: counts * COPY })),
    ]
  })

/** The threshold, and how well the moves are found by heads that learned nothing from the writer. */
function measured(all: readonly Learned[], moves: readonly string[]) {
  const writers = [...new Set(all.map(({ writer }) => writer))].sort()
  const held = Array.from({ length: PARTS }, (_, part) => {
    const apart = new Set(writers.filter((_one, i) => i % PARTS === part))
    const heads = trainAll(
      all.filter(({ writer }) => !apart.has(writer)),
      moves,
      FEW_PASSES,
    )
    return all.filter(({ writer }) => apart.has(writer)).map((one) => ({ one, ...bestOf(heads, one) }))
  }).flat()
  const of = (kind: Learned['kind']) => held.filter(({ one }) => one.kind === kind)
  const sureAt = Math.max(
    passedBy(of('question'), MOST_QUESTIONS),
    passedBy(of('lookalike'), MOST_LOOKALIKES),
  )
  const isSure = ({ score }: { score: number }) => score >= sureAt
  return {
    sureAt,
    figures: {
      examples: of('move').length,
      right: share(of('move'), (found) => isSure(found) && found.move === found.one.move),
      wrong: share(of('move'), (found) => isSure(found) && found.move !== found.one.move),
      lookalikes: share(of('lookalike'), isSure),
      questions: share(of('question'), isSure),
    },
  }
}

const bestOf = (heads: readonly MoveHead[], { features }: Learned) =>
  heads
    .map(({ move, head }) => ({ move, score: scoreOf(head, features) }))
    .reduce((best, one) => (one.score > best.score ? one : best))
