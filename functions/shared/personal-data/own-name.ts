import { commonWords, institutions } from './common-words.ts'
import { firstNames, ordinaryNames } from './first-names.ts'
import { closes } from './name.ts'
import { type Cue, type CueFinder, mine, salutations } from './name-cue.ts'
import { listOf, type Reading, type Word, wordBefore } from './reading.ts'
import { isStrange } from './strange-word.ts'

const gap = /^[\s,.:!;()\-–—“"'*]{1,6}$/

const persons = listOf('ik hij zij ze')
const nameWords = listOf(`
  naam name voornaam achternaam roepnaam meisjesnaam namen surname namens ondergetekende genaamd firstname lastname
`)
/** Words with which people say who they are. */
export const ownNameWords = new Set([
  ...nameWords,
  ...listOf(
    "heet heette name's called tnv v mij me met ben was am i'm is ik hier mag maar kben ikben ikbn bn",
  ),
])

const sure = (first: number): Cue => ({ first, certainty: 'sure' })
const likely = (first: number): Cue => ({ first, certainty: 'likely' })
const told = (first: number): Cue => ({ first, certainty: 'told' })
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
  if (/^(?:mij|me)$/.test(here) && /^(?:noem|noemen|noemt|noemde|noemden|roepen)$/.test(before))
    return calledMe(reading, at)
  if (here === 'mag' || here === 'maar') return youMaySay(reading, at)
  if (here === 'hier') return hereIs(reading, at)
  return here === 'met' ? withName(reading, at) : iAm(reading, at)
}

/** "noem me maar Jo", "ze noemen mij appie"; others may call somebody lazy as well. */
function calledMe({ words }: Reading, at: number): Cue {
  const first = /^(?:maar|gewoon|allemaal|altijd|hier)$/.test(words[at + 1]?.lower ?? '') ? at + 2 : at + 1
  return words[at - 1]?.lower === 'noem' ? sure(first) : told(first)
}

/** "je mag Bep zeggen", "zeg maar hassan tegen mij" */
function youMaySay({ words }: Reading, at: number): Cue | undefined {
  const first = /^(?:gewoon|ook|wel|me|mij)$/.test(words[at + 1]?.lower ?? '') ? at + 2 : at + 1
  if (words[at]?.lower === 'mag')
    return [1, 2, 3].some((i) => /^(?:zeggen|noemen)$/.test(words[first + i]?.lower ?? ''))
      ? told(first)
      : undefined
  return words[at - 1]?.lower === 'zeg' ? known(first) : undefined
}

/** Whether a word without a cue of its own is a name: on our list, or no word at all. */
const isNameWord = (word: Word): boolean =>
  (firstNames.has(word.lower) && !commonWords.has(word.lower)) || isStrange(word.lower)

/** "ik heet", "hoe heet ik", "zij heet": a course or scheme has a name too. */
function behindHeet({ text, words }: Reading, at: number): Cue | undefined {
  const before = words[at - 1]?.lower ?? ''
  const next = words[at + 1]?.lower ?? ''
  const inFront =
    next === 'ik' && words[at + 1]?.start === (words[at]?.end ?? 0) + 1
      ? clauseStart({ text, words }, at - 1, 3)
      : undefined
  if (inFront !== undefined && !commonWords.has(words[inFront]?.lower ?? '')) return sure(inFront)
  if (/^(?:ik|hij)$/.test(next)) return sure(at + 2)
  if (before === 'ik' && /^(?:eigenlijk|officieel|gewoon|dus|voluit)$/.test(next)) return told(at + 2)
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
  if (label && mine.has(words[at - 1]?.lower ?? '')) return sure(at + 1)
  if (label) return behindLabel(reading, wordBefore(reading, word.end + label[0].length) + 1)
  const inFront = beforeName(reading, at)
  if (inFront !== undefined) return beforeNameCue(reading, inFront, at)
  if (isInForm(words, at)) return sure(at + 1)
  if (next?.lower === 'dus') return told(at + 2)
  const own =
    mine.has(words[at - 1]?.lower ?? '') || /^(?:voor|achter|roep|meisjes|sur|first|last)/.test(word.lower)
  if (/^(?:is|was|luidt)$/.test(next?.lower ?? '')) return own ? sure(at + 2) : likely(at + 2)
  if (next?.lower === 'van' && /^(?:op|ten)$/.test(words[at - 1]?.lower ?? '')) return likely(at + 2)
  if (/^(?:voor|achter|roep|meisjes|sur|first|last)/.test(here)) return told(at + 1)
  return own || /^(?:namens|ondergetekende|genaamd)$/.test(word.lower) ? likely(at + 1) : undefined
}

