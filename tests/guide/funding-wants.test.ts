import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import * as z from 'zod/mini'
import { readMessages } from '../../functions/guide/messages.ts'
import { fundingPath } from '../../functions/guide/paths/funding-path.ts'
import { aFunding } from '../builders/funding.ts'
import { read } from '../builders/reader.ts'

const list = z.array(z.string())
const messages = z
  .strictObject({ ja: list, nee: list, plan: list, geen_plan: list })
  .parse(parse(readFileSync('tests/guide/funding-wants.yaml', 'utf8')))
const path = fundingPath(aFunding(), 'plan', readMessages(readFileSync('content/messages.yaml', 'utf8')))

/** What is learned is never perfect; these rows were not learned from. */
const share = (rows: readonly string[], fits: (message: string) => boolean): number =>
  rows.filter(fits).length / rows.length
const isWanted = (message: string) => path.wants(message, read(message))
const wantsPlan = (message: string) => read(message).wants.includes('plan')

describe('who pays', () => {
  it('is heard in nearly every message that asks it', () => {
    const missed = messages.ja.filter((message) => !isWanted(message))
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(messages.ja.length * 0.08)
  })
  it('is hardly ever heard in messages that only look like it', () => {
    const others = [...messages.nee, ...messages.plan, ...messages.geen_plan]
    const taken = others.filter(isWanted)
    expect(taken.length, taken.join('\n')).toBeLessThanOrEqual(others.length * 0.04)
  })
})

describe('the plan of a switch', () => {
  it('is heard in messages that ask it, and hardly in others', () => {
    expect(share(messages.plan, wantsPlan)).toBeGreaterThanOrEqual(0.9)
    expect(share([...messages.nee, ...messages.ja], wantsPlan)).toBeLessThanOrEqual(0.05)
    expect(messages.geen_plan.filter(wantsPlan).length).toBeLessThanOrEqual(1)
  })
})
