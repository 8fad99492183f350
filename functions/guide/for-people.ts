import type { EntryOf } from '../sessions/entry.ts'
import type { StoredBlock } from '../shared/blocks.ts'
import { together } from '../situation/known.ts'
import type { Content } from './content.ts'
import { personOf } from './paths/funding-facts.ts'

/** A labour market region with a team of its own. */
export interface TeamRegion {
  /** As in content/regions.yaml. */
  readonly id: string
  readonly name: string
}

type Told = readonly Pick<EntryOf<'turn'>, 'facts' | 'blocks'>[]

/** What was talked about last, in the words of the topics of articles: who can help with it depends on that. */
export function topicTold(turns: Told, content: Content): string | undefined {
  const blocks = turns.flatMap((turn) => turn.blocks)
  for (const block of blocks.toReversed()) {
    const topic = topicOf(block, content)
    if (topic !== undefined) return topic
  }
  return undefined
}

/** The id of the region that somebody told to live in, when a team of that region exists. */
export function regionTold(turns: Told, content: Content): string | undefined {
  const { arbeidsmarktregio } = personOf(together(...turns.map(({ facts }) => facts)))
  return regionsWithTeam(content).find(({ name }) => name === arbeidsmarktregio)?.id
}

/** The regions that somebody can name to reach a team nearby, each once, by name. */
export function regionsWithTeam({ teams, funding }: Content): TeamRegion[] {
  const ids = [...new Set([...teams.values()].flatMap(({ regio }) => regio ?? []))]
  return ids
    .map((id) => {
      const place = funding.place(`regio ${id.replaceAll('-', ' ')}`)
      return { id, name: place?.kind === 'area' ? place.name : id }
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'nl'))
}

const topicsOf = {
  sum: 'loont-werken',
  rule: 'loont-werken',
  funding: 'financiering',
  plan: 'financiering',
  path: 'orientatie',
  directions: 'orientatie',
} as const

function topicOf(block: StoredBlock, { library }: Content): string | undefined {
  switch (block.kind) {
    case 'article':
    case 'written':
      return library.article(block.id)?.topic
    case 'question':
      return topicsOf[block.about]
    case 'sum':
    case 'funding':
    case 'plan':
      return topicsOf[block.kind]
    case 'directions':
    case 'story':
    case 'outcome':
    case 'profile':
      return topicsOf.path
    default:
      return undefined
  }
}
