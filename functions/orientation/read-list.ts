import { type Concept, type Lexicon, mentionsIn, openLexicon, type Reader } from '../reading/reading.ts'
import type { Words } from './content.ts'
import type { Said } from './told.ts'

/** Reads which of a closed list words are: a tapped label, or own words. */
export type ListReader = (words: readonly string[]) => Said[]

/** A closed list in plain words, made by the build; opened when it is first needed. */
export interface CompiledList {
  readonly concepts: readonly Concept[]
  /** What stands on the buttons, in small letters, with the id. */
  readonly labels: readonly (readonly [string, string])[]
}

/** So much of somebody's words is quoted. */
const MOST_QUOTED = 60

export const compileList = (list: Words[keyof Words], read: Reader): CompiledList => ({
  labels: Object.entries(list).map(([id, { zeg }]) => [zeg.toLowerCase(), id]),
  concepts: Object.entries(list).map(([id, { zeg, woorden }]) => conceptOf(id, [zeg, ...woorden], read)),
})

export const conceptOf = (
  id: string,
  written: readonly string[],
  read: Reader,
  tells: Concept['tells'] = {},
): Concept => ({ id, kind: 'told', words: [...new Set(written.map((one) => starred(one, read)))], tells })

/**
 * @param deniedCounts true for what can't be: "geen nachten" is nights all the same; else "niet met kinderen" is left out
 */
export function listReader(
  { concepts, labels }: CompiledList,
  read: Reader,
  deniedCounts: boolean,
): ListReader {
  let opened: Lexicon | undefined
  const byLabel = new Map(labels)
  return (words) => {
    const seen = new Set<string>()
    return words.flatMap((one): Said[] => {
      const id = byLabel.get(one.trim().toLowerCase())
      const found = id === undefined ? told(one) : [{ id, words: one, from: 'chosen' as const }]
      return found.filter((said) => !seen.has(said.id) && seen.add(said.id))
    })
  }

  function told(words: string): Said[] {
    opened ??= openLexicon(concepts, new Set())
    const { clauses } = read(words)
    return mentionsIn(clauses, opened)
      .filter(({ denied }) => deniedCounts || !denied)
      .map(({ id, clause }) => ({ id, words: quoteOf(words, clauses[clause]), from: 'said' }))
  }
}

/** The piece of the message that says it, as it was typed. */
function quoteOf(words: string, clause: { readonly at: number; readonly end: number } | undefined): string {
  const part = (clause ? words.slice(clause.at, clause.end) : words)
    .trim()
    .replace(/^(?:en|maar|want|of|dus) |[.,;!?]+$/gi, '')
  return part.length <= MOST_QUOTED ? part : `${part.slice(0, MOST_QUOTED).replace(/\s+\S*$/, '')} …`
}

export const plainWords = (text: string, read: Reader): string =>
  (read(text).text.match(/[\p{L}\d]+/gu) ?? []).join(' ')

function starred(written: string, read: Reader): string {
  const [, before = '', bare = '', after = ''] = /^(\*?)(.*?)(\*?)$/.exec(written) ?? []
  return before + plainWords(bare, read) + after
}
