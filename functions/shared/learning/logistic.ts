/** How much each piece of evidence counts, on the scale of log odds; the first is where it starts. */
export type Judge = readonly number[]

/** How likely it is, by the judge. */
export function likelihood([start = 0, ...weights]: Judge, evidence: readonly number[]): number {
  const odds = evidence.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), start)
  return 1 / (1 + Math.exp(-odds))
}

/** Evidence with what was right; `worth` is how much it counts. */
export interface Row {
  readonly evidence: readonly number[]
  readonly isRight: 0 | 1
  readonly worth: number
}

const ROUNDS = 300
const RATE = 0.5
const DECAY = 0.001

/** Logistic regression in a fixed number of rounds. */
export function fitted(rows: readonly Row[]): Judge {
  const width = rows[0]?.evidence.length ?? 0
  const scale = scaleOf(
    rows.map(({ evidence }) => evidence),
    width,
  )
  const data = rows.map(({ evidence, ...row }) => ({
    ...row,
    values: [1, ...evidence.map((value, i) => (value - (scale[i]?.mean ?? 0)) / (scale[i]?.spread ?? 1))],
  }))
  const total = data.reduce((sum, { worth }) => sum + worth, 0) || 1
  const weights = new Float64Array(width + 1)
  const momentum = new Float64Array(width + 1)
  for (let round = 0; round < ROUNDS; round += 1) {
    const slope = new Float64Array(width + 1)
    for (const { values, isRight, worth } of data) {
      const odds = values.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0)
      const error = worth * (isRight - 1 / (1 + Math.exp(-odds)))
      values.forEach((value, i) => {
        slope[i] = (slope[i] ?? 0) + error * value
      })
    }
    for (let i = 0; i <= width; i += 1) {
      const pull = DECAY * (i === 0 ? 0 : (weights[i] ?? 0))
      momentum[i] = 0.9 * (momentum[i] ?? 0) + RATE * ((slope[i] ?? 0) / total - pull)
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
