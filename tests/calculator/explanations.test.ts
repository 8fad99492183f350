import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import * as z from 'zod/mini'

const root = new URL('../../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')

const explanations = z.parse(
  z.strictObject({
    redenen: z.record(z.string(), z.string()),
    meldingen: z.record(z.string(), z.string()),
  }),
  parse(read('content/explanations.yaml')),
)

/** The reasons that rules give: the ids behind these functions, alone in a list, or returned as a refusal. */
const given = readdirSync(new URL('functions/calculator/', root), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.startsWith('rules/') || file === 'household-benefits.ts')
  .flatMap((file) => {
    const text = read(`functions/calculator/${file}`)
    const direct = [...text.matchAll(/(?:noRight|holds)\(\s*\[?'([a-z0-9.-]+)'/g)]
    const beside = [...text.matchAll(/\[\s*'([a-z0-9-]+\.[a-z0-9-]+)'\s*[,\]]/g)]
    const named = [...text.matchAll(/noRight\(\w+ \? '([a-z0-9.-]+)' : '([a-z0-9.-]+)'/g)]
    const returned = [...text.matchAll(/(?:return|\?) '([a-z-]+\.[a-z0-9-]+)'/g)]
    const held = [...text.matchAll(/holds\(\s*\[([^\]]*)\]/g)].flatMap(([, inside = '']) => [
      ...inside.matchAll(/'([a-z-]+\.[a-z0-9-]+)'/g),
    ])
    return [...direct, ...beside, ...named, ...returned, ...held].flatMap((match) => match.slice(1))
  })

describe('explanations', () => {
  it('has one sentence for every reason that a rule gives, and no others', () => {
    expect(Object.keys(explanations.redenen).sort()).toEqual([...new Set(given)].sort())
  })

  it('has one sentence for every note that a comparison gives, and no others', () => {
    const notes = [
      ...read('functions/calculator/compare.ts').matchAll(
        /'((?:eerst|melden|tijd|vrijlating|kwijt|terug)\.[a-z-]+)'/g,
      ),
    ]
    expect(Object.keys(explanations.meldingen).sort()).toEqual([...new Set(notes.map(([, id]) => id))].sort())
  })

  it('ends every sentence with a full stop', () => {
    expect(
      [...Object.values(explanations.redenen), ...Object.values(explanations.meldingen)].filter(
        (sentence) => !sentence.endsWith('.'),
      ),
    ).toEqual([])
  })
})
