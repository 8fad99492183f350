import type { MoveLists } from './move-rules.ts'
import { compilePhrases, type Seen, type Sighting } from './phrases/recogniser.ts'

/**
 * What somebody does with a message in the conversation, apart from what it is about: thanks, yes, "shorter
 * please", "no, I mean …", a wish for a human. The ids are those of content/moves.yaml.
 */
export interface Move {
  readonly id: string
  /** The message is nothing else. */
  readonly alone: boolean
}

/** What is done with the conversation itself answers no question in it. */
export const aboutTheTalk: ReadonlySet<string> = new Set(
  'advies bedankt dag eenvoudiger engels groet korter nog-eens robot twijfel wissen zichtbaar'.split(' '),
)

const ALONE = ' alleen'
const USUAL_ROOM = 4

/** Compiles the moves once; gives a function that finds them in a message, in the order of content. */
export function movesOf({ groups, spelling, fillers, rules }: MoveLists): (message: string) => Move[] {
  const lists = {
    groepen: groups,
    spelling,
    vulwoorden: [...fillers],
    voegwoorden: [],
    echte_woorden: [],
  }
  const find = compilePhrases(
    lists,
    rules.flatMap(({ id, alone, within, except }) => [
      { id: `${id}${ALONE}`, herken: alone, herken_zwak: [], behalve: [] },
      { id, herken: within, herken_zwak: [], behalve: except },
    ]),
  )
  return (message) => {
    const seen = find(message)
    const found = new Map<string, boolean>()
    for (const sighting of seen.sightings) {
      const isAlone = sighting.id.endsWith(ALONE)
      const id = isAlone ? sighting.id.slice(0, -ALONE.length) : sighting.id
      if (isAlone && !isWhole(sighting, seen)) continue
      found.set(id, found.get(id) === true || isAlone)
    }
    return rules.flatMap(({ id }) => {
      const alone = found.get(id)
      return alone === undefined ? [] : [{ id, alone }]
    })
  }
}

/** Before the phrase stand only small words, and behind it as many others as it leaves room for at its end. */
function isWhole({ phrase, spans }: Sighting, { tokens, fillers }: Seen): boolean {
  const [, room] = /\.{3}(\d*)$/.exec(phrase) ?? []
  const most = room === undefined ? 0 : Number(room || USUAL_ROOM)
  const others = tokens.flatMap((_, at) => (fillers[at] ? [] : [at]))
  const firstOther = others[0] ?? tokens.length
  // More than fit behind it are more than fit, wherever the last of those stands.
  const lastAllowed = others.at(-1 - most) ?? -1
  return spans.some(({ first, last }) => first <= firstOther && last >= lastAllowed)
}
