import { wordsOf } from '../../shared/language.ts'
import type { Article } from '../article.ts'
import type { Audience } from '../audience.ts'
import { reader } from '../terms.ts'
import type { Words } from '../words.ts'
import {
  type Asked,
  type Candidate,
  candidatesFor,
  type Measures,
  type SectionSigns,
  scopeEvidence,
} from './evidence.ts'
import { nearness, type StoredExamples, storedExamples } from './examples.ts'
import { type Case, fitted, type Judge, likelihood, type Trial, trainJudge } from './judge.ts'
import { type Lesson, lessonsOf, type Place, placesIn } from './lessons.ts'
import { lexicalTable } from './lexical.ts'
import { type Marks, marksAsked, thingsSaid } from './marks.ts'
import { kindsOf } from './question-kind.ts'
import { type Ranker, trainRanker } from './ranker.ts'
import { base64, bytes, readTable, type StoredTable, scaledUp, storedTable } from './table.ts'
import { benefitsNamed, holdsFor } from './whom.ts'

/** What a visitor asks, and what is known of who asks it. */
export interface Query {
  readonly text: string
  /** Words for what was meant, beside the words that were said. */
  readonly terms?: readonly string[]
  /** Benefits and role that were told. */
  readonly audience?: readonly Audience[]
  /** So many sections at most; without it as many as a visitor can choose from. */
  readonly most?: number
}

export interface FoundSection {
  /** Id of the article, and the heading of the section. */
  readonly id: string
  readonly section: string
  /** 0 to 1: how likely this section answers the question. */
  readonly confidence: number
}

/** `sure`: the first answers it. `doubt`: one of them may. `unknown`: none does; they lie nearest. */
export interface Found {
  readonly kind: 'sure' | 'doubt' | 'unknown'
  readonly sections: readonly FoundSection[]
}

export type AnswerFor = (query: Query) => Found

/** What the build learns from content, as plain data. */
export interface SectionIndex {
  readonly words: Words
  readonly sections: readonly (SectionSigns & { readonly id: string; readonly title: string })[]
  readonly vocabulary: string
  readonly lexical: StoredTable
  readonly ranker: StoredTable
  readonly rarity: string
  readonly rarest: number
  readonly examples: StoredExamples
  readonly judge: Judge
  /** Tells questions of ours from others. */
  readonly scope: Judge
}

/** One of so many example questions is kept from the ranker, to learn from how sure it may be. */
const KEPT_APART = 10

const SURE = 0.35
const DOUBT = 0.04
/** Below this a question is not ours. */
const OURS = 0.5
/** How many questions are offered in doubt. */
const MOST = 4

/** Learns everything from the articles; `outside` are questions that none of them answers. */
export function learnSections(
  articles: readonly Article[],
  words: Words,
  outside: readonly string[],
): SectionIndex {
  const lessons = lessonsOf(articles, reader(words))
  const places = placesIn(articles)
  const signs = signsOf(articles, places)
  const vocabulary = [...new Set(lessons.flatMap(({ marks }) => termsIn(marks)))]
  const examples = lessons.filter(({ kind }) => kind === 'example')
  const apart = new Set(examples.filter((_, i) => i % KEPT_APART === 3))
  const taught = lessons.filter((lesson) => !apart.has(lesson))
  // Learning costs the most, so it is done once: what is kept apart stays out of the ranker for good.
  const ranker = trainRanker(taught, places.length)
  const measures: Measures = {
    ranker,
    lexical: lexicalTable(taught, places.length),
    near: nearnessOf(taught, places.length, ranker),
    signs,
  }
  const trials = trialsOf([...apart], outside, asking(words, vocabulary), measures)
  const judge = trainJudge(trials)
  return {
    words,
    sections: places.map(({ article, section }, i) => ({
      id: article.id,
      title: section.title,
      ...(signs[i] ?? { article: 0, kinds: [], only: [] }),
    })),
    vocabulary: vocabulary.join(' '),
    lexical: storedTable(lexicalTable(lessons, places.length)),
    ranker: storedTable(ranker.table),
    rarity: base64(Int8Array.from(ranker.rarity, (rare) => Math.round((rare / ranker.rarest) * 127))),
    rarest: ranker.rarest,
    examples: storedExamples(lessons, places.length, ranker.table.places),
    judge,
    scope: trainScope(trials, judge),
  }
}

/** Questions of ours are many, others few: together they count the same. */
function trainScope(trials: readonly OwnTrial[], judge: Judge): Judge {
  const cases = trials.map(
    ({ asked, candidates, answer }): Case => ({
      evidence: scopeEvidence(
        asked,
        candidates,
        candidates.map((one) => likelihood(judge, one)),
      ),
      isRight: answer === undefined ? 0 : 1,
    }),
  )
  const others = cases.filter(({ isRight }) => isRight === 0)
  const times = Math.max(1, Math.floor((cases.length - others.length) / Math.max(1, others.length)))
  return fitted([...cases, ...Array.from({ length: times - 1 }, () => others).flat()])
}

