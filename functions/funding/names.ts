import { isOneSlip } from '../reading/reading.ts'
import type { Scheme } from './scheme.ts'

/** A name under which people know a scheme: the one printed on its card, or another. */
interface KnownAs {
  readonly name: string
  readonly scheme: Scheme
}

/** The form in which two spellings of a name are equal: letters and digits, a space between words. */
export const nameKey = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()

/** Every name of every scheme; longer names first, so that "STAP-ontwikkeladvies" is not STAP. */
export const namesOf = (schemes: readonly Scheme[]): readonly KnownAs[] =>
  schemes
    .flatMap((scheme) =>
      [...new Set([scheme.naam, ...scheme.ook_bekend_als].map(nameKey))].map((name) => ({ name, scheme })),
    )
    .sort((a, b) => b.name.length - a.name.length)

/** A shorter name is one letter away from too many words. */
const REPAIR_FROM = 8

/** The schemes named in a message; each stretch of it counts once. */
export function namedIn(message: string, names: readonly KnownAs[]): ReadonlySet<string> {
  const found = new Set<string>()
  let rest = ` ${nameKey(message)} `
  for (const { name, scheme } of names) {
    if (!rest.includes(` ${name} `) || isOrdinaryStap(name, rest)) continue
    found.add(scheme.id)
    rest = rest.replace(` ${name} `, ' | ')
  }
  if (found.size > 0) return found
  const long = rest.split(' ').filter((word) => word.length >= REPAIR_FROM)
  const near = names.find(
    ({ name }) => name.length >= REPAIR_FROM && long.some((word) => isOneSlip(word, name)),
  )
  return new Set(near ? [near.scheme.id] : [])
}

/** "De eerste stap" is a word; STAP after "nog", "een aanvraag" or at a question is the budget. */
const isOrdinaryStap = (name: string, message: string): boolean =>
  name === 'stap' &&
  /(?:(?:eerste|volgende|kleine|grote|laatste|de|een|deze|elke|per|die) stap(?! ?budget)|stap (?:voor|voor stap|zetten|maken|verder|te|naar|terug|over))/.test(
    message,
  )
