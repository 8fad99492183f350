import { wordsOf } from '../../shared/language.ts'
import type { Asked, Query } from './asking.ts'
import type { Marks } from './marks.ts'
import { likenesses, type Ranker, SHARPNESS, sharesOf } from './ranker.ts'
import { leanOf, type SectionSigns } from './signs.ts'
import { placeIn } from './table.ts'

/** What was said, shown and offered in a conversation before a question was asked. */
export interface Talk {
  /** What was asked and told last, and all of it, in the visitor's own words. */
  readonly last: string
  readonly whole: string
  /** The sections that were shown or offered, the last reply first. */
  readonly seen: readonly Seen[]
}

export interface Seen {
  readonly id: string
  readonly section: string
  readonly as: 'shown' | 'offered'
  /** So many replies ago: 0 is the last. */
  readonly ago: number
}

/** What speaks for each section in a talk, before anything is asked. */
export type TalkSigns = readonly [
  shown: Float64Array,
  offered: Float64Array,
  like: Float64Array,
  section: Float64Array,
  article: Float64Array,
  again: Float64Array,
]

/** Weights of these signs on the scale of log odds, fitted on follow-ups whose right section readers named. */
const WEIGHTS = [0.8, 0.8, 0.41, -0.35, 0.38, -1.2] as const
/** A belief smaller than this is none. */
const LEAST = { section: 0.001, article: 0.003 } as const

/**
 * What a talk says of each section: whether its article was shown or offered, how like the talk it is, and what the
 * earlier questions found. The very section that they found, and what was shown, is hardly asked for again.
 */
export function signsInTalk(
  { last, whole, seen }: Talk,
  ask: (query: Query) => Asked,
  audience: Query['audience'] = [],
  ranker: Ranker,
  sections: readonly TalkSection[],
): TalkSigns {
  const told = [...new Set([last, whole])].map((text) => ask({ text, audience }))
  const like = told.map((asked) => likenesses(ranker, asked.marks))
  const beliefs = told.map((asked, at) =>
    sharesOf(
      Float64Array.from(sections, (sign, i) => SHARPNESS * (like[at]?.[i] ?? 0) + leanOf(sign, asked)),
    ),
  )
  const believed = Float64Array.from(
    sections,
    (_, i) => beliefs.reduce((sum, one) => sum + (one[i] ?? 0), 0) / beliefs.length,
  )
  const ofArticle = new Map<number, number>()
  sections.forEach(({ article }, i) => {
    ofArticle.set(article, (ofArticle.get(article) ?? 0) + (believed[i] ?? 0))
  })
  const near = (as: Seen['as']) => nearness(seen, as)
  const [shown, offered] = [near('shown'), near('offered')]
  const again = new Set(seen.flatMap(({ id, section, as }) => (as === 'shown' ? [`${id}#${section}`] : [])))
  return [
    Float64Array.from(sections, ({ id }) => shown.get(id) ?? 0),
    Float64Array.from(sections, ({ id }) => offered.get(id) ?? 0),
    Float64Array.from(sections, (_, i) => SHARPNESS * (like.at(-1)?.[i] ?? 0)),
    believed.map((one) => Math.log(LEAST.section + one)),
    Float64Array.from(sections, ({ article }) => Math.log(LEAST.article + (ofArticle.get(article) ?? 0))),
    Float64Array.from(sections, ({ id, title }) => (again.has(`${id}#${title}`) ? 1 : 0)),
  ]
}

/** 1 for an article of the last reply, less the longer ago. */
function nearness(seen: readonly Seen[], as: Seen['as']): Map<string, number> {
  const near = new Map<string, number>()
  for (const one of seen)
    if (one.as === as) near.set(one.id, Math.max(near.get(one.id) ?? 0, 1 / (1 + one.ago)))
  return near
}

