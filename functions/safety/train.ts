import type { ContentFile } from '../shared/content-file.ts'
import type { Features } from '../shared/learning/features.ts'
import { randomFrom } from '../shared/learning/linear.ts'
import { mistyped } from '../shared/learning/noise.ts'
import { dice, passedBy, share } from '../shared/learning/thresholds.ts'
import { DAILY_LIFE, EVERY_DAY, type Labelled, readLabelled } from './messages.ts'
import { judgedBy, scoreIn } from './rank-routes.ts'
import { type Read, readerOf } from './reading.ts'
import { type PackedRoutes, packRoutes, type RouteHeads } from './route-heads.ts'
import { type RouteSample, trainRoutes } from './train-routes.ts'

/** What the build learns from the messages, as plain data. */
export interface CompiledSafety {
  readonly heads: PackedRoutes
  /** From this score on, help comes instead of the answer. */
  readonly stopAt: number
  /** From this score on, a line of help comes before the answer. */
  readonly checkInAt: number
  /** How it did on writers that it had not learned from. */
  readonly figures: Readonly<Record<string, number>>
}

/** With fewer places unlike words share one. */
const BITS = 16
const PASSES = 3
/** Sizes that a weight is told apart in, at either side of zero: more places say more than finer weights. */
const STEPS = 14
/** Shares of the look-alikes that may be stopped, and that may get a line of help. */
const MOST_STOPPED = 0.024
const MOST_CHECKED = 0.092
/**
 * Shares of the ordinary questions: nearly everybody who writes is in no danger, and a card frightens. Some of these
 * questions stand there because they were once taken for danger, so of what people write fewer are.
 */
const MOST_ORDINARY_STOPPED = 0.014
const MOST_ORDINARY_CHECKED = 0.059
/** One writer in so many is not learned from, to set the thresholds on. */
const ONE_APART_IN = 4

interface Learned extends Labelled {
  readonly read: Read
  /** Mistyped, and without what the phrases say of it: where a phrase stands, the other words are learned as well. */
  readonly copies: readonly Features[]
}

export type TrainSafety = (files: readonly ContentFile[]) => CompiledSafety

/** Learns to recognise danger: ten seconds at most, and the same messages always give the same weights. */
export const trainSafety: TrainSafety = (files) => {
  const { read, readWords } = readerOf(files)
  const random = randomFrom(1)
  const labelled = readLabelled(files)
  const all = labelled.map((one): Learned => {
    const copies = one.kind === 'ordinary' ? [] : [0, 1].map((kind) => mistyped(one.text, kind, random))
    return { ...one, read: read(one.text), copies: copies.map((text) => readWords(text).features) }
  })
  const learned = all.filter(isSure)
  const held = heldOut(learned)
  const scores = (kind: Labelled['kind']) => held.filter(({ one }) => one.kind === kind)
  const stopAt = Math.max(
    passedBy(scores('lookalike'), MOST_STOPPED),
    passedBy(scores('ordinary'), MOST_ORDINARY_STOPPED),
  )
  const checkInAt = Math.max(
    passedBy(scores('lookalike'), MOST_CHECKED),
    passedBy(scores('ordinary'), MOST_ORDINARY_CHECKED),
  )
  const over = (found: typeof held, limit: number) => share(found, ({ score }) => score >= limit)
  const danger = (isDutch: boolean) =>
    scores('danger').filter(({ one }) => (one.language === 'nl') === isDutch)
  return {
    heads: packRoutes(train(learned), STEPS),
    stopAt,
    checkInAt,
    figures: {
      messages: labelled.length,
      stopRecall: over(danger(true), stopAt),
      shownRecall: over(danger(true), checkInAt),
      stopRecallOther: over(danger(false), stopAt),
      shownRecallOther: over(danger(false), checkInAt),
      stopFalse: over(scores('lookalike'), stopAt),
      checkInFalse: over(scores('lookalike'), checkInAt),
      ordinaryStopped: over(scores('ordinary'), stopAt),
      ordinaryShown: over(scores('ordinary'), checkInAt),
    },
  }
}

/** A question with unmistakable words of danger in it may be asked every day, but teaches nothing. */
const isSure = ({ kind, read }: Learned): boolean => kind !== 'ordinary' || read.whole.evidence.length === 0

/** How much a message counts that a typing error was put in. */
const COPY = 0.5
/** How much a sentence of a harmless message counts on its own. */
const SENTENCE = 0.5
/** There are so many ordinary questions in Dutch that at full weight they drown what tells danger from its look-alikes. */
const weightOf = ({ kind, language, writer }: Labelled): number => {
  if (kind === 'danger') return 1
  if (writer === DAILY_LIFE) return DAILY
  if (writer === EVERY_DAY) return DARK
  return kind === 'ordinary' && language === 'nl' ? 0.4 : 2.5
}
/** Roses and films: there are few of these, and their words stand nowhere else. */
const DAILY = 6
/** Written to sound dark: at more weight half of what is only half told is missed. */
const DARK = 2

function train(all: readonly Learned[]): RouteHeads {
  const routes = [...new Set(all.flatMap(({ route }) => route ?? []))].sort()
  return trainRoutes(samplesOf(all, routes), { routes, bits: BITS, passes: PASSES })
}

const samplesOf = (all: readonly Learned[], routes: readonly string[]): RouteSample[] =>
  all.flatMap((one) => {
    const { kind, route = '', read, copies } = one
    const counts = weightOf(one)
    const isHit = kind === 'danger'
    const head = isHit ? routes.indexOf(route) + 1 : 0
    // Every sentence of a harmless message is harmless; which sentence of a story tells of danger is not known.
    const harmless = isHit ? [] : read.sentences.map(({ features }) => features)
    return [
      { features: read.whole.features, head, counts },
      ...copies.map((features) => ({ features, head, counts: counts * COPY })),
      ...harmless.map((features) => ({ features, head, counts: counts * SENTENCE })),
    ]
  })

/** Scores of messages by heads that learned, in the same way, from other writers only. */
function heldOut(all: readonly Learned[]): { one: Learned; score: number }[] {
  // By the name alone: a new writer leaves the others where they were.
  const isApart = ({ kind, writer, text }: Learned) =>
    dice(kind === 'ordinary' ? text : writer) % ONE_APART_IN === 0
  const heads = train(all.filter((one) => !isApart(one)))
  return all.filter(isApart).map((one) => ({ one, score: scoreIn(judgedBy(heads, one.read)) }))
}
