import { findAccount, findCard } from './personal-data/account.ts'
import { findAddress } from './personal-data/address.ts'
import { findAnnounced } from './personal-data/announced.ts'
import { findBirthDate } from './personal-data/birth-date.ts'
import { findBsn } from './personal-data/bsn.ts'
import { clearText } from './personal-data/clear-text.ts'
import { findFiscalNumber, findPassport } from './personal-data/document.ts'
import { findEmail } from './personal-data/email.ts'
import { findEmployer } from './personal-data/employer.ts'
import { findName } from './personal-data/find-name.ts'
import { placeholder, type Span } from './personal-data/kinds.ts'
import { holdsWords, markOver, placeholdersIn } from './personal-data/marked-text.ts'
import { findIpAddress, findProfile } from './personal-data/online.ts'
import { findPhone } from './personal-data/phone.ts'
import { findPlate } from './personal-data/plate.ts'
import { type Finder, read } from './personal-data/reading.ts'
import { findSpokenNumber } from './personal-data/spoken-number.ts'

export { type Kind, kindNames } from './personal-data/kinds.ts'

/** Where two finders overlap, the first in this list gives the stretch its kind. */
const finders: readonly Finder[] = [
  findAnnounced,
  findEmail,
  findProfile,
  findAccount,
  findCard,
  findPhone,
  findFiscalNumber,
  findPassport,
  findBsn,
  findSpokenNumber,
  findBirthDate,
  findAddress,
  findPlate,
  findIpAddress,
  findEmployer,
  findName,
]

/**
 * Replaces personal data by visible placeholders such as `[bsn]`. `found` says where it stood in the
 * text that came in; placeholders that were there already are left alone. Doing it twice changes nothing.
 */
export function withoutPersonalData(typed: string): { text: string; found: readonly Span[] } {
  const { text, original } = clearText(typed)
  const before = placeholdersIn(text)
  let spans: readonly Span[] = before
  for (;;) {
    const marked = markOver(text, spans)
    const found = findAll(marked.text)
    if (found.length === 0) break
    spans = merged([...spans, ...found.map(marked.original)])
  }
  const found = spans.filter((span) => !before.includes(span)).map(original)
  return { text: found.length === 0 ? typed : written(typed, found), found }
}

function findAll(text: string): Span[] {
  const reading = read(text)
  return merged(finders.flatMap((find) => find(reading))).filter(({ start, end }) =>
    holdsWords(text.slice(start, end)),
  )
}

/** In order of place; stretches that overlap become one. */
function merged(spans: readonly Span[]): Span[] {
  const result: Span[] = []
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1)
    if (last && span.start < last.end) {
      if (span.end > last.end) result[result.length - 1] = { ...last, end: span.end }
    } else result.push(span)
  }
  return result
}

function written(text: string, spans: readonly Span[]): string {
  const pieces: string[] = []
  let done = 0
  for (const { start, end, kind } of spans) {
    pieces.push(text.slice(done, start), placeholder(kind))
    done = end
  }
  return [...pieces, text.slice(done)].join('')
}
