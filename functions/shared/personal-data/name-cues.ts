import { commonWords, institutions, particles } from './common-words.ts'
import type { Span } from './kinds.ts'
import { type Certainty, nameAt } from './name.ts'
import { figures, firstNames, surnames } from './people.ts'
import { type Finder, listOf, type Reading, type Word, wordBefore } from './reading.ts'

const relations = listOf(`
  klantmanager baas chef leidinggevende manager coach jobcoach werkcoach loopbaancoach taalcoach reïntegratiecoach re-integratiecoach collega
  collega's collegas zoon zoontje zoons dochter dochtertje dochters man vrouw partner vriend vriendin vrienden broer broertje broers zus zusje zussen moeder
  vader mama papa ma pa oma opa buurman buurvrouw begeleider begeleidster consulent consulente contactpersoon
  casemanager arbeidsdeskundige verzekeringsarts bedrijfsarts huisarts dokter arts docent docente leraar lerares juf meester mentor
  teamleider directeur adviseur loopbaanadviseur bewindvoerder ex ex-man ex-vrouw kind kinderen kids advocaat advocate neef nicht oom tante
  schoonmoeder schoonvader schoonzus zwager stagebegeleider praktijkopleider leermeester werkgever psycholoog therapeut boss
  manager colleague son daughter husband wife friend brother sister mother father supervisor kid teacher doctor caseworker
  ploegbaas voorman uitvoerder intercedent intercedente tweeling maatschappelijk kleinkind kleinzoon kleindochter hulpverlener hr-adviseur
`)
const titles = listOf(
  'mevrouw mevr mw mvr mevrouwtje meneer mijnheer dhr heer juffrouw dokter dr drs prof mr mrs ms miss fam familie ir ing',
)
/** These mean something else without a dot: MS, ING, Mr. */
const dottedTitles = listOf('ms ing ir mr dr drs prof')
const signOffs = listOf(
  'groet groeten groetjes groetjess grtjs grt gr grtz groetje mvg liefs regards greetings hoogachtend cheers kus xx xxx xoxo sincerely mzzl',
)
const thanks = listOf('bedankt dank dankje dankjewel dankuwel thanks thank thx thnx tnx merci')
const salutations = listOf(
  'beste hoi hallo hey hee dag lieve dear hi hello geachte goedemiddag goedemorgen goedenavond yo',
)
const owners = listOf(
  "mijn mn m'n me zijn haar onze ons hun de die een my our his her their uw jouw je vorige nieuwe oude andere",
)

