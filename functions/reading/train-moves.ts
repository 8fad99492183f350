import type { ContentFile } from '../shared/content-file.ts'
import type { Features } from '../shared/learning/features.ts'
import { type Head, packSparse, randomFrom, scoreOf } from '../shared/learning/linear.ts'
import { mistyped } from '../shared/learning/noise.ts'
import { dice, leastWeight, passedBy, share } from '../shared/learning/thresholds.ts'
import { type Sample, trainAndHold, trainHeads } from '../shared/learning/train-heads.ts'
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

const PASSES = 8
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
  const writers = [...new Set(all.map(({ writer }) => writer))].sort()
  const { heads, held } = trainAndHold(all, {
    samplesOf: (one) =>
      samplesOf(
        one,
        moves.map((move) => one.move === move),
      ),
    partOf: ({ writer }) => writers.indexOf(writer) % PARTS,
    parts: PARTS,
    bits: MOVE_BITS,
    passes: PASSES,
  })
  const { sureAt, figures } = measured(
    held.map((one) => ({ one: one.one, ...bestOf(one.heads, moves, one.one) })),
  )
  const withMore = [...new Set(all.flatMap(({ saysMore, move }) => (saysMore && move) || []))].sort()
  const [more = NO_HEAD] = trainHeads(
    all.filter(({ move }) => withMore.includes(move ?? '')).flatMap((one) => samplesOf(one, [one.saysMore])),
    MOVE_BITS,
    PASSES,
  )
  const least = leastWeight([...heads, more], MOST_WEIGHTS)
  return {
    heads: heads.map((head, i) => ({ move: moves[i] ?? '', head: packSparse(head, least) })),
    more: packSparse(more, least),
    withMore,
    sureAt,
    figures,
  }
}

const NO_HEAD: Head = { weights: new Float32Array(1 << MOVE_BITS), bias: 0 }

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

const samplesOf = (one: Learned, isHit: readonly boolean[]): Sample[] => {
  const counts = one.kind === 'lookalike' ? LOOKALIKE : 1
  const says = isHit.map((hit) => (hit ? counts : -counts))
  const copySays = says.map((said) => said * COPY)
  return [{ features: one.features, says }, ...one.copies.map((features) => ({ features, says: copySays }))]
}

interface Held {
  readonly one: Learned
  readonly move: string
  readonly score: number
}

/** The threshold, and how well the moves are found by heads that learned nothing from the writer. */
function measured(held: readonly Held[]) {
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

const bestOf = (heads: readonly Head[], moves: readonly string[], { features }: Learned) =>
  heads
    .map((head, i) => ({ move: moves[i] ?? '', score: scoreOf(head, features) }))
    .reduce((best, one) => (one.score > best.score ? one : best))
