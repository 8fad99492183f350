import { gate } from '../../model/gate/gate.ts'
import type { WordLists } from '../../model/gate/word-lists.ts'
import type { Model } from '../../model/model.ts'
import type { StoredBlock } from '../../shared/blocks.ts'
import type { Content } from '../content.ts'
import { compose } from '../steps/compose.ts'
import type { Step, Turn } from '../turn.ts'
import { materialOf } from './material.ts'
import { translated } from './translate.ts'
import { type Written, write } from './write.ts'

/** The usual reply, and where a model chose the lines that answer, its sentences before their sections. */
export function composeWords(content: Content, model: Model, lists: WordLists): Step {
  const byRules = compose(content)
  const check = gate(lists)

  return async (turn) => {
    const plain = await byRules(turn)
    const { within, heard, live } = turn
    const material = materialOf(turn, content)
    if (!within || !material || plain.ending !== 'answer' || heard?.aanval) return plain
    const memory = live?.memory ?? {}
    memory.words ??= wordsOf()
    const words = await memory.words
    return words.length === 0 ? plain : withWords(plain, words)

    async function wordsOf(): Promise<readonly StoredBlock[]> {
      if (!within || !material) return []
      const before = beforeAnswer(plain)
      let isBegun = false
      const release = async (sentence: Written): Promise<void> => {
        await live?.show?.(isBegun ? [sentence] : [...before, sentence])
        isBegun = true
      }
      const written = await write({ turn, material, model, check, within, release })
      const beside = await translated({ written, turn, material, model, lists, within, content })
      if (beside.length > 0) await live?.show?.(beside)
      return [...written, ...beside]
    }
  }
}

/** What stands before the first answer: a line of help, a warning, a word of comfort. */
const beforeAnswer = ({ blocks, concern }: Turn): StoredBlock[] => {
  const first = blocks.findIndex(({ kind }) => kind === 'article')
  return [...(concern ? [concern] : []), ...blocks.slice(0, Math.max(0, first))]
}

/** The sentences stand where the first answer stood; the sections follow, folded. */
function withWords(turn: Turn, words: readonly StoredBlock[]): Turn {
  const first = turn.blocks.findIndex(({ kind }) => kind === 'article')
  const said = new Set(
    words.flatMap((word) => (word.kind === 'written' ? [`${word.id}#${word.section}`] : [])),
  )
  const after = turn.blocks
    .slice(first)
    .map(
      (block): StoredBlock =>
        block.kind === 'article' && said.has(`${block.id}#${block.section}`)
          ? { ...block, brief: true }
          : block,
    )
  return { ...turn, blocks: [...turn.blocks.slice(0, first), ...words, ...after] }
}
