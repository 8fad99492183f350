import { isOfTurns } from '../../model/gate/summary.ts'
import type { WordLists } from '../../model/gate/word-lists.ts'
import type { Model } from '../../model/model.ts'
import type { EntryOf } from '../../sessions/entry.ts'
import type { Content } from '../content.ts'
import { say } from '../messages.ts'
import type { Summarise } from '../open-guide.ts'
import { show } from '../show.ts'
import { isWithoutModel } from './wish.ts'

type Turn = EntryOf<'turn'>

/** Below this there is nothing to sum up: the visitor's own words are shorter. */
const FEWEST_TURNS = 2
/** So many summaries stay at hand: the same conversation is looked at time and again. */
const KEPT = 200

/**
 * A conversation in a few sentences for an advisor, each with the messages that it is about; the visitor reads and
 * changes it first. Nothing when the model is silent, late, or says what is not in those messages.
 */
export function summariseWith(content: Content, model: Model, lists: WordLists): Summarise {
  const kept = new Map<string, Promise<string | undefined>>()

  return (session, turns, off) => {
    const isOff = off.includes('model') || isWithoutModel(turns)
    if (isOff || turns.length < FEWEST_TURNS) return Promise.resolve(undefined)
    const name = `${session} ${turns.at(-1)?.number}`
    const before = kept.get(name)
    if (before) return before
    const [oldest] = kept.keys()
    if (kept.size >= KEPT && oldest !== undefined) kept.delete(oldest)
    const made = summary(turns)
    kept.set(name, made)
    return made
  }

  async function summary(turns: readonly Turn[]): Promise<string | undefined> {
    const beurten = turns.map(({ number, text, blocks, at }) => ({
      nummer: number,
      bezoeker: text,
      antwoord: show(blocks, content, new Date(at)).flatMap((block) =>
        block.kind === 'article' || block.kind === 'question' ? [block.title] : [],
      ),
    }))
    const within = { signal: new AbortController().signal, until: performance.now() + model.soonMs }
    const given = await model.ask('summarise', { beurten }, within)
    const lines = (given?.zinnen ?? []).flatMap(({ zin, beurten: numbers }) => {
      const about = beurten.filter(({ nummer }) => numbers.includes(nummer))
      const source = about.map(({ bezoeker, antwoord }) => [bezoeker, ...antwoord].join(' ')).join(' ')
      if (about.length === 0 || !isOfTurns(zin, source, lists)) return []
      const nummers = about.map(({ nummer }) => nummer - 1).join(', ')
      return [say(content.messages.taalmodel.samengevat, 'nl', { zin: zin.trim(), nummers })]
    })
    return lines.length === 0 ? undefined : lines.join('\n')
  }
}
