import type { DirectionTable } from '../../orientation/directions.ts'
import { alikeOf, type Stories, storiesLike, storyFact } from '../../orientation/stories.ts'
import type { Reading } from '../../reading/reading.ts'
import { type Known, said, valuesIn } from '../../situation/known.ts'
import type { Path, Step } from './path.ts'

const OWN = 'verhaal.'
/** How often a story was asked for: each time the next one comes. */
const TIMES = `${OWN}keer`

/** "Een verhaal van iemand zoals ik": the story most like what is known, and on what; asked again, the next. */
export function storyPath(table: DirectionTable, stories: Stories): Path {
  const { say } = table
  const asks = (reading: Reading) => say.vraagt.verhaal.some((piece) => reading.text.includes(piece))
  return {
    about: 'directions',
    owns: (fact) => fact.startsWith(OWN),
    wants: (_, reading) => asks(reading),
    read: (text, known) => ({
      ...heard(text, known, stories),
      ...(asks(table.read(text)) && said({ [TIMES]: timesIn(known) + 1 })),
    }),
    answer: () => 'unclear',
    question: () => undefined,
    reply: (known, _, text) => storyStep(known, text, table, stories),
  }
}

/** What somebody comes up against, told anywhere. Health is heard in the message itself and not kept as a fact. */
function heard(text: string, known: Known, { obstaclesIn }: Stories): Known {
  const before = valuesIn(known)[storyFact]
  const old = Array.isArray(before) ? before.map(String) : []
  const found = obstaclesIn([text]).flatMap(({ id }) => (ofHealth.has(id) || old.includes(id) ? [] : [id]))
  return found.length > 0 ? said({ [storyFact]: [...old, ...found] }) : {}
}
const ofHealth = new Set(['ziekte', 'neurodivers'])

function storyStep(known: Known, text: string, table: DirectionTable, stories: Stories): Step {
  const { verhaal } = table.say
  const found = storiesLike(alikeOf(known, text, table, stories), stories)
  const at = Math.max(0, timesIn(known) - 1)
  const one = found[at]
  if (!one) return { blocks: [{ kind: 'text', text: found.length > 0 ? verhaal.op : verhaal.geen }] }
  const next = { label: verhaal.nog_een, send: verhaal.nog_een_zegt }
  return {
    blocks: [
      { kind: 'story', id: one.id, alike: [...one.alike] },
      ...(at + 1 < found.length ? [{ kind: 'choices' as const, choices: [next] }] : []),
    ],
  }
}

function timesIn(known: Known): number {
  const fact = known[TIMES]
  return fact && 'value' in fact && typeof fact.value === 'number' ? fact.value : 0
}
