import type { Clause, When } from './clauses.ts'
import { type Direction, directionOf } from './direction.ts'
import type { Lexicon } from './lexicon.ts'
import type { About, Who } from './who.ts'

/** Something we have a word for, where it was said, about whom, when, and whether it is so. */
export interface Mention {
  readonly kind: string
  readonly id: string
  readonly tells: Readonly<Record<string, string>>
  /** The clause it stands in, by its place in the Reading. */
  readonly clause: number
  /** The plain words, and where they stand in the clause. */
  readonly said: string
  readonly at: number
  readonly end: number
  readonly who: Who
  readonly about: About | undefined
  readonly when: When
  readonly asked: boolean
  /** "geen zorg", "niet in de bijstand". */
  readonly denied: boolean
  /** Where somebody goes with it: away from it, towards it, or they are in it and stay. */
  readonly direction: Direction | undefined
}

const wordPattern = /[\p{L}\d]+/gu
const NOT_BEFORE =
  /\b(?:geen|niet|nooit|zonder|noch|nergens|never|without|none|behalve|afgekeurd voor)(?: [^\s,]+){0,3} ?$/
const NOT_AFTER = /^(?: [^\s,]+){0,2} (?:niet|nooit)(?= |$)(?! (?:alleen|weg))/
/** "niet meer in de zorg" is no longer, "niet alleen in de zorg" is a yes. */
const YES_AFTER_ALL =
  /\b(?:niet alleen|niet zeker|niet weten|of niet|als het niet|waarom niet|niet te) (?:[^\s,]+ ){0,3}$/

/** All mentions of a message, clause by clause. */
export function mentionsIn(clauses: readonly Clause[], lexicon: Lexicon): Mention[] {
  return clauses.flatMap((clause, index) => {
    const words = [...clause.text.matchAll(wordPattern)]
    return lexicon.find(words.map(([word]) => word)).map(({ concept, from, to }): Mention => {
      const at = words[from]?.index ?? 0
      const last = words[to - 1]
      const end = last ? last.index + last[0].length : at
      const before = clause.text.slice(0, at)
      const after = clause.text.slice(end)
      const { who, about, when, asked } = clause
      return {
        kind: concept.kind,
        id: concept.id,
        tells: concept.tells,
        clause: index,
        said: clause.text.slice(at, end),
        at,
        end,
        who,
        about,
        when,
        asked,
        denied: isDenied(before, after),
        direction: directionOf(clause, before, after),
      }
    })
  })
}

/** True when the words around it say that it is not so. */
const isDenied = (before: string, after: string): boolean =>
  !YES_AFTER_ALL.test(before) && (NOT_BEFORE.test(before) || NOT_AFTER.test(after))
