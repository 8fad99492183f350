import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, it } from 'vitest'

interface Counted {
  readonly way: string
  readonly text: string
  readonly half: number
  readonly steps: number
  readonly milliseconds: number
}

/** The longest message that is taken, read from every way in: no text may keep the others waiting. */
describe('4,000 characters made to take long', () => {
  /** A margin over the worst there is (postcodes, 4.1 million); the old split took two to the power n. */
  const MOST_STEPS = 6_000_000
  /** Twice the text takes twice the steps, and some more for what a first half does not have. */
  const MOST_GROWTH = 2.6
  /** Below this many, what a text begins with counts more than how it grows. */
  const FEW_STEPS = 20_000
  /** Regular expressions take no steps that can be counted: this is for what runs away, on a busy machine too. */
  const MOST_MS = 1_500
  let counted: readonly Counted[] = []

  beforeAll(async () => {
    const script = fileURLToPath(new URL('./count-steps.ts', import.meta.url))
    const { stdout } = await promisify(execFile)(process.execPath, [script], { maxBuffer: 1e8 })
    counted = JSON.parse(stdout)
  })

  const named = (found: readonly Counted[]) =>
    found.map(({ way, text, steps }) => `${way}: ${text} (${steps})`)

  it('were read by every way in', () => {
    expect(new Set(counted.map(({ way }) => way)).size).toBe(5)
    expect(counted.length).toBeGreaterThan(300)
    expect(counted.every(({ steps }) => steps > 0)).toBe(true)
  })

  it('take a bounded number of steps', () => {
    expect(named(counted.filter(({ steps }) => steps > MOST_STEPS))).toEqual([])
  })

  it('take steps that grow as the text does', () => {
    expect(
      named(counted.filter(({ half, steps }) => steps > FEW_STEPS && steps > MOST_GROWTH * half)),
    ).toEqual([])
  })

  it('run away in no regular expression', () => {
    expect(named(counted.filter(({ milliseconds }) => milliseconds > MOST_MS))).toEqual([])
  })
})