/** What a talk says, ready to be held against whatever is asked in it. */
export interface Weighed {
  /** How much likelier it makes each section, on the scale of log odds. */
  readonly odds: Float64Array
  /** What was said in it. */
  readonly marks: Marks
  /** The articles that it is about: of what was shown or offered last, and those nearest to what was said. */
  readonly articles: ReadonlySet<number>
}

/** So many articles a talk is about. */
const ABOUT = 8

/** The articles that a talk is about. */
export function articlesOf(
  { seen }: Talk,
  signs: TalkSigns,
  sections: readonly TalkSection[],
): ReadonlySet<number> {
  const last = new Set(seen.flatMap(({ id, ago }) => (ago <= 1 ? [id] : [])))
  const [, , , , article] = signs
  const shown = sections.flatMap((one) => (last.has(one.id) ? [one.article] : []))
  const nearest = [...sections.keys()]
    .sort((a, b) => (article[b] ?? 0) - (article[a] ?? 0))
    .map((i) => sections[i]?.article ?? -1)
  return new Set([...new Set([...shown, ...nearest])].slice(0, Math.max(ABOUT, new Set(shown).size)))
}
type TalkSection = SectionSigns & { readonly id: string; readonly title: string }

/**
 * "Hoe lang is dat?", "en wie betaalt dat dan?": a few words that name nothing ask of what was talked about, and not how
 * long WW lasts because that is asked so most.
 */
export const namesNothing = (text: string, { marks }: Asked, ranker: Ranker): boolean =>
  wordsOf(text).length <= FEW_WORDS && termsIn(marks, ranker, () => true) < LITTLE
const FEW_WORDS = 8
/** A term that half of all questions have, such as one for time or for paying, is as good as none. */
const LITTLE = 5

export const oddsInTalk = (signs: TalkSigns): Float64Array =>
  signs[0].map((_, i) => signs.reduce((sum, sign, at) => sum + (WEIGHTS[at] ?? 0) * (sign[i] ?? 0), 0))

/**
 * How much a text leans on what was said before it: a short one that points back far, one with words of its own that
 * tell much hardly. Fitted with the weights of the signs.
 */
export function leanOn(text: string, { marks }: Asked, before: Marks, ranker: Ranker): number {
  const signs = [
    LEAN.always,
    (LEAN.words * Math.min(wordsOf(text).length, LONG)) / 10,
    pointsBack.test(text) ? LEAN.pointsBack : 0,
    goesOn.test(text) ? LEAN.goesOn : 0,
    (LEAN.news * newsIn(marks, before, ranker)) / 10,
  ]
  return Math.exp(
    Math.min(
      LEAN.most,
      signs.reduce((sum, one) => sum + one, 0),
    ),
  )
}
const LEAN = { always: 0.8, words: -0.4, pointsBack: 0.35, goesOn: 0.27, news: -0.5, most: 1 } as const
const LONG = 24

/** "En als ik samenwoon?" */
const goesOn = /^\W*(en|maar|ook|dus|want|of|ja|nee|oke|ok|and|but|what about)(?!\p{L})/iu
/** "Hoeveel is dat?", "wat als hij niet wil": who or what it is, was said before. */
const pointsBack =
  /(?<!\p{L})(er|dan|daar|daarvoor|daarmee|daarna|dat|die|dit|het|ze|hij|zij|hem|haar|hun|zoiets|it|that|then|they|this)(?!\p{L})/iu

/** "En als ik samenwoon?", "hoeveel is dat?" */
export const leansByForm = (text: string): boolean => goesOn.test(text) || pointsBack.test(text)

/** How much the terms tell that were not said before. */
const newsIn = (marks: Marks, before: Marks, ranker: Ranker): number =>
  termsIn(marks, ranker, (mark) => !before.has(mark))

function termsIn(marks: Marks, { table, rarities }: Ranker, counts: (mark: string) => boolean): number {
  const terms = [...marks].filter(([mark]) => mark.startsWith('t') && counts(mark))
  const sizes = terms.map(([mark, weight]) => weight * (rarities[placeIn(table, mark) ?? -1] ?? 0))
  return Math.hypot(...sizes)
}