/** "naam: danuta 06…": whatever stands alone there is a name; "naam: moet dat erbij" asks. */
const behindLabel = (reading: Reading, first: number): Cue =>
  closes(reading, first) ? sure(first) : told(first)

/** "▸jan willem is mijn naam": the one to three words of a clause before it. */
function beforeName({ text, words }: Reading, at: number): number | undefined {
  const before = words[at - 1]?.lower ?? ''
  if (words[at - 2]?.lower !== 'is' || !(mine.has(before) || before === 'de')) return undefined
  return clauseStart({ text, words }, at - 3, 3)
}

/** "dwight is de naam" is somebody only when it can be nothing else; "is mijn naam" always is. */
function beforeNameCue({ words }: Reading, first: number, at: number): Cue {
  const word = words[first]
  const isSure =
    mine.has(words[at - 1]?.lower ?? '') || (first === at - 3 && word !== undefined && isNameWord(word))
  return isSure ? sure(first) : known(first)
}

/** "naam de vries voornaam anton": as one fills in a form. */
const isInForm = (words: readonly Word[], at: number): boolean =>
  !/^(?:en|is|of|van)$/.test(words[at + 1]?.lower ?? '') &&
  [2, 3, 4].some((i) => /^(?:voornaam|achternaam|roepnaam)$/.test(words[at + i]?.lower ?? ''))

/** The first word of a clause that ends with the word at `last`, when it has no more than so many words. */
function clauseStart({ text, words }: Reading, last: number, most: number): number | undefined {
  for (let first = last; first >= 0 && last - first < most; first--) {
    const [earlier, word] = [words[first - 1], words[first]]
    if (!word) return undefined
    const glue = earlier ? text.slice(earlier.end, word.start) : ''
    if (!earlier || glue !== ' ' || salutations.has(earlier.lower)) return first
  }
  return undefined
}

