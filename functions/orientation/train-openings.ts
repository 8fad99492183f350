import type { Reader } from '../reading/reading.ts'
import type { ContentFile } from '../shared/content-file.ts'
import type { Features } from '../shared/learning/features.ts'
import { type Head, packSparse, randomFrom, scoreOf } from '../shared/learning/linear.ts'
import { mistyped } from '../shared/learning/noise.ts'
import { dice, leastWeight, passedBy, share } from '../shared/learning/thresholds.ts'
import { type Sample, trainAndHold } from '../shared/learning/train-heads.ts'
import { type LearnedOpenings, OPENING_BITS, signsOf } from './openings.ts'

export type TrainOpenings = (files: readonly ContentFile[], read: Reader) => LearnedOpenings

interface Learned {
  readonly text: string
  /** The path it starts; none for a look-alike and for an ordinary question. */
  readonly path: string | undefined
  /** Paths that it says nothing of, since they are about the same. */
  readonly neutral: readonly string[]
  readonly isQuestion: boolean
  readonly features: Features
  readonly copies: readonly Features[]
}

const PASSES = 6
const PARTS = 3
const COPY = 0.5
const LOOKALIKE = 2
/** Ordinary questions to learn from: one in so many. */
const ONE_IN = 2
/** Shares of the ordinary questions and of the look-alikes that may start a path. */
const MOST_QUESTIONS = 0.004
const MOST_LOOKALIKES = 0.04
/** Shares of the ordinary questions that are so near to a path that what the search finds must decide. */
const MOST_TOLD = 0.034
const MOST_NEAR = 0.1
const MOST_WEIGHTS = 60_000
const NONE = 'geen'
const OUTSIDE = 'search/buiten-vragen.txt'

/** Learns the openings of all paths: seconds, and the same messages always give the same weights. */
export const trainOpenings: TrainOpenings = (files, read) => {
  const all = learnedFrom(files, read)
  const paths = [...new Set(all.flatMap(({ path }) => path ?? []))].sort()
  const { heads, held } = trainAndHold(all, {
    samplesOf: (one) => samplesOf(one, paths),
    partOf: (_, place) => place % PARTS,
    parts: PARTS,
    bits: OPENING_BITS,
    passes: PASSES,
  })
  const { figures, ...thresholds } = measured(
    held.map((one) => ({ one: one.one, ...bestOf(one.heads, paths, one.one) })),
  )
  const least = leastWeight(heads, MOST_WEIGHTS)
  return {
    heads: heads.map((head, i) => ({ path: paths[i] ?? '', head: packSparse(head, least) })),
    ...thresholds,
    about: aboutIn(files),
    figures,
  }
}

function learnedFrom(files: readonly ContentFile[], read: Reader): Learned[] {
  const random = randomFrom(1)
  const about = Object.entries(aboutIn(files))
  const neutralTo = (article: string) =>
    about.flatMap(([path, articles]) => (articles.includes(article) ? [path] : []))
  const examples = files.flatMap(({ path: file, text }): Learned[] => {
    const [, name] = /^paths\/([a-z0-9-]+)\.txt$/.exec(file) ?? []
    if (name === undefined) return []
    return text.split('\n').flatMap((line) => {
      if (line.trim() === '' || line.startsWith('#')) return []
      const path = name === NONE ? undefined : name
      return learned(line.trim(), { path, neutral: [], isQuestion: false })
    })
  })
  const questions = files.flatMap(({ path, text }): Learned[] => {
    const [, id = ''] = /^vragen\/[^/]+\/(.+)\.txt$/.exec(path) ?? []
    return id === ''
      ? []
      : text
          .split('\n')
          .filter((line) => line.trim() !== '' && !line.startsWith('#') && dice(line) % ONE_IN === 0)
          .flatMap((line) =>
            learned(line.trim(), { path: undefined, neutral: neutralTo(id), isQuestion: true }),
          )
  })
  // What is not ours starts nothing either.
  const outside = files.flatMap(({ path, text }): Learned[] =>
    path === OUTSIDE
      ? text
          .split('\n')
          .filter((line) => line.trim() !== '')
          .flatMap((line) => learned(line.trim(), { path: undefined, neutral: [], isQuestion: true }))
      : [],
  )
  return [...examples, ...questions, ...outside]

  function learned(text: string, rest: Pick<Learned, 'path' | 'neutral' | 'isQuestion'>): Learned[] {
    const features = signsOf(read(text))
    const copies = rest.path === undefined ? [] : [0, 1].map((kind) => mistyped(text, kind, random))
    return features
      ? [
          {
            text,
            ...rest,
            features,
            copies: copies.flatMap((copy) => signsOf(read(copy)) ?? []),
          },
        ]
      : []
  }
}

/** Articles about the same as a path: `# neutraal: a, b` above its examples. */
const aboutIn = (files: readonly ContentFile[]): Record<string, readonly string[]> =>
  Object.fromEntries(
    files.flatMap(({ path, text }) => {
      const [, name] = /^paths\/([a-z0-9-]+)\.txt$/.exec(path) ?? []
      const [, articles] = /^# neutraal: (.+)$/m.exec(text) ?? []
      return name === undefined || articles === undefined ? [] : [[name, articles.split(', ')] as const]
    }),
  )

function samplesOf(one: Learned, paths: readonly string[]): Sample[] {
  const counts = one.path === undefined && !one.isQuestion ? LOOKALIKE : 1
  const says = paths.map((path) => (one.neutral.includes(path) ? 0 : one.path === path ? counts : -counts))
  const copySays = says.map((said) => said * COPY)
  return [{ features: one.features, says }, ...one.copies.map((features) => ({ features, says: copySays }))]
}

interface Held {
  readonly one: Learned
  readonly path: string
  readonly score: number
}

/** The threshold, and how well paths are found by heads that have not seen the message. */
function measured(held: readonly Held[]) {
  const openings = held.filter(({ one }) => one.path !== undefined)
  const lookalikes = held.filter(({ one }) => one.path === undefined && !one.isQuestion)
  const questions = held.filter(({ one, path }) => one.isQuestion && !one.neutral.includes(path))
  const sureAt = Math.max(passedBy(questions, MOST_QUESTIONS), passedBy(lookalikes, MOST_LOOKALIKES))
  const toldAt = Math.min(sureAt, passedBy(questions, MOST_TOLD))
  const nearAt = Math.min(toldAt, passedBy(questions, MOST_NEAR))
  const isSure = ({ score }: { score: number }) => score >= sureAt
  return {
    sureAt,
    toldAt,
    nearAt,
    figures: {
      examples: openings.length,
      right: share(openings, (found) => isSure(found) && found.path === found.one.path),
      wrong: share(openings, (found) => isSure(found) && found.path !== found.one.path),
      near: share(openings, ({ one, path, score }) => score >= nearAt && path === one.path),
      lookalikes: share(lookalikes, isSure),
      questions: share(questions, isSure),
    },
  }
}

const bestOf = (heads: readonly Head[], paths: readonly string[], { features }: Learned) =>
  heads
    .map((head, i) => ({ path: paths[i] ?? '', score: scoreOf(head, features) }))
    .reduce((best, one) => (one.score > best.score ? one : best))
