import type { StoredBlock } from '../../shared/blocks.ts'
import type { Content } from '../content.ts'
import { say } from '../messages.ts'
import { roleIn } from '../role.ts'
import type { Step } from '../turn.ts'

/** Questions say "je": who asks for a client or a relative hears once that this is the other. */
export const sayWhom =
  ({ messages }: Content): Step =>
  (turn) => {
    const { blocks, earlier, known, language } = turn
    const role = roleIn(known)
    const last = blocks.at(-1)
    const text = say(messages.je_is_de_ander, language)
    const isSaid = earlier.some((one) => one.blocks.some((block) => isText(block, text)))
    if (role === undefined || role === 'werkgever' || last?.kind !== 'question' || isSaid) return turn
    return { ...turn, blocks: [...blocks.slice(0, -1), { kind: 'text', text }, last] }
  }

const isText = (block: StoredBlock, text: string): boolean => block.kind === 'text' && block.text === text
