import type { FactValue, Known } from '../situation/known.ts'
import type { Content } from './content.ts'
import type { Path } from './paths/path.ts'
import { learning, type Turn } from './turn.ts'

/**
 * For whom somebody asks: for who works for them, whom they help by profession, or a relative; a partner belongs to the
 * same household, so that a sum knows the two apart.
 */
export type Role = 'werkgever' | 'adviseur' | 'naaste' | 'partner'

const ROLE = 'guide.rol'
export const EMPLOYER = 'funding.asks_as_employer'
/** An employer hires, so that there is an offer of work. */
const OFFER = 'funding.has_employer_offer'
const OWN = 'zelf'

/** The role that was told; nothing for who asks for themselves. */
export function roleIn(known: Known): Role | undefined {
  const told = factIn(known, ROLE)
  if (told === 'adviseur' || told === 'naaste' || told === 'partner') return told
  return factIn(known, EMPLOYER) === true ? 'werkgever' : undefined
}

/** Their own benefit or work, or that it is for themselves. */
export const toldOfThemselves = (known: Known): boolean =>
  [ROLE, 'uitkering', 'funding.employment'].some((fact) => factIn(known, fact) !== undefined)

/** What is remembered of somebody who says for whom they ask. */
export const roleFact = (role: Role | typeof OWN): Known => ({
  [ROLE]: { from: 'said', value: role },
  ...(role === 'werkgever'
    ? { [EMPLOYER]: { from: 'said' as const, value: true }, [OFFER]: { from: 'said' as const, value: true } }
    : { [EMPLOYER]: { from: 'open' as const } }),
})

/** The message as the one would have typed it for whom it is asked: what it tells are their facts. */
export function toldFor({ text, known }: Turn, { about }: Path, { forOther }: Content): string {
  const role = roleIn(known)
  if (role === undefined || role === 'werkgever') return text
  return role === 'partner' && about === 'sum' ? text : forOther.told(text)
}

/** An answer of which nothing is left when the asker is left out was theirs to give: "ik denk 20 uur". */
export const answerFor = (turn: Turn, path: Path, content: Content): string => {
  const told = toldFor(turn, path, content)
  return /[\p{L}\d]/u.test(told) ? told : turn.text
}

/** The turn with what every path hears in it; who asks was heard before. */
export const heardByAll = (turn: Turn, content: Content): Turn =>
  content.paths.reduce(
    (so, one) => learning(so, withoutRole(one.read(toldFor(turn, one, content), turn.known), turn.known)),
    turn,
  )

/** An advisor who names an employer is none, and neither is who tells of their own. */
const withoutRole = (facts: Known, known: Known): Known =>
  roleIn(known) === 'werkgever' || facts[EMPLOYER] === undefined
    ? facts
    : Object.fromEntries(Object.entries(facts).filter(([fact]) => fact !== EMPLOYER && fact !== OFFER))

const factIn = (known: Known, fact: string): FactValue | undefined => {
  const one = known[fact]
  return one && 'value' in one ? one.value : undefined
}
