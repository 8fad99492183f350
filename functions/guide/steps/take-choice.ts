import type { StoredBlock } from '../../shared/blocks.ts'
import type { Content } from '../content.ts'
import type { Step, Turn } from '../turn.ts'

/** A question of content that was pressed is answered by that very section, without any search. */
export const takeChoice =
  (content: Content): Step =>
  (turn) => {
    const chosen = turn.earlier.at(-1)?.blocks.flatMap((block) => chosenIn(block, turn, content))[0]
    return chosen ? { ...turn, blocks: [{ kind: 'article', ...chosen }], ending: 'answer' } : turn
  }

interface Chosen {
  readonly id: string
  readonly section: string
}

/** The section that this message names, when the block offered it as a button. */
function chosenIn(block: StoredBlock, { text }: Turn, { library }: Content): Chosen[] {
  if (block.kind === 'choices')
    return block.choices.flatMap(({ send, article, section }) =>
      send === text && article !== undefined && section !== undefined ? [{ id: article, section }] : [],
    )
  if (block.kind !== 'article') return []
  const sections = library.article(block.id)?.sections ?? []
  return sections.filter(({ title }) => title === text).map(({ title }) => ({ id: block.id, section: title }))
}