/** What may stand between a cue and a name: "mijn zoon heet …", "mijn man (Peter)", "naam: …". */
const link =
  /^(?:[\s,:(“"'-]|\b(?:heet|heette|genaamd|is|was|called|named|namelijk|dus|van|is called)\b){0,6}$/
const gap = /^[\s,.:!;()\-–—“"'*]{1,6}$/

/** Names of people behind a cue, in a signature, or a known first name with a surname. */
export const findName: Finder = (reading) => {
  const found: Span[] = []
  for (const at of reading.words.keys()) found.push(...namesFrom(reading, at, found.at(-1)?.end ?? 0))
  return found
}

/** The names that a word announces, or starts itself; before `done` all names are found. */
function namesFrom(reading: Reading, at: number, done: number): Span[] {
  const cue = cueAt(reading, at)
  const name = cue && nameAt(reading, cue.first, cue.certainty)
  if (name) return [withTitle(reading, name, at), ...furtherNames(reading, name)]
  return (reading.words[at]?.start ?? 0) < done ? [] : fullName(reading, at, done)
}

/** "mevrouw Jansen" is taken out whole. */
function withTitle({ text, words }: Reading, name: Span, at: number): Span {
  const title = words[at]
  const isTitle =
    title !== undefined && titles.has(title.lower) && /^\.? $/.test(text.slice(title.end, name.start))
  return isTitle ? { ...name, start: title.start } : name
}

type Cue = { readonly first: number; readonly certainty: Certainty }

const selfWords = listOf(`
  heet heette naam name voornaam achternaam roepnaam meisjesnaam namen surname namens ondergetekende genaamd firstname lastname name's
  called tnv v mij me met ben was am i'm is ik
`)
/** Asked for every word, so one look must do. */
const cueWords = new Set([...selfWords, ...relations, ...titles, ...signOffs, ...thanks, ...salutations])

/** The cue that ends with the word at this index, and where its name starts. */
function cueAt(reading: Reading, at: number): Cue | undefined {
  const { text, words } = reading
  const word = words[at]
  const next = words[at + 1]
  if (!word || !next || !cueWords.has(word.lower)) return undefined
  const between = text.slice(word.end, next.start)
  return (
    ownName(reading, at) ??
    relation(reading, at) ??
    (titles.has(word.lower) && isTitle(word, between) ? { first: at + 1, certainty: 'likely' } : undefined) ??
    signature(reading, at) ??
    (salutations.has(word.lower) && between === ' ' ? { first: at + 1, certainty: 'known' } : undefined)
  )
}

const isTitle = (word: Word, between: string): boolean =>
  /^\.? $/.test(between) &&
  (!dottedTitles.has(word.lower) ||
    between === '. ' ||
    (word.shape === 'capital' && word.lower !== 'ing') ||
    /^(?:dr|mr)$/.test(word.text))

const persons = listOf('ik hij zij ze')

/** "ik heet", "mijn naam is", "t.n.v.", "ben", "spreek met" and their like. */
function ownName(reading: Reading, at: number): Cue | undefined {
  const { text, words } = reading
  const word = words[at]
  const lower = (index: number): string => words[index]?.lower ?? ''
  if (!word) return undefined
  const behind = text.slice(word.end, words[at + 1]?.start)
  const here = word.lower
  if (/^(?:heet|heette)$/.test(here)) {
    if (lower(at + 1) === 'ik' || lower(at + 1) === 'hij') return { first: at + 2, certainty: 'sure' }
    return persons.has(lower(at - 1)) && gap.test(behind)
      ? { first: at + 1, certainty: lower(at - 1) === 'ik' ? 'sure' : 'likely' }
      : undefined
  }
  if (
    /^(?:naam|name|voornaam|achternaam|roepnaam|meisjesnaam|namen|surname|namens|ondergetekende|genaamd|firstname|lastname)$/.test(
      here,
    )
  )
    return behindName(reading, at)
  if (/^(?:name's|called)$/.test(here))
    return /^(?:my|am|is|i'm)$/.test(lower(at - 1)) ? { first: at + 1, certainty: 'sure' } : undefined
  if (
    here === 'tnv' ||
    (here === 'v' && /t\.?\s?n\.?\s?$/i.test(text.slice(Math.max(0, word.start - 6), word.start)))
  )
    return { first: at + 1, certainty: 'likely' }
  if (/^(?:mij|me)$/.test(here) && lower(at - 1) === 'noem') return { first: at + 1, certainty: 'sure' }
  if (here === 'met') return withName(reading, at)
  return iAm(reading, at)
}

function behindName({ text, words }: Reading, at: number): Cue | undefined {
  const word = words[at]
  if (!word) return undefined
  const next = words[at + 1]
  const glue = text.slice(word.end, next?.start)
  if (/^\s*[:=]\s*$/.test(glue)) return { first: at + 1, certainty: 'likely' }
  const own =
    /^(?:mijn|mn|m'n|my)$/.test(words[at - 1]?.lower ?? '') ||
    /^(?:voor|achter|roep|meisjes|sur|first|last)/.test(word.lower)
  if (/^(?:is|was)$/.test(next?.lower ?? '')) return { first: at + 2, certainty: own ? 'sure' : 'likely' }
  if (next?.lower === 'van' && /^(?:op|ten)$/.test(words[at - 1]?.lower ?? ''))
    return { first: at + 2, certainty: 'likely' }
  return own || /^(?:namens|ondergetekende|genaamd)$/.test(word.lower)
    ? { first: at + 1, certainty: 'likely' }
    : undefined
}

/** "u spreekt met Karin", "hallo, met Karin": not "met kinderen". */
function withName({ words }: Reading, at: number): Cue | undefined {
  const before = words[at - 1]?.lower ?? ''
  if (/^(?:spreek|spreekt|sprak|gesproken|gebeld|belde)$/.test(before))
    return { first: at + 1, certainty: 'likely' }
  if (/^(?:praat|praatte|contact|afspraak|gesprek|getrouwd|samen|overlegd|gepraat|gemaild)$/.test(before))
    return { first: at + 1, certainty: 'known' }
  return at === 0 || salutations.has(before) ? { first: at + 1, certainty: 'known' } : undefined
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
  return { first: at + 1, certainty: isFullName(reading, at + 1) ? 'likely' : 'known' }
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

/** "mijn klantmanager Karin Peeters", "mijn zoon heet Daan". */
function relation({ text, words }: Reading, at: number): Cue | undefined {
  const word = words[at]
  if (!word || !relations.has(word.lower)) return undefined
  const owned = [at - 1, at - 2].some((i) => owners.has(words[i]?.lower ?? ''))
  if (!owned && /^(?:tante|oom|meester|juf)$/.test(word.lower)) return undefined
  for (let first = at + 1; first <= at + 3; first++) {
    const next = words[first]
    if (!next || !link.test(text.slice(word.end, next.start).toLowerCase())) return undefined
    if (/^(?:heet|heette|genaamd|is|was|called|named|namelijk)$/.test(next.lower)) continue
    const plain = /^[ (]{1,2}$/.test(text.slice(word.end, next.start))
    const heet = /heet|genaamd|called|named/.test(text.slice(word.end, next.start))
    return { first, certainty: heet ? 'sure' : owned && plain ? 'likely' : 'known' }
  }
  return undefined
}

/** "Groeten, Marieke Hendriks" at the end of a message or line; "bedankt, Karin". */
function signature(reading: Reading, at: number): Cue | undefined {
  const { text, words } = reading
  const word = words[at]
  const isSignOff = signOffs.has(word?.lower ?? '')
  if (!word || !(isSignOff || thanks.has(word.lower))) return undefined
  let first = at + 1
  while (
    /^(?:van|en|from|alvast|groet|groeten|groetjes|you|je|u|voor|de|moeite)$/.test(
      words[first]?.lower ?? '',
    ) &&
    first - at < 4
  )
    first++
  const next = words[first]
  if (!next || !/^[\s\p{P}\p{L}]{1,40}$/u.test(text.slice(word.end, next.start))) return undefined
  const left = words.length - first
  const fresh = /\n|, ?$/.test(text.slice(word.end, next.start))
  if (isSignOff) return { first, certainty: left === 1 && first === at + 1 ? 'sure' : 'likely' }
  return { first, certainty: fresh && left <= 2 ? 'likely' : 'known' }
}

/** "mijn kinderen Sam en Noor": names that go on behind the first. */
function furtherNames(reading: Reading, name: Span): Span[] {
  const found: Span[] = []
  for (let next = nextName(reading, name.end); next; next = nextName(reading, next.end)) found.push(next)
  return found
}

function nextName(reading: Reading, end: number): Span | undefined {
  const { text, words } = reading
  const at = wordBefore(reading, end) + 1
  const first = /^(?:en|and|of)$/.test(words[at]?.lower ?? '') ? at + 1 : at
  const word = words[first]
  if (!word || !/^(?:, ?| en | and | & | of |, en )$/.test(text.slice(end, word.start))) return undefined
  if (!firstNames.has(word.lower) || (word.shape === 'lower' && commonWords.has(word.lower))) return undefined
  return nameAt(reading, first, 'likely')
}

const eponym =
  /^(?:school|college|academie|straat|plein|laan|stichting|fonds|prijs|huis|ziekenhuis|lyceum|mavo|beurs|instituut|universiteit|arena|museum|kliniek|foundation|university)/

/** A first name and a surname in capitals need no cue; a school or street of that name is nobody. */
function fullName(reading: Reading, at: number, done: number): Span[] {
  const { text, words } = reading
  const first = words[at]
  if (first?.shape === 'lower') return lowerFullName(reading, at)
  if (first?.shape !== 'capital' || !firstNames.has(first.lower)) return signedLine(reading, at)
  const name = nameAt(reading, at, 'known')
  if (!name || name.end === first.end) return signedLine(reading, at)
  const written = text.slice(name.start, name.end).toLowerCase()
  const before = first.start - 1 <= done ? undefined : words[at - 1]
  const isFigure = [...figures].some((figure) => written.startsWith(figure))
  const partOfMore =
    before !== undefined &&
    text.slice(before.end, first.start) === ' ' &&
    before.shape === 'capital' &&
    !salutations.has(before.lower) &&
    (eponym.test(before.lower) || !commonWords.has(before.lower))
  if (
    /(?:school|college|wet|fonds|straat|laan|plein|weg|huis|zorg|groep|lyceum|mavo|academie|instituut)$/.test(
      written,
    )
  )
    return []
  const following = words[wordBefore(reading, name.end) + 1]
  const namesAThing =
    following !== undefined && following.start - name.end < 2 && eponym.test(following.lower)
  const isThing =
    before !== undefined &&
    text.slice(before.end, first.start) === ' ' &&
    (eponym.test(before.lower) || institutions.has(before.lower))
  return isFigure || partOfMore || namesAThing || isThing ? [] : [name]
}

/** "piet jansen", "fatima el idrissi": both are known as names and as nothing else. */
function lowerFullName({ text, words }: Reading, at: number): Span[] {
  const first = words[at]
  if (!first || !firstNames.has(first.lower) || commonWords.has(first.lower)) return []
  let next = at + 1
  while (particles.has(words[next]?.lower ?? '') && next - at < 4) next++
  const last = words[next]
  const isSurname =
    last !== undefined && surnames.has(last.lower) && (!commonWords.has(last.lower) || next > at + 1)
  if (!last || !isSurname || !/^[\p{L}' ]{1,16}$/u.test(text.slice(first.end, last.start))) return []
  return [{ start: first.start, end: last.end, kind: 'name' }]
}

/** A last line with nothing but a name: how people sign. */
function signedLine(reading: Reading, at: number): Span[] {
  const { text, words } = reading
  const word = words[at]
  if (!word || at < words.length - 4 || word.shape === 'lower') return []
  const lineStart = text.lastIndexOf('\n', word.start) + 1
  if (
    lineStart === 0 ||
    text.slice(lineStart, word.start).trim() !== '' ||
    !(firstNames.has(word.lower) || surnames.has(word.lower))
  )
    return []
  const name = nameAt(reading, at, 'likely')
  return name && /^[\s.!)\x80-\x9f]*$/.test(text.slice(name.end)) ? [name] : []
}
