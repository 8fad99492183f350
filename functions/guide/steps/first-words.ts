import { type Mention, makes } from '../../reading/reading.ts'
import type { StoredBlock } from '../../shared/blocks.ts'
import type { Content } from '../content.ts'
import { say } from '../messages.ts'
import { roleIn } from '../role.ts'
import { learning, type Step, type Turn } from '../turn.ts'

/** What somebody is about to do, as a fact of the conversation: `event.opzeggen`. */
export const EVENT = 'event.'

/**
 * What comes before an answer: a warning for who is about to resign, sign or stop a benefit, once, and one
 * sentence for the feeling in a message.
 */
export const firstWords =
  (content: Content): Step =>
  (turn) => {
    // What an employer's staff does is not planned by who asks, and that a switch is exciting is no comfort to them.
    if (roleIn(turn.known) === 'werkgever') return turn
    const planned = turn.reading.mentions.filter((mention) => isPlanned(mention, turn))
    const told = planned.reduce(
      (so, { id }) => learning(so, { [EVENT + id]: { from: 'said', value: true } }),
      turn,
    )
    return {
      ...told,
      blocks: [...told.blocks, ...warnings(planned, told, content), ...comfort(told, content)],
    }
  }

/** About the visitor, and not behind them. */
const isPlanned = (
  { kind, tells, who, about, when, denied, clause }: Mention,
  { text, reading }: Turn,
): boolean =>
  kind === 'gebeurtenis' &&
  tells.eerst !== undefined &&
  !denied &&
  when !== 'past' &&
  (who === 'you' || who === 'both' || about === 'employer') &&
  !isDone.test(reading.clauses[clause]?.text ?? '') &&
  !/\b(?:heb|ben|had) (?:\S+ ){0,3}(?:opgezegd|getekend|ontslagen)\b/i.test(text)
/** "Vso getekend gisteren": of a colleague who resigned nothing is said in the clause of one's own wish. */
const isDone = /\b(?:opgezegd|(?:onder)?getekend|ontslagen)\b/

function warnings(planned: readonly Mention[], turn: Turn, { messages }: Content): StoredBlock[] {
  const shown = new Set(
    turn.earlier.flatMap(({ blocks }) => blocks.map((block) => (block.kind === 'text' ? block.text : ''))),
  )
  const texts = [...new Set(planned.map(({ tells }) => tells.eerst ?? ''))].flatMap((id) => {
    const warning = messages.eerst_dit[id]
    return warning ? [say(warning, turn.language)] : []
  })
  return texts.filter((text) => !shown.has(text)).map((text) => ({ kind: 'text', text }))
}

/** One sentence, and not again for the same feeling. */
function comfort(turn: Turn, { messages }: Content): StoredBlock[] {
  if (makes(turn.reading, 'bedankt') || turn.blocks.length > 0) return []
  const feeling = turn.reading.mentions.find(
    ({ kind, who, denied, when }) =>
      kind === 'gevoel' && who !== 'other' && who !== 'partner' && !denied && when !== 'past',
  )
  const sentence = feeling && messages.gevoel[feeling.id]
  const text = sentence && say(sentence, turn.language)
  const isSaid = turn.earlier.some(({ blocks }) =>
    blocks.some((block) => block.kind === 'text' && block.text === text),
  )
  return text === undefined || isSaid ? [] : [{ kind: 'text', text }]
}
