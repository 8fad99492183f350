import type { StoredBlock } from '../../shared/blocks.ts'
import type { Content } from '../content.ts'
import { say } from '../messages.ts'
import { refused } from '../refuse.ts'
import type { Step, Turn } from '../turn.ts'
import { inEnglish } from './compose.ts'

/** A question of content that was pressed is answered by that very section, without any search. */
export const takeChoice =
  (content: Content): Step =>
  (turn) => {
    if (isNoneOfThese(turn, content)) return refused(turn, content)
    const door = content.tree.find(({ opens }) => opens.includes(turn.text.trim()))
    if (door) return opened(turn, door)
    const chosen = turn.earlier.at(-1)?.blocks.flatMap((block) => chosenIn(block, turn, content))[0]
    return chosen ? answered(turn, chosen, content) : turn
  }

const answered = (turn: Turn, chosen: Chosen, content: Content): Turn => ({
  ...turn,
  blocks: [
    ...(turn.language === 'en' ? inEnglish([chosen], turn, content) : []),
    { kind: 'article', ...chosen },
  ],
  ending: 'answer',
})

/** A door leads to its questions, whatever the search would find. */
const opened = (turn: Turn, { title, sections }: Content['tree'][number]): Turn => ({
  ...turn,
  blocks: [
    {
      kind: 'choices',
      title: say(title, turn.language),
      choices: sections.map(({ id, section }) => ({ label: section, send: section, article: id, section })),
    },
  ],
  ending: 'doubt',
})

interface Chosen {
  readonly id: string
  readonly section: string
}

/** None of the questions that were offered in doubt. */
function isNoneOfThese({ text, earlier }: Turn, { messages }: Content): boolean {
  const none = Object.values(messages.geen_van_deze)
  const offered = earlier.at(-1)?.blocks.flatMap((block) => (block.kind === 'choices' ? block.choices : []))
  return none.includes(text) && (offered ?? []).some(({ send }) => send === text)
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
