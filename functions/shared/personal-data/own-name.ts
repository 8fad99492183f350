import { commonWords, institutions } from './common-words.ts'
import { closes } from './name.ts'
import { type Cue, type CueFinder, mine, salutations } from './name-cue.ts'
import { listOf, type Reading, wordBefore } from './reading.ts'

const gap = /^[\s,.:!;()\-–—“"'*]{1,6}$/

const persons = listOf('ik hij zij ze')
const nameWords = listOf(`
  naam name voornaam achternaam roepnaam meisjesnaam namen surname namens ondergetekende genaamd firstname lastname
`)
/** Words with which people say who they are. */
export const ownNameWords = new Set([
  ...nameWords,
  ...listOf("heet heette name's called tnv v mij me met ben was am i'm is ik hier"),
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
  if (here === 'hier') return hereIs(reading, at)
  return here === 'met' ? withName(reading, at) : iAm(reading, at)
}

/** "ik heet", "hoe heet ik", "zij heet": a course or scheme has a name too. */
function behindHeet({ text, words }: Reading, at: number): Cue | undefined {
  const before = words[at - 1]?.lower ?? ''
  if (/^(?:ik|hij)$/.test(words[at + 1]?.lower ?? '')) return sure(at + 2)
  if (!persons.has(before) || !gap.test(text.slice(words[at]?.end, words[at + 1]?.start))) return undefined
  return before === 'ik' ? sure(at + 1) : likely(at + 1)
}

function behindName(reading: Reading, at: number): Cue | undefined {
  const { text, words } = reading
  const word = words[at]
  if (!word) return undefined
  const next = words[at + 1]
  const here = word.lower
  const label = /^\s*(?:(?:[+/&]|en) ?\p{L}{1,12}\.?\s*)?(?:[:=]| [-–] )\s*/u.exec(
    text.slice(word.end, word.end + 30),
  )
  if (label && here.endsWith('namen')) return likely(at + 1)
  if (label) return behindLabel(reading, wordBefore(reading, word.end + label[0].length) + 1)
  const inFront = beforeName(reading, at)
  if (inFront !== undefined) return mine.has(words[at - 1]?.lower ?? '') ? sure(inFront) : known(inFront)
  const own =
    mine.has(words[at - 1]?.lower ?? '') || /^(?:voor|achter|roep|meisjes|sur|first|last)/.test(word.lower)
  if (/^(?:is|was|luidt)$/.test(next?.lower ?? '')) return own ? sure(at + 2) : likely(at + 2)
  if (next?.lower === 'van' && /^(?:op|ten)$/.test(words[at - 1]?.lower ?? '')) return likely(at + 2)
  return own || /^(?:namens|ondergetekende|genaamd)$/.test(word.lower) ? likely(at + 1) : undefined
}

/** "naam: danuta 06…": whatever stands alone there is a name; "naam: moet dat erbij" asks. */
const behindLabel = (reading: Reading, first: number): Cue =>
  closes(reading, first) ? sure(first) : likely(first)

/** "▸jan willem is mijn naam": the one to three words of a clause before it. */
function beforeName({ text, words }: Reading, at: number): number | undefined {
  const before = words[at - 1]?.lower ?? ''
  if (words[at - 2]?.lower !== 'is' || !(mine.has(before) || before === 'de')) return undefined
  for (let first = at - 3; first >= 0 && at - first <= 5; first--) {
    const [earlier, word] = [words[first - 1], words[first]]
    if (!word) return undefined
    const glue = earlier ? text.slice(earlier.end, word.start) : ''
    if (!earlier || glue !== ' ' || salutations.has(earlier.lower)) return first
  }
  return undefined
}

/** "hoi hier Danylo, zoek werk" */
function hereIs({ text, words }: Reading, at: number): Cue | undefined {
  const before = words[at - 1]
  const next = words[at + 1]
  if (
    !next ||
    next.start - (words[at]?.end ?? 0) !== 1 ||
    !(before === undefined || salutations.has(before.lower))
  )
    return undefined
  const isSet =
    next.shape === 'capital' && /^(?:[,.!]| weer| nogmaals| uit)/.test(text.slice(next.end, next.end + 9))
  return isSet ? likely(at + 1) : known(at + 1)
}

/** "u spreekt met Karin", "hallo, met Karin": not "met kinderen". */
function withName({ words }: Reading, at: number): Cue | undefined {
  const before = words[at - 1]?.lower ?? ''
  if (/^(?:spreek|spreekt|sprak|gesproken|gebeld|belde)$/.test(before)) return likely(at + 1)
  if (/^(?:praat|praatte|contact|afspraak|gesprek|getrouwd|samen|overlegd|gepraat|gemaild)$/.test(before))
    return known(at + 1)
  if (at !== 0 && !salutations.has(before)) return undefined
  return saysWho(words, at + 1) ? likely(at + 1) : known(at + 1)
}

/** "met ▸Roelfje hier", "dit is ▸Mehari weer" */
const saysWho = (words: Reading['words'], at: number): boolean =>
  words[at]?.shape === 'capital' && /^(?:hier|weer|nogmaals|opnieuw)$/.test(words[at + 1]?.lower ?? '')

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
  const isWho = isFullName(reading, at + 1) || (here === 'is' && saysWho(words, at + 1))
  return isWho ? likely(at + 1) : known(at + 1)
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
