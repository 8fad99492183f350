import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import * as z from 'zod/mini'
import { fundingPath } from '../../functions/guide/paths/funding-path.ts'
import { asksForPlan } from '../../functions/guide/paths/funding-wants.ts'
import { aFunding } from '../builders/funding.ts'
import { read } from '../builders/reader.ts'

const list = z.array(z.string())
const messages = z
  .strictObject({ ja: list, nee: list, plan: list, geen_plan: list })
  .parse(parse(readFileSync('tests/guide/funding-wants.yaml', 'utf8')))
const path = fundingPath(aFunding(), 'plan', 'begin')

describe('who pays', () => {
  it('is heard in every message that asks it', () => {
    expect(messages.ja.filter((message) => !path.wants(message, read(message)))).toEqual([])
  })
  it('is not heard in messages that only look like it', () => {
    const others = [...messages.nee, ...messages.plan, ...messages.geen_plan]
    expect(others.filter((message) => path.wants(message, read(message)))).toEqual([])
  })
})

describe('the plan of a switch', () => {
  it('is heard in every message that asks it, and in no other', () => {
    expect(messages.plan.filter((message) => !asksForPlan(message))).toEqual([])
    const others = [...messages.geen_plan, ...messages.nee, ...messages.ja]
    expect(others.filter(asksForPlan)).toEqual([])
  })
})
