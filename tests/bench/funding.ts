import { aFunding } from '../builders/funding.ts'

export interface FundingBench {
  /** Median milliseconds to match every scheme with one person. */
  readonly match: number
  /** Median milliseconds from a message to an advice with all its sentences. */
  readonly advise: number
  readonly schemes: number
}

const rounds = 400
const day = '2026-11-24'
const messages = [
  'woon in ulft, werk in magazijn, wil de zorg in, geen geld voor opleiding',
  '55, bijstand, Tilburg, mbo 2',
  'ik zit in de ww, woon in Rotterdam en wil leraar worden, heb hbo',
  '',
]

/** Measures funding as the helpline uses it. The budget for matching all schemes is one millisecond. */
export function benchFunding(): FundingBench {
  const funding = aFunding()
  const people = messages.map((message) => funding.read(message))
  return {
    match: median((at) => funding.matches(people[at % people.length] ?? {}, day)),
    advise: median((at) => funding.advise(funding.read(messages[at % messages.length] ?? ''), day)),
    schemes: funding.matches({}, day).length,
  }
}

function median(work: (round: number) => unknown): number {
  for (let round = 0; round < rounds / 4; round++) work(round)
  const times = Array.from({ length: rounds }, (_, round) => {
    const start = performance.now()
    work(round)
    return performance.now() - start
  })
  return times.sort((a, b) => a - b)[rounds / 2] ?? Number.NaN
}

if (import.meta.main) console.info(JSON.stringify(benchFunding()))
