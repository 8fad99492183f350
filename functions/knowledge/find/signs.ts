import type { Article } from '../article.ts'
import type { Audience } from '../audience.ts'
import type { Asked } from './asking.ts'
import type { Place } from './lessons.ts'
import { holdsFor } from './whom.ts'

/** What is known of each section beside its texts. */
export interface SectionSigns {
  readonly article: number
  /** Whom alone it holds for; empty when for all. */
  readonly only: readonly Audience[]
  /** Written for who does not sound like the asker: employers, advisors, or somebody who wants a story. */
  readonly group?: 'werkgever' | 'adviseur' | 'verhaal'
  /** What its heading says that somebody becomes; absent when it says nothing of the kind. */
  readonly becomes?: readonly string[]
  /** How often it is asked, against all others, on the scale of log odds. */
  readonly often: number
}

export const signsOf = (articles: readonly Article[], places: readonly Place[]): SectionSigns[] =>
  places.map((place) => {
    const group = groupOf(place.article)
    return {
      article: articles.indexOf(place.article),
      only: holdsFor(place),
      ...(group && { group }),
      often: oftenOf(place.section.asked.length),
    }
  })

/** Some things are asked far more often than others: of two that fit as well, the commoner one is likelier. */
const oftenOf = (asked: number): number =>
  Math.round(OFTEN.weight * Math.log(asked + OFTEN.start) * 1000) / 1000
const OFTEN = { weight: 0.45, start: 0.3 } as const

function groupOf({ topic, doelgroep }: Article): SectionSigns['group'] {
  if (topic === 'verhalen') return 'verhaal'
  if (topic === 'werkgevers') return 'werkgever'
  if (!doelgroep.every((one) => one === 'werkgever' || one === 'adviseur')) return undefined
  return doelgroep.includes('werkgever') ? 'werkgever' : 'adviseur'
}

/** Written for a group: more likely for who sounds like it, less for others. On the scale of log odds. */
export function leanOf({ group, often }: SectionSigns, { groups }: Asked): number {
  if (group === undefined) return often + (groups.includes('werkgever') ? LEAN.others : 0)
  return often + (groups.includes(group) ? LEAN.theirs : LEAN.notTheirs)
}
const LEAN = { theirs: 2, notTheirs: -4, others: -1 } as const
