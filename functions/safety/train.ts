import type { ContentFile } from '../shared/content-file.ts'
import type { Features } from '../shared/learning/features.ts'
import { type Head, type PackedHead, packHead, randomFrom, scoreOf } from '../shared/learning/linear.ts'
import { mistyped } from '../shared/learning/noise.ts'
import { passedBy, share } from '../shared/learning/thresholds.ts'
import { type Sample, trainHeads } from '../shared/learning/train-heads.ts'
import { type Labelled, readLabelled } from './messages.ts'
import { type Read, readerOf } from './reading.ts'
import { trainRoutes } from './train-routes.ts'

/** What the build learns from the messages, as plain data. */
export interface CompiledSafety {
  readonly gate: PackedHead
  readonly routes: readonly { readonly id: string; readonly head: PackedHead }[]
  /** From this score on, help comes instead of the answer. */
  readonly stopAt: number
  /** From this score on, a line of help comes before the answer. */
  readonly checkInAt: number
  /** How it did on writers that it had not learned from. */
  readonly figures: Readonly<Record<string, number>>
}

/** With fewer places unlike words share one. */
const GATE_BITS = 19
const ROUTE_BITS = 15
/** Sizes that a weight is told apart in, at either side of zero: more places say more than finer weights. */
const GATE_STEPS = 8
const ROUTE_STEPS = 8
/** Shares of the look-alikes that may be stopped, and that may get a line of help. */
const MOST_STOPPED = 0.025
const MOST_CHECKED = 0.08
/** Shares of the ordinary questions: nearly everybody who writes is in no danger, and a card frightens. */
const MOST_ORDINARY_STOPPED = 0.01
const MOST_ORDINARY_CHECKED = 0.042
const WRITERS_APART = 4

interface Learned extends Labelled {
  readonly read: Read
  readonly copies: readonly Features[]
}

export type TrainSafety = (files: readonly ContentFile[]) => CompiledSafety

/** Learns to recognise danger: half a minute at most, and the same messages always give the same weights. */
export const trainSafety: TrainSafety = (files) => {
  const { read } = readerOf(files)
  const random = randomFrom(1)
  const labelled = readLabelled(files)
  const all = labelled.map((one): Learned => {
    const copies = one.kind === 'ordinary' ? [] : [0, 1].map((kind) => mistyped(one.text, kind, random))
    return { ...one, read: read(one.text), copies: copies.map((text) => read(text).whole.features) }
  })
  const learned = all.filter(isSure)
  const { gate, held } = trainGates(learned)
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
    gate: packHead(gate, GATE_STEPS),
    routes: routeHeads(learned),
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
/** There are so many ordinary questions that at full weight they drown what tells danger from what looks like it. */
const weightOf: Readonly<Record<Labelled['kind'], number>> = { danger: 1, lookalike: 2.5, ordinary: 0.4 }

/** The gate, and scores of messages by a gate that learned, in the same way, from other writers only. */
function trainGates(all: readonly Learned[]): { gate: Head; held: { one: Learned; score: number }[] } {
  const parts = partsOf(all)
  const gates = twiceTrained(all, (i) => ALL_PARTS.map((part) => part === parts[i]))
  return {
    gate: gates[WRITERS_APART] ?? NO_GATE,
    held: all.map((one, i) => ({ one, score: gateScore(gates[parts[i] ?? 0] ?? NO_GATE, one.read) })),
  }
}
const ALL_PARTS = Array.from({ length: WRITERS_APART + 1 }, (_, part) => part)
const NO_GATE: Head = { weights: new Float32Array(1), bias: 0 }

/** What one writer wrote stays together. */
function partsOf(all: readonly Learned[]): number[] {
  const writers = [
    ...new Set(all.filter(({ kind }) => kind !== 'ordinary').map(({ writer }) => writer)),
  ].sort()
  return all.map(({ kind, writer }, i) => (kind === 'ordinary' ? i : writers.indexOf(writer)) % WRITERS_APART)
}

/** Gates that learn once, and once more with a stronger voice for the messages of danger that they missed. */
function twiceTrained(all: readonly Learned[], hiddenFrom: (place: number) => readonly boolean[]): Head[] {
  const samples = all.flatMap((one, i) => gateSamples(one, hiddenFrom(i)))
  const first = trainHeads(samples, GATE_BITS, FEW_PASSES)
  const again = all.flatMap(({ kind, read }, i): Sample[] => {
    if (kind !== 'danger') return []
    const hidden = hiddenFrom(i)
    const says = first.map((gate, at) => (!hidden[at] && gateScore(gate, read) < MISSED_BELOW ? MISSED : 0))
    return [{ features: read.whole.features, says }]
  })
  return trainHeads([...samples, ...again], GATE_BITS, GATE_PASSES)
}
const MISSED = 3
const MISSED_BELOW = 1.4
/** Enough to know which messages are hard. */
const FEW_PASSES = 2
const GATE_PASSES = 4
const ROUTE_PASSES = 6

function gateSamples({ kind, read, copies }: Learned, hidden: readonly boolean[]): Sample[] {
  const isHit = kind === 'danger'
  const counts = isHit ? weightOf[kind] : -weightOf[kind]
  const says = (share: number) => hidden.map((isHidden) => (isHidden ? 0 : counts * share))
  // Every sentence of a harmless message is harmless; which sentence of a story tells of danger is not known.
  const harmless = isHit ? [] : read.sentences
  return [
    { features: read.whole.features, says: says(1) },
    ...copies.map((features) => ({ features, says: says(COPY) })),
    ...harmless.map(({ features }) => ({ features, says: says(SENTENCE) })),
  ]
}

function routeHeads(all: readonly Learned[]): CompiledSafety['routes'] {
  const danger = all.filter(({ kind }) => kind === 'danger')
  const ids = [...new Set(danger.map(({ route = '' }) => route))].sort()
  const sizes = new Map(ids.map((id) => [id, danger.filter(({ route }) => route === id).length]))
  // A route with many examples is not therefore much more likely.
  const fair = (route = '') => Math.sqrt(danger.length / ids.length / (sizes.get(route) ?? 1))
  const samples = danger.flatMap(({ route = '', read, copies }) => {
    const [place, counts] = [ids.indexOf(route), fair(route)]
    return [
      { features: read.whole.features, route: place, counts },
      ...copies.map((features) => ({ features, route: place, counts: counts * COPY })),
    ]
  })
  const heads = trainRoutes(samples, { routes: ids.length, bits: ROUTE_BITS, passes: ROUTE_PASSES })
  return heads.map((head, i) => ({ id: ids[i] ?? '', head: packHead(head, ROUTE_STEPS) }))
}

/** What a sentence on its own must score more than the whole message, unless it can't be misread. */
const SENTENCE_ALONE = 1.2

/** The score of a message: of the whole, or of the sentence that says most. */
export const gateScore = (head: Head, { whole, sentences }: Read): number =>
  Math.max(
    scoreOf(head, whole.features),
    ...sentences.map(
      ({ features, evidence }) => scoreOf(head, features) - (evidence.length > 0 ? 0 : SENTENCE_ALONE),
    ),
  )
