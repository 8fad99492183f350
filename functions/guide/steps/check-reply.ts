import type { StoredBlock } from '../../shared/blocks.ts'
import type { Content } from '../content.ts'
import type { Step } from '../turn.ts'

/** Nothing goes out that content does not hold: every article, route and desk that a reply points to exists. */
export const checkReply =
  (content: Content): Step =>
  (turn) => ({ ...turn, blocks: turn.blocks.filter((block) => isHeld(block, content)) })

function isHeld(
  block: StoredBlock,
  { library, safety, desks, paths, funding, orientation, directions, stories }: Content,
): boolean {
  switch (block.kind) {
    case 'article':
    case 'written':
      return library.article(block.id) !== undefined
    case 'urgent':
      return safety.routes.some(({ id }) => id === block.id)
    case 'handover':
      return block.desks.every((id) => desks.has(id))
    case 'question':
      return paths.some((path) => path.about === block.about && path.question(block.fact) !== undefined)
    case 'funding':
      return block.named.every((id) => funding.scheme(id) !== undefined)
    case 'outcome':
      return orientation.paths.byId.has(block.path)
    case 'directions':
      return block.directions.every(({ id }) => directions.occupations.has(id))
    case 'story':
      return stories.byId.has(block.id)
    case 'plan':
    case 'profile':
    case 'text':
    case 'choices':
    case 'sum':
      return true
  }
}
