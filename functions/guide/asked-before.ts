import { onlyTells } from '../reading/tells.ts'
import type { Content } from './content.ts'
import { roleIn } from './role.ts'
import type { Turn } from './turn.ts'

/** Longer than this a question with all that was told says too much to be looked for. */
const LOOKED_FOR = 400

/** The last question in own words with all that was told since; nothing when nothing was asked or told yet. */
export function askedBefore({ earlier, known }: Turn, { read, forOther }: Content): string | undefined {
  const texts = earlier.map(({ text }) => text).filter((text) => text !== '' && !isMove(text))
  const at = texts.findLastIndex((text) => !onlyTells(read(text)))
  // Who asks for another is no part of what was asked.
  const since = texts
    .slice(Math.max(at, 0))
    .map((text) => (roleIn(known) === undefined ? text : forOther.asked(text)))
  return since.length === 0 ? undefined : since.join('. ').slice(-LOOKED_FOR)

  function isMove(text: string): boolean {
    return read(text).moves.some(({ alone }) => alone)
  }
}
