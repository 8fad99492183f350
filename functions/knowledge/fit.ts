import { rarity, type SearchIndex } from './search-index.ts'
import type { Slot } from './terms.ts'
import { wordingLikeness } from './wording.ts'

/** How well one article fits what was said. Every number is a share: 0 nothing, 1 all of it. */
export interface Fit {
  readonly article: number
  /** Likeness to its most similar example question, and to the next. */
  readonly question: number
  readonly second: number
  /** Likeness of the very wording to the nearest example question. */
  readonly wording: number
  readonly bestPart: number
  readonly part?: string
  readonly lead: number
  /** Share of what was said that stands anywhere in the article. */
  readonly cover: number
  readonly matched: readonly string[]
}

/** Words outside our field tell less: they belong to the story around the question. */
const ORDINARY = 0.6
/** What no article knows still counts a little: it may be what the question is about. */
const UNKNOWN = 0.35
/** A long story is not expected in one example question: over this size, what was said counts by a third. */
const LONG = 14
/** Likeness weighs what was said more than what the example says beyond it. */
const SAID = 0.62
const EXAMPLE = 0.38
/** A part helps only when it holds at least this share of what was said. */
const PART_AT_LEAST = 0.12

/** From here on the question is one of our own examples, give or take a small word. */
export const SAME = 0.92

interface Tally {
  question: number
  second: number
  wording: number
  bestPart: number
  part: string | undefined
  lead: number
}

/** Makes the measure for one index. */
export function fits(index: SearchIndex): (question: string, slots: readonly Slot[]) => Fit[] {
  const places = new Map(index.terms.map((term, i) => [term, i]))
  const rare = index.counts.map((count) => rarity(count, index.articles.length))
  const rarest = rarity(0, index.articles.length)

  const likeness = wordingLikeness(index.wordings)

  return (question, slots) => {
    const weighed = slots.map((slot) => ({ slot, weight: weightOf(slot) }))
    const all = weighed.reduce((sum, { weight }) => sum + weight, 0)
    const units = new Float64Array(index.units.length)
    const cover = new Float64Array(index.articles.length)
    const matched = new Map<number, string[]>()
    for (const { slot, weight } of weighed) addSlot(slot, weight, units, cover, matched)
    return tallied(units, likeness(question), damped(all)).flatMap((tally, article): Fit[] => {
      if (!tally) return []
      const { part, ...rest } = tally
      return [
        {
          ...rest,
          article,
          cover: (cover[article] ?? 0) / Math.max(all, 1e-9),
          matched: matched.get(article) ?? [],
          ...(part !== undefined && rest.bestPart >= PART_AT_LEAST ? { part } : {}),
        },
      ]
    })
  }

  function weightOf({ options, field, known }: Slot): number {
    if (!known) return UNKNOWN * rarest
    const best = Math.max(...options.map(([term, weight]) => weight * (rare[places.get(term) ?? -1] ?? 0)))
    return best * (ORDINARY + (1 - ORDINARY) * field)
  }

  /** For each unit, what was said counts once: by its strongest term there. */
  function addSlot(
    { said, options }: Slot,
    weight: number,
    units: Float64Array,
    cover: Float64Array,
    matched: Map<number, string[]>,
  ): void {
    const here = new Map<number, number>()
    const inArticle = new Map<number, number>()
    for (const [term, share] of options) {
      const postings = index.postings[places.get(term) ?? -1] ?? []
      for (let i = 0; i < postings.length; i += 2) {
        const unit = postings[i] ?? 0
        const value = share * (postings[i + 1] ?? 0)
        if (value > (here.get(unit) ?? 0)) here.set(unit, value)
      }
    }
    for (const [unit, value] of here) {
      units[unit] = (units[unit] ?? 0) + value * weight
      const article = index.units[unit]?.article ?? 0
      if (value > (inArticle.get(article) ?? 0)) inArticle.set(article, value)
    }
    for (const [article, value] of inArticle) {
      cover[article] = (cover[article] ?? 0) + value * weight
      const list = matched.get(article)
      if (list) list.push(said)
      else matched.set(article, [said])
    }
  }

  function tallied(
    units: Float64Array,
    wordings: ReadonlyMap<number, number>,
    all: number,
  ): (Tally | undefined)[] {
    const tallies: (Tally | undefined)[] = index.articles.map(() => undefined)
    units.forEach((value, i) => {
      const unit = index.units[i]
      const wording = wordings.get(i) ?? 0
      if ((value === 0 && wording === 0) || !unit) return
      const tally = tallies[unit.article] ?? {
        question: 0,
        second: 0,
        wording: 0,
        bestPart: 0,
        part: undefined,
        lead: 0,
      }
      tallies[unit.article] = tally
      tally.wording = Math.max(tally.wording, wording)
      if (unit.kind === 'question') addQuestion(tally, value / (SAID * all + EXAMPLE * unit.size))
      else if (unit.kind === 'lead') tally.lead = value / all
      else if (value / all > tally.bestPart) {
        tally.bestPart = value / all
        tally.part = unit.title
      }
    })
    return tallies
  }
}

function addQuestion(tally: Tally, likeness: number): void {
  if (likeness > tally.question) {
    tally.second = tally.question
    tally.question = likeness
  } else if (likeness > tally.second) tally.second = likeness
}

const damped = (all: number): number => (all <= LONG ? Math.max(all, 1e-9) : LONG + (all - LONG) / 3)
