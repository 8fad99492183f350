import MiniSearch, { type AsPlainObject, type Options } from 'minisearch'
import { withoutReferences } from '../shared/value-reference.ts'
import type { Article } from './article.ts'
import type { Section } from './section.ts'
import { type Reader, reader, type Weighted } from './terms.ts'
import { type Wordings, wordingsOf } from './wording.ts'
import type { Words } from './words.ts'

/**
 * What is built once from the articles and read at every start. Plain data, so a build can write it.
 *
 *   article ── units ── each example question   (part: none)
 *                   ├── the title with the short answer   (part: none)
 *                   └── each part: heading and text   (part: its title)
 *
 *   postings: per term  unit, weight, unit, weight, …
 */
export interface SearchIndex {
  readonly words: Words
  readonly articles: readonly IndexedArticle[]
  readonly units: readonly Unit[]
  readonly terms: readonly string[]
  /** In how many articles each term stands. */
  readonly counts: readonly number[]
  readonly postings: readonly (readonly number[])[]
  readonly wordings: Wordings
  readonly whole: AsPlainObject
}

export interface IndexedArticle {
  readonly id: string
  readonly audience: readonly string[]
  readonly topic: string
}

export interface Unit {
  readonly article: number
  readonly kind: 'question' | 'lead' | 'part'
  readonly title: string
  /** How much it says: the sum of its terms, each by how rare it is. */
  readonly size: number
}

interface Draft extends Omit<Unit, 'size'> {
  readonly said: string
  readonly terms: ReadonlyMap<string, number>
}

/** What stands in running text says less about a unit than what stands in its heading. */
const TEXT = 0.55

interface Fields {
  readonly id: number
  readonly titel: string
  readonly koppen: string
  readonly tekst: string
}

/** The fields of an article as a whole; texts are handed over as terms with spaces between. */
export const wholeOptions: Options<Fields> = {
  fields: ['titel', 'koppen', 'tekst'],
  tokenize: (text) => text.split(' '),
  processTerm: (term) => (term === '' ? null : term),
  searchOptions: { boost: { titel: 3, koppen: 2, tekst: 1 } },
}

/** Builds the index from all articles and the word lists. */
export function buildIndex(articles: readonly Article[], words: Words): SearchIndex {
  const read = reader(words)
  const drafts = articles.flatMap((article, i) => unitsOf(article, i, read))
  const counts = countsOf(drafts)
  const terms = [...counts.keys()]
  const places = new Map(terms.map((term, i) => [term, i]))
  const postings: number[][] = terms.map(() => [])
  drafts.forEach((draft, unit) => {
    for (const [term, weight] of draft.terms) postings[places.get(term) ?? 0]?.push(unit, weight)
  })
  const rare = (term: string) => rarity(counts.get(term) ?? 0, articles.length)

  return {
    words,
    articles: articles.map(({ id, doelgroep, topic }) => ({ id, audience: doelgroep, topic })),
    units: drafts.map(({ terms: own, said: _, ...unit }) => ({ ...unit, size: sizeOf(own, rare) })),
    terms,
    counts: [...counts.values()],
    postings,
    wordings: wordingsOf(
      drafts.flatMap(({ kind, said }, unit) => (kind === 'part' ? [] : [{ unit, text: said }])),
    ),
    whole: wholeOf(articles, read),
  }
}

/** How much a term tells: much when few articles have it. */
export const rarity = (count: number, articles: number): number =>
  Math.log(1 + (articles - count + 0.5) / (count + 0.5))

function unitsOf({ titel, kort, vragen, sections }: Article, article: number, read: Reader): Draft[] {
  const unit = (kind: Unit['kind'], title: string, heading: string, text: string): Draft => ({
    article,
    kind,
    title,
    said: heading,
    terms: strongest([...read.terms(heading), ...read.terms(text).map(faded)]),
  })
  return [
    ...[...vragen, ...sections.flatMap(({ questions }) => questions)].map((question) =>
      unit('question', '', question, ''),
    ),
    unit('lead', '', titel, kort.join(' ')),
    ...sections.map((section) => unit('part', section.title, section.title, textOf(section))),
  ]
}

const textOf = ({ answer, except = '', more }: Section): string =>
  withoutReferences([answer, except, more].join(' '))

const faded = ([term, weight]: Weighted): Weighted => [term, weight * TEXT]

function strongest(terms: readonly Weighted[]): Map<string, number> {
  const found = new Map<string, number>()
  for (const [term, weight] of terms) found.set(term, Math.max(found.get(term) ?? 0, weight))
  return found
}

function countsOf(drafts: readonly Draft[]): Map<string, number> {
  const articles = new Map<string, Set<number>>()
  for (const { article, terms } of drafts)
    for (const term of terms.keys()) articles.set(term, (articles.get(term) ?? new Set()).add(article))
  return new Map([...articles].map(([term, found]) => [term, found.size]))
}

const sizeOf = (terms: ReadonlyMap<string, number>, rare: (term: string) => number): number =>
  [...terms].reduce((sum, [term, weight]) => sum + weight * weight * rare(term), 0)

function wholeOf(articles: readonly Article[], read: Reader): AsPlainObject {
  const whole = new MiniSearch<Fields>(wholeOptions)
  const field = (...texts: string[]) =>
    read
      .terms(texts.join(' '))
      .map(([term]) => term)
      .join(' ')
  whole.addAll(
    articles.map(({ titel, kort, stappen, sections }, id) => ({
      id,
      titel: field(titel),
      koppen: field(...sections.map(({ title }) => title)),
      tekst: field(...kort, ...stappen, ...sections.map(textOf)),
    })),
  )
  return whole.toJSON()
}
