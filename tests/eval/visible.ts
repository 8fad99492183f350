import type { Block, BlockOf } from '../../functions/shared/blocks.ts'

/** What stands open on the screen; what is folded is not read by most. */

const words = (text: string | undefined): number => text?.match(/\S+/g)?.length ?? 0
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)

const ofArticle = ({ title, answer, except, step, desk, questions }: BlockOf<'article'>): number =>
  sum([title, answer, except, step, desk?.name, ...questions.map((one) => one.title)].map(words))

function ofBlock(block: Block): number {
  switch (block.kind) {
    case 'article':
      return ofArticle(block)
    case 'choices':
      return sum([block.title, ...block.choices.flatMap(({ label, gist }) => [label, gist])].map(words))
    case 'question':
      return sum([block.title, block.why].map(words))
    case 'handover':
    case 'urgent':
      return sum([block.text, ...block.desks.map(({ name }) => name)].map(words))
    case 'text':
    case 'written':
      return words(block.text)
    default:
      return 0
  }
}

export const visibleWords = (blocks: readonly Block[]): number => sum(blocks.map(ofBlock))

/** How many words stand before the first answer begins; its own heading counts. */
export function wordsToCore(blocks: readonly Block[]): number {
  const at = blocks.findIndex(({ kind }) => kind === 'article')
  const core = blocks[at]
  return visibleWords(blocks.slice(0, Math.max(0, at))) + (core?.kind === 'article' ? words(core.title) : 0)
}

export const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
