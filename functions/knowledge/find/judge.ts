import type { Candidate } from './evidence.ts'

/** How much each piece of evidence counts, on the scale of log odds; the first is where it starts. */
export type Judge = readonly number[]

/** What is one of our own examples needs no weighing: it counts as so many log odds more. */
const EXAMPLE = 6

/** How likely a section answers what was asked. */
export function likelihood([start = 0, ...weights]: Judge, { evidence, isExample, lean }: Candidate): number {
  const odds = evidence.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), start)
  return 1 / (1 + Math.exp(-odds - lean - (isExample ? EXAMPLE : 0)))
}

/** Candidates of one question of which the answer is known; none is right for a question that is not ours. */
export interface Trial {
  readonly candidates: readonly Candidate[]
  readonly answer: number | undefined
}

const ROUNDS = 250
const RATE = 0.5
const DECAY = 0.001

/** Learns how sure a section may be, on questions that the ranker did not learn from. */
export const trainJudge = (trials: readonly Trial[]): Judge =>
  fitted(
    trials.flatMap(({ candidates, answer }) =>
      candidates.map(({ section, evidence }) => ({ evidence, isRight: section === answer ? 1 : 0 })),
    ),
  )

/** One thing to be judged, with the right verdict. */
export interface Case {
  readonly evidence: readonly number[]
  readonly isRight: 0 | 1
}

/** Fits the weights by logistic regression, in a fixed number of rounds. */
export function fitted(rows: readonly Case[]): Judge {
  const width = rows[0]?.evidence.length ?? 0
  const scale = scaleOf(
    rows.map(({ evidence }) => evidence),
    width,
  )
  const data = rows.map(({ evidence, isRight }) => ({
    values: [1, ...evidence.map((value, i) => (value - (scale[i]?.mean ?? 0)) / (scale[i]?.spread ?? 1))],
    isRight,
  }))
  const weights = new Float64Array(width + 1)
  const momentum = new Float64Array(width + 1)
  for (let round = 0; round < ROUNDS; round += 1) {
    const slope = new Float64Array(width + 1)
    for (const { values, isRight } of data) {
      let odds = 0
      for (let i = 0; i <= width; i += 1) odds += (values[i] ?? 0) * (weights[i] ?? 0)
      const error = isRight - 1 / (1 + Math.exp(-odds))
      for (let i = 0; i <= width; i += 1) slope[i] = (slope[i] ?? 0) + error * (values[i] ?? 0)
    }
    for (let i = 0; i <= width; i += 1) {
      momentum[i] =
        0.9 * (momentum[i] ?? 0) +
        RATE * ((slope[i] ?? 0) / data.length - DECAY * (i === 0 ? 0 : (weights[i] ?? 0)))
      weights[i] = (weights[i] ?? 0) + (momentum[i] ?? 0)
    }
  }
  const own = [...weights.slice(1)].map((weight, i) => weight / (scale[i]?.spread ?? 1))
  const start = (weights[0] ?? 0) - own.reduce((sum, weight, i) => sum + weight * (scale[i]?.mean ?? 0), 0)
  return [start, ...own].map((weight) => Math.round(weight * 1e4) / 1e4)
}

const scaleOf = (rows: readonly (readonly number[])[], width: number) =>
  Array.from({ length: width }, (_, i) => {
    const mean = rows.reduce((sum, row) => sum + (row[i] ?? 0), 0) / rows.length
    const square = rows.reduce((sum, row) => sum + ((row[i] ?? 0) - mean) ** 2, 0) / rows.length
    return { mean, spread: Math.sqrt(square) || 1 }
  })
