import { directionsIn } from './direction.ts'
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
  readonly part: string | undefined
  readonly lead: number
  /** Share of what was said that stands anywhere in the article. */
  readonly cover: number
  /** What was said that stands in the article. */
  readonly matched: () => readonly string[]
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

/** What was said, added up: for each unit, and for each article as a whole. */
interface Sums {
  readonly units: Float64Array
  readonly cover: Float64Array
  /** Per slot: the articles that hold it. */
  readonly holders: (readonly number[])[]
}

/** Room to work in, empty before and after each slot. */
interface Room {
  readonly units: Float64Array
  readonly articles: Float64Array
}

/** Makes the measure for one index. */
export function fits(index: SearchIndex): (question: string, slots: readonly Slot[]) => Fit[] {
  const places = new Map(index.terms.map((term, i) => [term, i]))
  const rare = index.counts.map((count) => rarity(count, index.articles.length))
  const rarest = rarity(0, index.articles.length)
  const articleOf = Int32Array.from(index.units, ({ article }) => article)
  const likeness = wordingLikeness(index.wordings, index.units.length)

  return (question, slots) => {
    const direction = directionsIn(question)
    const weighed = slots.map((slot) => ({ slot, weight: weightOf(slot) * (direction.get(slot.said) ?? 1) }))
    const all = weighed.reduce((sum, { weight }) => sum + weight, 0)
    const sums = sumsOf(weighed)
    const tallies = tallied(sums.units, likeness(question), damped(all))
    return tallies.flatMap((tally, article) => (tally ? [fitOf(tally, article)] : []))

    function fitOf(tally: Tally, article: number): Fit {
      const { part, bestPart } = tally
      return Object.assign(tally, {
        article,
        part: bestPart >= PART_AT_LEAST ? part : undefined,
        cover: (sums.cover[article] ?? 0) / Math.max(all, 1e-9),
        matched: () => slots.filter((_, i) => sums.holders[i]?.includes(article)).map(({ said }) => said),
      })
    }
  }

  function weightOf({ options, field, known }: Slot): number {
    if (!known) return UNKNOWN * rarest
    const best = Math.max(...options.map(([term, weight]) => weight * (rare[places.get(term) ?? -1] ?? 0)))
    return best * (ORDINARY + (1 - ORDINARY) * field)
  }

  function sumsOf(weighed: readonly { slot: Slot; weight: number }[]): Sums {
    const units = new Float64Array(index.units.length)
    const cover = new Float64Array(index.articles.length)
    const room = { units: new Float64Array(units.length), articles: new Float64Array(cover.length) }
    const holders = weighed.map(({ slot, weight }) => addSlot(slot, weight, { units, cover }, room))
    return { units, cover, holders }
  }

  /** In each unit, and each article, what was said counts once: by its strongest term there. */
  function addSlot({ options }: Slot, weight: number, sums: Omit<Sums, 'holders'>, room: Room): number[] {
    const articles: number[] = []
    for (const unit of strongestTerms(options, room.units)) {
      const value = room.units[unit] ?? 0
      room.units[unit] = 0
      sums.units[unit] = (sums.units[unit] ?? 0) + value * weight
      const article = articleOf[unit] ?? 0
      const before = room.articles[article] ?? 0
      if (before === 0) articles.push(article)
      if (value > before) room.articles[article] = value
    }
    for (const article of articles) {
      sums.cover[article] = (sums.cover[article] ?? 0) + (room.articles[article] ?? 0) * weight
      room.articles[article] = 0
    }
    return articles
  }

  function strongestTerms(options: Slot['options'], best: Float64Array): number[] {
    const touched: number[] = []
    for (const [term, share] of options) {
      const postings = index.postings[places.get(term) ?? -1] ?? []
      for (let i = 0; i < postings.length; i += 2) {
        const unit = postings[i] ?? 0
        const value = share * (postings[i + 1] ?? 0)
        const before = best[unit] ?? 0
        if (before === 0) touched.push(unit)
        if (value > before) best[unit] = value
      }
    }
    return touched
  }

  function tallied(units: Float64Array, wordings: Float64Array, all: number): (Tally | undefined)[] {
    const tallies: (Tally | undefined)[] = index.articles.map(() => undefined)
    for (let i = 0; i < units.length; i += 1) {
      const value = units[i] ?? 0
      const wording = wordings[i] ?? 0
      const unit = index.units[i]
      if ((value === 0 && wording === 0) || !unit) continue
      const tally = tallies[unit.article] ?? emptyTally()
      tallies[unit.article] = tally
      if (wording > tally.wording) tally.wording = wording
      if (unit.kind === 'question') addQuestion(tally, value / (SAID * all + EXAMPLE * unit.size))
      else if (unit.kind === 'lead') tally.lead = value / all
      else if (value / all > tally.bestPart) {
        tally.bestPart = value / all
        tally.part = unit.title
      }
    }
    return tallies
  }
}

const emptyTally = (): Tally => ({
  question: 0,
  second: 0,
  wording: 0,
  bestPart: 0,
  part: undefined,
  lead: 0,
})

function addQuestion(tally: Tally, likeness: number): void {
  if (likeness > tally.question) {
    tally.second = tally.question
    tally.question = likeness
  } else if (likeness > tally.second) tally.second = likeness
}

const damped = (all: number): number => (all <= LONG ? Math.max(all, 1e-9) : LONG + (all - LONG) / 3)
