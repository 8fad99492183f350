import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import * as z from 'zod/mini'
import { readAnswer, readWords, wantsSum } from '../builders/reader.ts'

const messageRow = z.strictObject({
  round: z.number(),
  say: z.string(),
  sum: z._default(z.boolean(), false),
  facts: z.record(z.string(), z.unknown()),
  /** What a person reads and the rules do not, yet: never a wrong fact. */
  missed: z._default(z.array(z.string()), []),
})
const answerRow = z.strictObject({
  round: z.number(),
  say: z.string(),
  answer: z.string(),
  value: z.optional(z.unknown()),
  skipped: z.optional(z.literal(true)),
  unclear: z.optional(z.literal(true)),
})
const rows: readonly unknown[] = parse(readFileSync(new URL('./words.yaml', import.meta.url), 'utf8'))
const isAnswer = (row: unknown) => typeof row === 'object' && row !== null && 'answer' in row
const messages = rows.filter((row) => !isAnswer(row)).map((row) => z.parse(messageRow, row))
const answers = rows.filter(isAnswer).map((row) => z.parse(answerRow, row))

describe('facts in a message', () => {
  it('has many ways to say it', () => {
    expect(messages.length + answers.length).toBeGreaterThanOrEqual(200)
  })

  it.each(messages)('reads: $say', ({ say, facts, missed }) => {
    const known = Object.fromEntries(Object.entries(facts).filter(([fact]) => !missed.includes(fact)))
    expect(readWords(say)).toEqual(known)
  })

  it('hears nearly always that a sum is asked', () => {
    const asked = messages.filter(({ sum }) => sum)
    const missed = asked.flatMap(({ say }) => (wantsSum(say) ? [] : [say]))
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(asked.length * 0.07)
  })

  it('hears no sum in nearly all that asks or tells something else', () => {
    // Who tells what is so now and what may come, asks for it without a word.
    const isPlan = (facts: object) => Object.keys(facts).some((fact) => fact.startsWith('next.'))
    const others = messages.filter(({ sum, facts }) => !sum && !isPlan(facts))
    const taken = others.flatMap(({ say }) => (wantsSum(say) ? [say] : []))
    expect(taken.length, taken.join('\n')).toBeLessThanOrEqual(others.length * 0.12)
  })
})

describe('a short answer to a question', () => {
  it.each(answers)('$answer: $say', ({ answer, say, value, skipped, unclear }) => {
    const wanted = skipped ? { skipped } : unclear ? { unclear } : { value }
    expect(readAnswer(answer, say)).toEqual(wanted)
  })

  it('knows no fact that does not exist', () => {
    expect(readAnswer('schoenmaat', '42')).toEqual({ unclear: true })
  })
})

/** The best of five, because other work on the machine also takes time. */
const fastest = (run: () => void): number =>
  Math.min(
    ...Array.from({ length: 5 }, () => {
      const start = performance.now()
      run()
      return performance.now() - start
    }),
  )

describe('time', () => {
  const hostile = [
    '1'.repeat(4000),
    '1,'.repeat(2000),
    '1 en '.repeat(800),
    'van 1 naar '.repeat(364),
    'ik kan 20 uur '.repeat(286),
    'mijn man en ik '.repeat(267),
    'eenentwintighonderd'.repeat(210),
    'kinderen 1 2 3 '.repeat(267),
    '€ '.repeat(2000),
    '. '.repeat(2000),
    'a.'.repeat(2000),
    ' '.repeat(4000),
    'houd ik '.repeat(500),
    'per maand bruto '.repeat(250),
    'é'.repeat(4000),
  ]

  it.each(hostile)('takes no long time for hostile text: %.20s', (text) => {
    const time = fastest(() => {
      readWords(text)
      wantsSum(text)
      readAnswer('kinderen', text)
    })
    expect(time).toBeLessThan(500)
  })
})
