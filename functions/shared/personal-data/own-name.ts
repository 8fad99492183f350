import { commonWords, institutions } from './common-words.ts'
import { type Cue, type CueFinder, mine, salutations } from './name-cue.ts'
import { listOf, type Reading } from './reading.ts'

const gap = /^[\s,.:!;()\-–—“"'*]{1,6}$/

const persons = listOf('ik hij zij ze')
const nameWords = listOf(`
  naam name voornaam achternaam roepnaam meisjesnaam namen surname namens ondergetekende genaamd firstname lastname
`)
/** Words with which people say who they are. */
export const ownNameWords = new Set([
  ...nameWords,
  ...listOf("heet heette name's called tnv v mij me met ben was am i'm is ik"),
])

const sure = (first: number): Cue => ({ first, certainty: 'sure' })
const likely = (first: number): Cue => ({ first, certainty: 'likely' })
const known = (first: number): Cue => ({ first, certainty: 'known' })

/** "ik heet", "mijn naam is", "t.n.v.", "ben", "spreek met" and their like. */
export const ownName: CueFinder = (reading, at) => {
  const { text, words } = reading
  const word = words[at]
  if (!word) return undefined
  const here = word.lower
  const before = words[at - 1]?.lower ?? ''
  if (/^(?:heet|heette)$/.test(here)) return behindHeet(reading, at)
  if (nameWords.has(here)) return behindName(reading, at)
  if (/^(?:name's|called)$/.test(here)) return /^(?:my|am|is|i'm)$/.test(before) ? sure(at + 1) : undefined
  if (
    here === 'tnv' ||
    (here === 'v' && /t\.?\s?n\.?\s?$/i.test(text.slice(Math.max(0, word.start - 6), word.start)))
  )
    return likely(at + 1)
  if (/^(?:mij|me)$/.test(here) && before === 'noem')
    return sure(/^(?:maar|gewoon)$/.test(words[at + 1]?.lower ?? '') ? at + 2 : at + 1)
  return here === 'met' ? withName(reading, at) : iAm(reading, at)
}

/** "ik heet", "hoe heet ik", "zij heet": a course or scheme has a name too. */
function behindHeet({ text, words }: Reading, at: number): Cue | undefined {
  const before = words[at - 1]?.lower ?? ''
  if (/^(?:ik|hij)$/.test(words[at + 1]?.lower ?? '')) return sure(at + 2)
  if (!persons.has(before) || !gap.test(text.slice(words[at]?.end, words[at + 1]?.start))) return undefined
  return before === 'ik' ? sure(at + 1) : likely(at + 1)
}

function behindName({ text, words }: Reading, at: number): Cue | undefined {
  const word = words[at]
  if (!word) return undefined
  const next = words[at + 1]
  const glue = text.slice(word.end, next?.start)
  if (/^\s*[:=]\s*$/.test(glue)) return likely(at + 1)
  const own =
    mine.has(words[at - 1]?.lower ?? '') || /^(?:voor|achter|roep|meisjes|sur|first|last)/.test(word.lower)
  if (/^(?:is|was)$/.test(next?.lower ?? '')) return own ? sure(at + 2) : likely(at + 2)
  if (next?.lower === 'van' && /^(?:op|ten)$/.test(words[at - 1]?.lower ?? '')) return likely(at + 2)
  return own || /^(?:namens|ondergetekende|genaamd)$/.test(word.lower) ? likely(at + 1) : undefined
}

/** "u spreekt met Karin", "hallo, met Karin": not "met kinderen". */
function withName({ words }: Reading, at: number): Cue | undefined {
  const before = words[at - 1]?.lower ?? ''
  if (/^(?:spreek|spreekt|sprak|gesproken|gebeld|belde)$/.test(before)) return likely(at + 1)
  if (/^(?:praat|praatte|contact|afspraak|gesprek|getrouwd|samen|overlegd|gepraat|gemaild)$/.test(before))
    return known(at + 1)
  return at === 0 || salutations.has(before) ? known(at + 1) : undefined
}

/** "Ik ben Karin", "I am John Smith": a first name that we know, or a full name in capitals. */
function iAm(reading: Reading, at: number): Cue | undefined {
  const { words } = reading
  const here = words[at]?.lower ?? ''
  const before = words[at - 1]?.lower ?? ''
  const says =
    (/^(?:ben|was)$/.test(here) && (before === 'ik' || at === 0 || salutations.has(before))) ||
    (here === 'am' && before === 'i') ||
    here === "i'm" ||
    (here === 'is' && /^(?:this|dit|hier)$/.test(before)) ||
    (here === 'ik' && before === 'ben')
  if (!says) return undefined
  return isFullName(reading, at + 1) ? likely(at + 1) : known(at + 1)
}

const trade =
  /(?:isch|ische|end|ende|eur|euse|ist|iste|ant|aar|er|ster|kundige|leider|manager|developer|coach|medewerker|monteur|assistent|assistente|engineer|consultant|specialist|hulp|kracht|zorg)$/

/** Two capitals in a row that are no trade: "Olena Shevchenko", not "Allround Timmerman". */
function isFullName({ text, words }: Reading, at: number): boolean {
  const first = words[at]
  let next = at + 1
  while (/^(?:van|de|der|den|el|al|ben|von|da|bin)$/.test(words[next]?.text ?? '')) next++
  const second = words[next]
  if (!first || !second || first.shape !== 'capital' || second.shape !== 'capital') return false
  if (!/^[ ']$/.test(text.slice(words[next - 1]?.end, second.start))) return false
  const all = [first, second]
  return (
    all.every(({ lower }) => !commonWords.has(lower) && !institutions.has(lower)) &&
    !all.some(({ lower }) => trade.test(lower))
  )
}
