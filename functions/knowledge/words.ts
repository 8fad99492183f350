import * as z from 'zod/mini'
import { type ContentFile, hold, readAll, readYaml, textOf } from '../shared/content-file.ts'
import { stem, wordsOf } from '../shared/language.ts'

/** The word lists of content/search/, compiled to what a search needs: plain data, so an index can hold them. */

const listSchema = z.record(z.string(), z.array(z.string()))
const englishSchema = z.record(z.string(), z.string())

/** A phrase's stems joined by spaces → the word that we use for it. */
export type Phrases = Readonly<Record<string, string>>

export interface Words {
  /** Exactly as written, and by stem. */
  readonly synonyms: { readonly exact: Phrases; readonly stemmed: Phrases }
  readonly english: Phrases
  readonly related: Readonly<Record<string, readonly string[]>>
  /** Stems of our field: 1 when the word alone says that a question is ours. */
  readonly field: Readonly<Record<string, number>>
  /** Words and parts that compounds are made of, and the compounds that stay whole. */
  readonly parts: readonly string[]
  readonly whole: readonly string[]
  /** Phrases that show a question is not ours. */
  readonly outside: readonly string[]
  /** Phrases by which we hear who asks. */
  readonly audiences: Readonly<Record<string, readonly string[]>>
  /** Ages in years, both inclusive, that mean one of our words. */
  readonly ages: readonly { readonly word: string; readonly from: number; readonly to: number }[]
  /** Verbs that fall apart: stem of the whole verb → the verb. */
  readonly separable: Phrases
  readonly stop: { readonly nl: readonly string[]; readonly en: readonly string[] }
}

/** A word only "possibly" of our field counts for this part of one that surely is. */
const WEAK = 0.45

/**
 * Reads the lists of content/search/; jobs that the lexicon knows are words of ours as well.
 *
 * @throws ContentBroken naming each word that has two meanings
 */
export function readWords(files: readonly ContentFile[]): Words {
  const read = readLists(files)
  const split = (lines: readonly string[] = []) => lines.flatMap((line) => line.split(',')).map(plain)
  const synonyms = read.synoniemen
  const { sterk, zwak, delen, heel, scheidbaar, leeftijden = [] } = read.vak
  const strong = split(sterk)
  const weak = split(zwak)
  const trades = read.beroepen
  const { nl = [], en = [] } = read.stopwoorden
  const jobs = jobsIn(textOf(files, 'lexicon/beroep.yaml'))

  return {
    synonyms: phrasesOf(synonyms),
    english: mapKeys(read.engels, plain),
    related: relatedOf(read.verwant, trades),
    field: {
      ...valued(jobs.map(plain).filter(isOneWord), WEAK),
      ...valued(weak, WEAK),
      ...valued(Object.values(trades).flat().flatMap(wordsOf), WEAK),
      ...valued(strong, 1),
    },
    parts: [...new Set([...strong, ...weak, ...split(delen), ...singleWords(synonyms)])],
    whole: split(heel),
    outside: Object.values(read.buiten).flat().map(plain),
    audiences: Object.fromEntries(
      Object.entries(read.doelgroepen).map(([name, phrases]) => [name, phrases.map(plain)]),
    ),
    separable: Object.fromEntries(split(scheidbaar).map((verb) => [stem(verb), verb])),
    ages: leeftijden.map(ageOf),
    stop: { nl: nl.map(plain), en: en.map(plain) },
  }
}

const pathOf = (name: string): string => `search/${name}.yaml`

function readLists(files: readonly ContentFile[]) {
  const list = (name: string) => () => readYaml(listSchema, pathOf(name), textOf(files, pathOf(name)))
  return readAll({
    synoniemen: list('synoniemen'),
    vak: list('vak'),
    beroepen: list('beroepen'),
    stopwoorden: list('stopwoorden'),
    verwant: list('verwant'),
    buiten: list('buiten'),
    doelgroepen: list('doelgroepen'),
    engels: () => readYaml(englishSchema, pathOf('engels'), textOf(files, pathOf('engels'))),
  })
}

/** The names in the lexicon's list of jobs: `verzorgende|verzorgster = 5321`. */
const jobsIn = (lexicon: string): string[] =>
  [...lexicon.matchAll(/^ {4}- ([^=\n#]+)/gm)].flatMap(([, names = '']) =>
    names.split('|').map((name) => name.trim()),
  )

/** A phrase as its folded words with single spaces. */
const plain = (phrase: string): string => wordsOf(phrase).join(' ')

const isOneWord = (phrase: string): boolean => phrase !== '' && !phrase.includes(' ')

/** The stems of a folded phrase. */
const stems = (phrase: string): string => phrase.split(' ').map(stem).join(' ')

/** `oudere 50 75` */
function ageOf(line: string): Words['ages'][number] {
  const [word = '', from, to] = line.split(' ')
  return { word: stem(word), from: Number(from), to: Number(to) }
}

const valued = (words: readonly string[], value: number) =>
  Object.fromEntries(words.map((word) => [stem(word), value]))

const mapKeys = <T>(record: Record<string, T>, key: (name: string) => string): Record<string, T> =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [key(name), value]))

const singleWords = (synonyms: Record<string, string[]>): string[] =>
  Object.entries(synonyms)
    .flatMap(([word, others]) => [word, ...others.map(plain)])
    .filter((word) => /^[a-z]{4,}$/.test(word))

/** Short words are matched only as written: "it" is not "its", the STAP-budget is not in "stappen". */
const SHORT = 4

function phrasesOf(synonyms: Record<string, string[]>): Words['synonyms'] {
  const exact: Record<string, string> = {}
  const stemmed: Record<string, string> = {}
  const problems: string[] = []
  for (const word of Object.keys(synonyms)) stemmed[stem(word)] ??= word
  for (const [word, others] of Object.entries(synonyms))
    for (const phrase of new Set(others.map(plain))) {
      const other = exact[phrase]
      if (other !== undefined) problems.push(`"${phrase}" staat bij ${other} en bij ${word}`)
      if (phrase in synonyms && phrase !== word) problems.push(`"${phrase}" staat links en bij ${word}`)
      exact[phrase] = word
      if (phrase.length > SHORT) stemmed[stems(phrase)] ??= word
    }
  hold(pathOf('synoniemen'), problems)
  return { exact, stemmed }
}

function relatedOf(
  near: Record<string, string[]>,
  trades: Record<string, string[]>,
): Record<string, readonly string[]> {
  const related: Record<string, string[]> = {}
  const add = (from: string, to: readonly string[]) => {
    related[stem(from)] = [...new Set([...(related[stem(from)] ?? []), ...to.map(stem)])]
  }
  for (const [word, others] of Object.entries(near)) add(plain(word), others.map(plain))
  for (const [sector, names] of Object.entries(trades)) for (const name of names) add(plain(name), [sector])
  return related
}