const termsIn = (marks: Marks): string[] =>
  [...marks.keys()].filter((mark) => mark.startsWith('t')).map((mark) => mark.slice(1))

const signsOf = (articles: readonly Article[], places: readonly Place[]): SectionSigns[] =>
  places.map((place) => {
    const group = groupOf(place.article)
    return {
      article: articles.indexOf(place.article),
      kinds: [...kindsOf(place.section.title)],
      only: holdsFor(place),
      ...(group && { group }),
    }
  })

function groupOf({ topic, doelgroep }: Article): SectionSigns['group'] {
  if (topic === 'verhalen') return 'verhaal'
  if (topic === 'werkgevers') return 'werkgever'
  if (!doelgroep.every((one) => one === 'werkgever' || one === 'adviseur')) return undefined
  return doelgroep.includes('werkgever') ? 'werkgever' : 'adviseur'
}

interface OwnTrial extends Trial {
  readonly asked: Asked
}

/** Questions of which the answer is known, each held against what was learned without it. */
function trialsOf(
  apart: readonly Lesson[],
  outside: readonly string[],
  ask: (query: Query) => Asked,
  measures: Measures,
): OwnTrial[] {
  const trial = (text: string, answer: number | undefined): OwnTrial => {
    const asked = ask({ text })
    return { asked, candidates: candidatesFor(asked, measures), answer }
  }
  return [
    ...apart.map(({ text, section }) => trial(text, section)),
    ...outside.map((text) => trial(text, undefined)),
  ]
}

function nearnessOf(lessons: readonly Lesson[], sections: number, { table, rarity, rarest }: Ranker) {
  return nearness(storedExamples(lessons, sections, table.places), table.places, rarity, rarest)
}

/** Reads what is asked, with the words that the lists know. */
function asking(words: Words, vocabulary: readonly string[]): (query: Query) => Asked {
  const read = reader(words, new Set(vocabulary))
  return ({ text, terms = [] }) => {
    const slots = read.slots([text, ...terms].join(' '))
    const said = ` ${wordsOf(text).join(' ')} `
    const hears = (phrases: readonly string[]) => phrases.some((phrase) => said.includes(` ${phrase} `))
    return {
      text,
      slots,
      marks: marksAsked(text, slots),
      things: thingsSaid(text, slots),
      outside: words.outside.filter((phrase) => said.includes(` ${phrase} `)).length,
      groups: Object.entries(words.audiences).flatMap(([group, phrases]) => (hears(phrases) ? [group] : [])),
    }
  }
}

/** Makes the search from what the build learned. */
export function loadSections(index: SectionIndex): AnswerFor {
  const table = readTable(index.ranker)
  const rarity = scaledUp(new Int8Array(bytes(index.rarity)), index.rarest)
  const ranker: Ranker = { table, rarity, rarest: index.rarest }
  const measures: Measures = {
    ranker,
    lexical: readTable(index.lexical),
    near: nearness(index.examples, table.places, rarity, index.rarest),
    signs: index.sections,
  }
  const ask = asking(index.words, index.vocabulary.split(' '))

  return (query) => {
    const asked = ask(query)
    const told = toldOf(query, asked)
    const judged = candidatesFor(asked, measures)
      .filter(({ section }) => isFor(told, index.sections[section]))
      .map((candidate) => ({ candidate, confidence: likelihood(index.judge, candidate) }))
      .sort((a, b) => b.confidence - a.confidence)
    const likely = judged.map(({ confidence }) => confidence)
    const isExample = judged[0]?.candidate.isExample ?? false
    const evidence = scopeEvidence(
      asked,
      judged.map(({ candidate }) => candidate),
      likely,
    )
    const isOurs =
      isExample || likelihood(index.scope, { section: 0, isExample: false, lean: 0, evidence }) >= OURS
    return outcomeOf(
      isOurs,
      judged.slice(0, query.most ?? MOST).map(({ candidate, confidence }) => foundOf(candidate, confidence)),
    )
  }

  function foundOf({ section }: Candidate, confidence: number): FoundSection {
    const { id = '', title = '' } = index.sections[section] ?? {}
    return { id, section: title, confidence }
  }
}

/** What the question names goes before what was told earlier. */
function toldOf({ audience = [] }: Query, { marks, groups }: Asked): readonly Audience[] {
  const named = benefitsNamed(marks)
  const role: Audience[] = groups.includes('werkgever') ? ['werkgever'] : []
  return [
    ...(named.length > 0 ? named : audience.filter((one) => one !== 'werkgever')),
    ...role,
    ...audience.filter((one) => one === 'werkgever'),
  ]
}

/** An answer that holds only for others is no answer. */
function isFor(told: readonly Audience[], sign: SectionSigns | undefined): boolean {
  const only = sign?.only ?? []
  return told.length === 0 || only.length === 0 || only.some((one) => told.includes(one))
}

function outcomeOf(isOurs: boolean, sections: readonly FoundSection[]): Found {
  const first = sections[0]?.confidence ?? 0
  if (isOurs && first >= SURE) return { kind: 'sure', sections }
  return { kind: isOurs && first >= DOUBT ? 'doubt' : 'unknown', sections }
}
