/**
 * A phrase as an editor writes it:
 *
 *   ik <wil> dood           these words in this order; filler words may stand between them
 *   stem* *eind *midden*    a word that begins with, ends in, contains
 *   dood|weg|van_kant       one of these; `_` joins words
 *   echt?                   may be left out
 *   a ... b                 at most four other words between; `...8` at most eight
 *   ^a b$                   at the beginning, at the end of a clause
 *   a b + c                 both within one sentence, in any order
 *   a b & c                 both anywhere in the message
 *   !c                      as a part after + or &: not with these words
 */
export interface Phrase {
  readonly source: string
  readonly groups: readonly Group[]
}

/** Parts that must all hold within one sentence. */
export type Group = readonly Part[]

export interface Part {
  readonly absent: boolean
  readonly fromStart: boolean
  readonly toEnd: boolean
  readonly steps: readonly Step[]
}

export interface Step {
  /** What may stand here, as written: `a|b*|<groep>`. */
  readonly choice: string
  readonly optional: boolean
  /** How many other words may come before it. */
  readonly gap: number
}

const USUAL_GAP = 4

/** One phrase for each way to fill in the choices of several words. */
export function spellOut(source: string): string[] {
  const piece = source.split(' ').find((candidate) => candidate.includes('_'))
  if (piece === undefined) return [source]
  const [, before = '', choices = '', after = ''] = /^([!^]*)(.*?)([$]?)$/.exec(piece) ?? []
  const all = choices.split('|')
  const single = all.filter((choice) => !choice.includes('_')).join('|')
  return [single, ...all.filter((choice) => choice.includes('_'))]
    .filter((choice) => choice !== '')
    .flatMap((choice) => spellOut(source.replace(piece, `${before}${choice.replaceAll('_', ' ')}${after}`)))
}

/** Reads one phrase; what it holds is checked when the words are filled in. */
export const parsePhrase = (source: string): Phrase => ({
  source,
  groups: source.split(' & ').map((group) => group.split(' + ').map(parsePart)),
})

function parsePart(written: string): Part {
  const text = written.trim()
  const absent = text.startsWith('!')
  const bare = absent ? text.slice(1) : text
  const fromStart = bare.startsWith('^')
  const toEnd = bare.endsWith('$')
  const inner = bare.slice(fromStart ? 1 : 0, toEnd ? -1 : undefined).trim()
  return { absent, fromStart, toEnd, steps: stepsOf(inner.split(/\s+/)) }
}

function stepsOf(pieces: readonly string[]): Step[] {
  let gap = 0
  const steps: Step[] = []
  for (const piece of pieces) {
    const [dots, most] = /^\.{3}(\d*)$/.exec(piece) ?? []
    if (dots !== undefined) {
      gap = most ? Number(most) : USUAL_GAP
      continue
    }
    const optional = piece.endsWith('?')
    steps.push({ choice: optional ? piece.slice(0, -1) : piece, optional, gap })
    gap = 0
  }
  return steps
}