/** "hoi hier Danylo, zoek werk" */
function hereIs(reading: Reading, at: number): Cue | undefined {
  const { text, words } = reading
  const before = words[at - 1]
  const next = words[at + 1]
  const inFront = before && !salutations.has(before.lower) ? isHere(reading, at) : undefined
  if (inFront !== undefined) return told(inFront)
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

/** "▸tamara hier weer", "hai, ▸kelsey hier, …" */
function isHere(reading: Reading, at: number): number | undefined {
  const { text, words } = reading
  const first = clauseStart(reading, at - 1, 3)
  const word = words[first ?? -1]
  const opens = first === 0 || salutations.has(words[(first ?? 0) - 1]?.lower ?? '')
  const isSaid = /^(?:\s*[,.!:]|\s*$| (?:weer|nogmaals|met|van|uit|ik|nog)(?!\p{L}))/u.test(
    text.slice(words[at]?.end).slice(0, 10),
  )
  return word && opens && isSaid && isNameWord(word) ? first : undefined
}

/** "u spreekt met Karin", "hallo, met Karin": not "met kinderen". */
function withName(reading: Reading, at: number): Cue | undefined {
  const { words } = reading
  const before = words[at - 1]?.lower ?? ''
  if (/^(?:spreek|spreekt|sprak|gesproken|gebeld|belde)$/.test(before)) return likely(at + 1)
  if (/^(?:praat|praatte|contact|afspraak|gesprek|getrouwd|samen|overlegd|gepraat|gemaild)$/.test(before))
    return known(at + 1)
  if (at !== 0 && !salutations.has(before)) return undefined
  return saysWho(words, at + 1) || isFullName(reading, at + 1) ? likely(at + 1) : known(at + 1)
}

/** "met ▸Roelfje hier", "dit is ▸Mehari weer" */
const saysWho = (words: Reading['words'], at: number): boolean =>
  words[at]?.shape === 'capital' && /^(?:hier|weer|nogmaals|opnieuw)$/.test(words[at + 1]?.lower ?? '')

/** "Ik ben Karin", "I am John Smith": a first name that we know, or a full name in capitals. */
function iAm(reading: Reading, at: number): Cue | undefined {
  const { words } = reading
  const here = words[at]?.lower ?? ''
  const before = words[at - 1]?.lower ?? ''
  const isContracted =
    /^(?:kben|ikben|ikbn)$/.test(here) || (/^(?:ben|bn)$/.test(here) && /^(?:k|ik)$/.test(before))
  const says =
    (/^(?:ben|was)$/.test(here) && (before === 'ik' || at === 0 || salutations.has(before))) ||
    (here === 'am' && before === 'i') ||
    here === "i'm" ||
    (here === 'is' && /^(?:this|dit|hier)$/.test(before)) ||
    (here === 'ik' && before === 'ben') ||
    isContracted
  if (!says) return here === 'ik' ? iWithoutVerb(reading, at + 1) : undefined
  let first = at + 1
  while (
    (isContracted || /^(?:ben|was|is)$/.test(here)) &&
    first - at < 4 &&
    /^(?:het|weer|dus|nogmaals|gewoon)$/.test(words[first]?.lower ?? '')
  )
    first++
  if ((isContracted || here === 'ben') && (isStranger(reading, first) || isFirstNameSet(words[first])))
    return told(first)
  const isWho = isFullName(reading, first) || (here === 'is' && saysWho(words, first))
  return isWho ? likely(first) : known(first)
}

/** Behind these goes on what somebody tells about himself, and never what an adjective or a trade needs. */
const goesOn = listOf(`
  en ik uit van from werk woon kom zoek heb wil ben heet moeder vader mama thi ten ter el al de der bin ook hier weer nu and i maar mijn mn m'n
  net pas vrouw man jaar jr oud studeer zit moet mag dus
`)

/** "ik ben xiuying en …", "ik ben bahrije boulahrouz": a word that is none, where a name would do. */
function isStranger(reading: Reading, at: number): boolean {
  const { text, words } = reading
  const [word, next] = [words[at], words[at + 1]]
  if (!word || word.shape === 'upper' || !isStrange(word.lower)) return false
  if (!gap.test(text.slice(words[at - 1]?.end, word.start))) return false
  return (
    closes(reading, at) ||
    !next ||
    goesOn.has(next.lower) ||
    /^ ?[(/"]/.test(text.slice(word.end)) ||
    isNameWord(next)
  )
}

/** A first name with a capital, or one that is no word: a surname that we do not know may follow. */
const isFirstNameSet = (word: Word | undefined): boolean =>
  word !== undefined &&
  firstNames.has(word.lower) &&
  !commonWords.has(word.lower) &&
  (word.shape === 'capital' || !ordinaryNames.has(word.lower))

/** "ik olena, uit …", "ik Desiree ben al …" */
function iWithoutVerb({ text, words }: Reading, at: number): Cue | undefined {
  const [before, self, word, next] = [words[at - 2], words[at - 1], words[at], words[at + 1]]
  const opens = !before || salutations.has(before.lower) || /[^ ]/.test(text.slice(before.end, self?.start))
  if (!opens || commonWords.has(word?.lower ?? '')) return undefined
  if (!word || !/^ ?,? ?$/.test(text.slice(self?.end, word.start))) return undefined
  if (firstNames.has(word.lower) && (word.shape !== 'lower' || !ordinaryNames.has(word.lower)))
    return known(at)
  const goes =
    /^(?:ben|heb|zoek|wil|werk|kom|woon|uit|van|zit)$/.test(next?.lower ?? '') || next === undefined
  return goes && isStrange(word.lower) ? told(at) : undefined
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
