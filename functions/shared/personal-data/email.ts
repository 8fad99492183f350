import type { Span } from './kinds.ts'
import { cueBefore, type Finder, type Reading } from './reading.ts'

const localPart = /[\p{L}\d._%+'’-]/u
/** With the at sign: what hangs on to an address is no address of its own. */
const hostPart = /[\p{L}\d.@-]/u
const provider =
  /^(?:gmail|hotmail|outlook|live|yahoo|icloud|ziggo|kpn|kpnmail|planet|home|casema|chello|xs4all|telfort|upc|quicknet|proton|protonmail|example|voorbeeld|msn|gmx|mail|hetnet|solcon|zonnet|me)$/i
/** Mail boxes of offices are public. */
const officeBox =
  /^(?:info|contact|klacht|klachten|klantcontact|helpdesk|service|support|post|webmaster|privacy|pers|loket|balie|gemeente)@(?:[\w-]+\.)?(?:uwv|duo|svb|coa|ind|belastingdienst|juridischloket|rijksoverheid|werk|werkcentrum|nibud|fnv|cnv|gemeente\w*|\w+\.gemeente|[a-z]+gemeente)\.nl$/i

/** E-mail addresses, also written with spaces, brackets or words around the at sign. */
export const findEmail: Finder = (reading) => [...plain(reading.text), ...spelledOut(reading)]

/** Grows from the at sign to both sides, so that a long text without one costs nothing. */
function plain(text: string): Span[] {
  const found: Span[] = []
  let seen = 0
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', seen)) {
    seen = reach(text, at + 1, 1, hostPart)
    const start = reach(text, at, -1, localPart)
    const host = seen - (/[.@-]+$/.exec(text.slice(at + 1, seen))?.[0].length ?? 0)
    const end = host + (provider.test(text.slice(at + 1, host)) ? lengthOfTail(text, host) : 0)
    const isAddress =
      start < at && isHost(text.slice(at + 1, host)) && !officeBox.test(text.slice(start, host))
    if (isAddress) found.push({ start, end, kind: 'email' })
  }
  return found
}

/** "jan@outlook .com" */
const lengthOfTail = (text: string, position: number): number =>
  /^ ?[.,] ?(?:com|nl|net|be|de)(?![\p{L}\d])/u.exec(text.slice(position, position + 8))?.[0].length ?? 0

/** How far these characters go on from a position, to the right (1) or to the left (-1). */
function reach(text: string, from: number, step: 1 | -1, part: RegExp): number {
  let position = from
  while (Math.abs(position - from) < 80 && part.test(text.charAt(step === 1 ? position : position - 1)))
    position += step
  return position
}

const isHost = (host: string): boolean => /[\p{L}\d]\.\p{L}/u.test(host) || provider.test(host)

type Piece = { readonly start: number; readonly end: number; readonly text: string }

const pieces =
  /[([{<]\s?(?:at|apenstaart(?:je)?|@|dot|punt|\.)\s?[)\]}>]|@|[\p{L}\d]+(?:[._+'-][\p{L}\d]+)*/giu
const isJoiner = (text: string | undefined): boolean =>
  text !== undefined &&
  /^[([{<]?\s?(?:punt|dot|stip|streepje|underscore|underscoor|laag|laagstreepje|minteken|min|plus|\.)\s?[)\]}>]?$/i.test(
    text,
  )
const strongAt = /^(?:a+pen?st(?:aa|a)rt(?:je)?|[([{<]\s?(?:at|apenstaart(?:je)?|@)\s?[)\]}>]|@)$/i

function spelledOut(reading: Reading): Span[] {
  const { text } = reading
  if (!/a?penst|apest|[\s([{<]at[\s)\]}>]|\s@|@[\s)\]}>]/i.test(text)) return []
  const all: Piece[] = [...text.matchAll(pieces)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
    text: m[0],
  }))
  return all.flatMap((piece, i) => {
    const strong = strongAt.test(piece.text)
    if (piece.text === '@' && /^\S@\S/.test(text.slice(piece.start - 1, piece.end + 1))) return []
    if (!strong && piece.text.toLowerCase() !== 'at') return []
    const first = all[startOfLocal(text, all, i)]
    const last = all[endOfDomain(text, all, i)]
    if (!first || !last || first === piece || last === piece) return []
    if (!isDomain(text.slice(piece.end, last.end), strong ? (all[i + 1]?.text ?? '') : '')) return []
    const sure =
      strong || isMailBox(reading, first.start, text.slice(first.start, piece.start), all[i + 1]?.text ?? '')
    return sure ? [{ start: first.start, end: last.end, kind: 'email' as const }] : []
  })
}

/** Steps over "jan punt bakker" to the left of the at sign. */
function startOfLocal(text: string, all: readonly Piece[], at: number): number {
  let i = at - 1
  if (!touches(text, all[i], all[at])) return at
  while (i > 1 && at - i < 12 && isJoiner(all[i - 1]?.text) && touches(text, all[i - 1], all[i])) i -= 2
  return i
}

/** Steps over "gmail punt com" to the right of it. */
function endOfDomain(text: string, all: readonly Piece[], at: number): number {
  let i = at + 1
  if (!touches(text, all[at], all[i])) return at
  while (i - at < 10 && joins(text, all, i)) i += isJoiner(all[i + 1]?.text) ? 2 : 1
  return i
}

/** "gmail punt com", or "example . com" with a dot that stands alone. */
function joins(text: string, all: readonly Piece[], i: number): boolean {
  const next = all[i + 1]
  const here = all[i]
  if (!here || !next) return false
  if (isJoiner(next.text)) return all[i + 2] !== undefined && touches(text, next, all[i + 2])
  return (
    /^\s?\.\s?$/.test(text.slice(here.end, next.start)) &&
    /^(?:com|nl|org|net|eu|be|de|example)$/i.test(next.text)
  )
}

const touches = (text: string, left: Piece | undefined, right: Piece | undefined): boolean =>
  left !== undefined && right !== undefined && /^[\s.]{0,3}$/.test(text.slice(left.end, right.start))

const isDomain = (domain: string, first: string): boolean =>
  /\p{L}\s?\.\s?\p{L}|\b(?:punt|dot)\b/iu.test(domain) || provider.test(first)

/** A bare "at" is an everyday word in English, so more must point at an address. */
function isMailBox(reading: Reading, start: number, local: string, domain: string): boolean {
  if (provider.test(domain.split('.')[0] ?? '') || /[._\d]|\b(?:punt|dot)\b/.test(local)) return true
  return cueBefore(reading, { from: start, reach: 5, for: (word) => /^e?-?mail/.test(word.lower) }) >= 0
}
