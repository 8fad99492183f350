import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import * as z from 'zod/mini'
import { articles } from './articles.ts'

const coverage = z
  .strictObject({
    artikelen: z.record(z.string(), z.array(z.string())),
    elders: z.record(z.string(), z.string()),
    delen: z.record(z.string(), z.array(z.string()).check(z.minLength(1))),
  })
  .parse(parse(readFileSync('tests/content/seeds-coverage.yaml', 'utf8')))

const topicOf = new Map<string, string>(articles.map(({ id, topic }) => [id, topic]))
const coveredBy = (id: string): string => coverage.elders[id] ?? id

describe('what the seeds say', () => {
  it.each(Object.entries(coverage.artikelen))(
    'is written in %s, or in the article named instead',
    (_, ids) => {
      expect(ids.filter((id) => !topicOf.has(coveredBy(id)))).toEqual([])
    },
  )

  it('stands under its own id where an article of that id exists', () => {
    expect(Object.keys(coverage.elders).filter((id) => topicOf.has(id))).toEqual([])
  })

  it.each(Object.entries(coverage.artikelen))('keeps %s in its folder', (topic, ids) => {
    expect(ids.filter((id) => topicOf.has(id) && topicOf.get(id) !== topic)).toEqual([])
  })

  it('leaves out no part', () => {
    const known = Object.values(coverage.artikelen).flat()
    const lost = Object.entries(coverage.delen).filter(([, ids]) =>
      ids.some((id) => !known.includes(id) || !topicOf.has(coveredBy(id))),
    )
    expect(lost).toEqual([])
  })
})
