import MiniSearch from 'minisearch'
import { askers } from './asker.ts'
import { confidences, LEAST, MINIMUM } from './confidence.ts'
import { type Fit, fits, SAME } from './fit.ts'
import { type SearchIndex, wholeOptions } from './search-index.ts'
import { reader, type Slot } from './terms.ts'

export interface Found {
  readonly id: string
  /** For ordering only. */
  readonly score: number
  /** 0 to 1: how surely this article answers the question. */
  readonly confidence: number
  /** The title of the part that fits best, if one does. */
  readonly part?: string
  /** What the visitor said that this article is about. */
  readonly matched: readonly string[]
}

/** The articles for a question, best first; nothing when none is sure enough or it lies outside our field. */
export type Search = (question: string) => Found[]

/** What a good article has: each in parts of the best there is, so their sum is the order. */
const SHARE = {
  question: 0.85,
  second: 0.2,
  wording: 0.9,
  same: 1.5,
  part: 0.6,
  lead: 0.2,
  cover: 0.6,
  whole: 0.4,
} as const
const MOST = 10
/** Terms less near than this are left to the closer measures. */
const NEAR = 0.5

/** Makes the search from an index that buildIndex made. */
export function loadSearch(index: SearchIndex): Search {
  const vocabulary = new Set(index.terms)
  const read = reader(index.words, vocabulary)
  const whole = MiniSearch.loadJS(index.whole, wholeOptions)
  const measure = fits(index)
  const asker = askers(index.words)
  const confidence = confidences(index.words)

  return (question) => {
    const slots = read.slots(question)
    const found = measure(question, slots)
    const bm25 = wholeScores(whole, slots)
    const who = asker(question)
    const sureness = confidence(question, slots)
    const most = Math.max(1, ...bm25.values())
    const ranked = found
      .map((one) => ({ one, score: scoreOf(one, (bm25.get(one.article) ?? 0) / most) * who(articleOf(one)) }))
      .sort((a, b) => b.score - a.score)
      .slice(0, MOST)
    const sure = ranked.map(({ one, score }) => foundOf(one, score))
    return sure.some(({ confidence }) => confidence >= MINIMUM)
      ? sure.filter(({ confidence }) => confidence >= LEAST)
      : []

    function foundOf(one: Fit, score: number): Found {
      return {
        id: articleOf(one).id,
        score,
        confidence: sureness(one),
        ...(one.part === undefined ? {} : { part: one.part }),
        matched: one.matched(),
      }
    }
  }

  function articleOf({ article }: Fit): SearchIndex['articles'][number] {
    const found = index.articles[article]
    if (!found) throw new RangeError(`geen artikel ${article}`)
    return found
  }
}

const scoreOf = ({ question, second, wording, bestPart, lead, cover }: Fit, whole: number): number =>
  SHARE.question * question +
  SHARE.second * second +
  SHARE.wording * wording +
  SHARE.same * (wording >= SAME ? 1 : 0) +
  SHARE.part * bestPart +
  SHARE.lead * lead +
  SHARE.cover * cover +
  SHARE.whole * whole

function wholeScores(whole: MiniSearch, slots: readonly Slot[]): Map<number, number> {
  const boosts = new Map<string, number>()
  for (const { options } of slots)
    for (const [term, weight] of options)
      if (weight >= NEAR) boosts.set(term, Math.max(boosts.get(term) ?? 0, weight))
  const results = whole.search([...boosts.keys()].join(' '), {
    boostTerm: (term) => (boosts.get(term) ?? 1) ** 2,
  })
  return new Map(results.map(({ id, score }) => [Number(id), score]))
}
