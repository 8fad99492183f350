import { commonWords, institutions, particles } from './common-words.ts'
import { firstNames, ordinaryNames, thingNames } from './first-names.ts'
import type { Span } from './kinds.ts'
import { nameAt } from './name.ts'
import { salutations } from './name-cue.ts'
import { figures, surnames } from './people.ts'
import { type Reading, type Word, wordBefore } from './reading.ts'
import { signedLine } from './signature.ts'
import { isStrange } from './strange-word.ts'

const eponym =
  /^(?:school|college|academie|straat|plein|laan|stichting|fonds|prijs|huis|ziekenhuis|lyceum|mavo|beurs|instituut|universiteit|arena|museum|kliniek|foundation|university)/

const endsAsThing =
  /(?:school|college|wet|fonds|straat|laan|plein|weg|huis|zorg|groep|lyceum|mavo|academie|instituut)$/

/** A first name and a surname in capitals need no cue; a school or street of that name is nobody. */
export function fullName(reading: Reading, at: number, done: number): Span[] {
  const first = reading.words[at]
  if (first?.shape === 'lower') return lowerFullName(reading, at)
  if (first?.shape !== 'capital' || !firstNames.has(first.lower)) return signedLine(reading, at)
  const name = nameAt(reading, at, 'known')
  if (!name || name.end === first.end) return signedLine(reading, at)
  return isFigure(reading, name) || isOfThing(reading, name, done) || isPlace(reading, at) ? [] : [name]
}

/** "In Santiago de Compostela", "ik geef Frans in Heerenveen" */
const isPlace = ({ words }: Reading, at: number): boolean =>
  thingNames.has(words[at]?.lower ?? '') &&
  /^(?:in|uit|te|naar|from|to|geef|doceer|leer|spreek)$/.test(words[at - 1]?.lower ?? '')

/** "Jan Modaal", "Anton Tijdinkschool" */
function isFigure({ text }: Reading, { start, end }: Span): boolean {
  const written = text.slice(start, end).toLowerCase()
  return endsAsThing.test(written) || [...figures].some((figure) => written.startsWith(figure))
}

/** Part of a longer name in capitals: "Basisschool ▸Anne Jansen", "▸Anne Jansen College". */
function isOfThing(reading: Reading, name: Span, done: number): boolean {
  const { text, words } = reading
  const at = wordBefore(reading, name.start)
  const before = words[at]
  const following = words[wordBefore(reading, name.end) + 1]
  if (following && following.start - name.end < 2 && eponym.test(following.lower)) return true
  if (!before || before.end < done || name.start - 1 <= done || text.slice(before.end, name.start) !== ' ')
    return false
  if (eponym.test(before.lower) || institutions.has(before.lower)) return true
  return before.shape === 'capital' && !salutations.has(before.lower) && !commonWords.has(before.lower)
}

/** "piet jansen", "fatima el idrissi", "roelof hoekzema": names and nothing else. */
function lowerFullName(reading: Reading, at: number): Span[] {
  const { text, words } = reading
  const first = words[at]
  if (!first || !firstNames.has(first.lower) || commonWords.has(first.lower)) return []
  let next = at + 1
  while (particles.has(words[next]?.lower ?? '') && next - at < 4) next++
  const last = words[next]
  const isSurname =
    last !== undefined &&
    ((surnames.has(last.lower) && (!commonWords.has(last.lower) || next > at + 1)) ||
      isStrangeSurname(first, last))
  if (!last || !isSurname || !/^[\p{L}' ]{1,16}$/u.test(text.slice(first.end, last.start))) return []
  const name: Span = { start: first.start, end: last.end, kind: 'name' }
  return isFigure(reading, name) ? [] : [name]
}

/** What is no word, and no verb that we do not know, behind a first name that is nothing else. */
const isStrangeSurname = (first: Word, last: Word): boolean =>
  !ordinaryNames.has(first.lower) &&
  !thingNames.has(first.lower) &&
  !firstNames.has(last.lower) &&
  /^[a-zéèëêïöüáóç]+$/.test(last.lower) &&
  !/(?:[dt]e?|en)$/.test(last.lower) &&
  isStrange(last.lower)
