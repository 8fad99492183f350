import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Explanations } from '../../functions/calculator/calculator.ts'

/**
 * The ids that the calculator gives and content/explanations.yaml has a sentence for. They stand as plain words in
 * the rules, so they are read there: a rule has no list of its own of what it may say.
 */
export interface ExplanationIds {
  readonly redenen: readonly string[]
  readonly meldingen: readonly string[]
  readonly grenzen: readonly string[]
}

const FOLDER = new URL('../../functions/calculator/', import.meta.url).pathname

export function explanationIds(): ExplanationIds {
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => ({ name, text: readFileSync(join(FOLDER, name), 'utf8') }))
  const rules = files.filter(({ name }) => name.startsWith('rules/') || name === 'household-benefits.ts')
  const notes = files.find(({ name }) => name === 'compare-notes.ts')?.text ?? ''
  return {
    redenen: unique(rules.flatMap(({ text }) => reasonsIn(text))),
    meldingen: unique(
      [...notes.matchAll(/'((?:eerst|melden|tijd|vrijlating|kwijt|recht|terug)\.[a-z-]+)'/g)].map(
        ([, id = '']) => id,
      ),
    ),
    // What is a partner's is said with the sentence of the limit itself.
    grenzen: unique([
      'partner',
      ...files.filter(({ name }) => name !== 'limits.ts').flatMap(({ text }) => limitsIn(text)),
    ]),
  }
}

/** Sentences about nothing, and what has no sentence. */
export function explanationProblems(explanations: Explanations): string[] {
  return Object.entries(explanationIds()).flatMap(([part, ids]) => {
    const written = Object.keys(Object.entries(explanations).find(([name]) => name === part)?.[1] ?? {})
    return [
      ...written.filter((id) => !ids.includes(id)).map((id) => `${part}.${id}: geen regel zegt dit`),
      ...ids.filter((id: string) => !written.includes(id)).map((id: string) => `${part}.${id}: ontbreekt`),
    ]
  })
}

/** The ids behind these functions, alone in a list, or returned as a refusal. */
function reasonsIn(text: string): string[] {
  const found = [
    ...text.matchAll(/(?:noRight|holds)\(\s*\[?'([a-z0-9.-]+)'/g),
    ...text.matchAll(/\[\s*'([a-z0-9-]+\.[a-z0-9-]+)'\s*[,\]]/g),
    ...text.matchAll(/noRight\(\w+ \? '([a-z0-9.-]+)' : '([a-z0-9.-]+)'/g),
    ...text.matchAll(/(?:return|\?) '([a-z-]+\.[a-z0-9-]+)'/g),
    ...[...text.matchAll(/holds\(\s*\[([^\]]*)\]/g)].flatMap(([, inside = '']) => [
      ...inside.matchAll(/'([a-z-]+\.[a-z0-9-]+)'/g),
    ]),
  ]
  return found.flatMap((match) => match.slice(1))
}

/** The last text in each comparison, with the rows of a table and the steps of a credit under one name. */
const limitsIn = (text: string): string[] =>
  [...text.matchAll(/limits\s*\.(?:exceeds|atLeast|above)\(/g)].flatMap(({ index }) =>
    namesIn(callFrom(text, index)),
  )

function callFrom(text: string, from: number): string {
  let depth = 0
  for (let at = text.indexOf('(', from); at < text.length; at++) {
    depth += text[at] === '(' ? 1 : text[at] === ')' ? -1 : 0
    if (depth === 0) return text.slice(from, at)
  }
  return ''
}

function namesIn(call: string): string[] {
  const last = [...call.matchAll(/['`]([a-z0-9-]+\.[^'`]+)['`]/g)].at(-1)?.[1] ?? ''
  if (last.startsWith('arbeidskorting.$')) return ['g1', 'g2', 'g3'].map((name) => `arbeidskorting.${name}`)
  if (last.startsWith('kinderopvangtoeslag.$'))
    return ['kinderopvangtoeslag.eerste-kind', 'kinderopvangtoeslag.volgende-kinderen']
  return [last]
}

const unique = (all: readonly string[]): string[] => [...new Set(all)].sort()
