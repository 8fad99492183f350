import { onlyTells } from '../reading/tells.ts'
import type { Content } from './content.ts'
import type { Turn } from './turn.ts'

/** Longer than this a question with all that was told says too much to be looked for. */
const LOOKED_FOR = 400

/** The last question in own words with all that was told since; nothing when nothing was asked or told yet. */
export function askedBefore({ earlier }: Turn, { read }: Content): string | undefined {
  const texts = earlier.map(({ text }) => text).filter((text) => text !== '' && !isMove(text))
  const at = texts.findLastIndex((text) => !onlyTells(read(text)))
  const since = texts.slice(Math.max(at, 0))
  return since.length === 0 ? undefined : since.join('. ').slice(-LOOKED_FOR)

  function isMove(text: string): boolean {
    return read(text).moves.some(({ alone }) => alone)
  }
}
