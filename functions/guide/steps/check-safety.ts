import type { Content } from '../content.ts'
import type { Step } from '../turn.ts'

/** Danger first: fixed help with numbers, before anything else and instead of everything else. */
export const checkSafety =
  ({ safety }: Content): Step =>
  (turn) => {
    const dangers = safety.dangersIn(turn.text)
    if (dangers.length === 0) return turn
    const { language } = turn
    return { ...turn, blocks: dangers.map((id) => ({ kind: 'urgent', id, language })), ending: 'urgent' }
  }
