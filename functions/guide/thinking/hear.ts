import type { Answers, Model } from '../../model/model.ts'
import { allFacts } from '../../situation/facts.ts'
import type { Known } from '../../situation/known.ts'
import type { Content } from '../content.ts'
import { lineIn } from '../danger.ts'
import { stopped } from '../steps/check-safety.ts'
import { takeMove } from '../steps/take-move.ts'
import type { Step, Turn } from '../turn.ts'
import { told } from './told.ts'

/** So many turns back a message may lean on. */
const REMEMBERED = 3
/** A word or two are an answer or small talk, and the rules read those. */
const FEWEST_WORDS = 3

/**
 * A model reads the message beside the rules. Danger by either counts. Of a fact on which they differ nothing is
 * known, so that it is asked; what the model alone read is no fact.
 */
export const hear =
  (content: Content, model: Model): Step =>
  async (turn) => {
    const { within, live } = turn
    if (!within || turn.answer || turn.text.trim().split(/\s+/).length < FEWEST_WORDS) return turn
    const inputs = {
      bericht: turn.text,
      eerder: turn.earlier.slice(-REMEMBERED).map(({ text, blocks }) => ({
        bezoeker: text,
        antwoord: blocks.flatMap((block) => (block.kind === 'article' ? (block.section ?? block.id) : [])),
      })),
      bekend: told(turn.known),
      feiten: factsToRead,
      routes: content.safety.routes.map(({ id, teksten }) => ({ naam: id, titel: teksten.nl?.titel ?? '' })),
      bewegingen: movesToRead,
    }
    const { memory = {} } = live ?? {}
    memory.understand ??= model.ask('understand', inputs, within)
    const heard = await memory.understand
    return heard ? afterHearing(turn, heard, content) : turn
  }

/** Facts about oneself that both can read. */
const factsToRead = [
  'leeftijd',
  'uitkering',
  'loon',
  'uren',
  'heeftPartner',
  'huurt',
  'kaleHuur',
  'vermogen',
].map((naam) => ({ naam, betekenis: allFacts[naam]?.meaning ?? '' }))
/** Moves that a model may find where the rules found none; each has a fixed reply. */
const movesToRead = [
  'mens',
  'eenvoudiger',
  'korter',
  'engels',
  'nog-eens',
  'twijfel',
  'bedankt',
  'robot',
  'zichtbaar',
  'kunnen',
]

async function afterHearing(turn: Turn, heard: Answers['understand'], content: Content): Promise<Turn> {
  const help = turn.isPastSafety || turn.concern ? undefined : dangerIn(turn, heard, content)
  if (help?.outcome === 'stop') return stopped(turn, help, content)
  const concern = help && lineIn(help, turn.earlier)
  const sure = { ...turn, ...differing(turn, heard), heard, ...(concern && { concern }) }
  const { beweging, vragen } = heard
  const isMove = beweging !== null && movesToRead.includes(beweging) && vragen.length === 0
  if (!isMove || turn.reading.moves.length > 0) return sure
  const moves = [{ id: beweging, alone: true }]
  return takeMove(content)({ ...sure, reading: { ...turn.reading, moves } })
}

/** Danger that the model read, if there is help for it. */
function dangerIn({ text }: Turn, { gevaar }: Answers['understand'], { safety }: Content) {
  const route = safety.routes.find(({ id }) => id === gevaar.route)?.id
  if (gevaar.mate === 'geen' || route === undefined) return undefined
  const outcome = gevaar.mate === 'gevaar' ? ('stop' as const) : ('check-in' as const)
  return { ...safety.verdict(text), outcome, routes: [route] }
}

/** What both read and read otherwise is not known: it is asked. */
function differing(
  { learned, known, text }: Turn,
  { feiten }: Answers['understand'],
): Pick<Turn, 'known' | 'learned'> {
  const open: Known = Object.fromEntries(
    feiten.flatMap(({ feit, waarde, citaat }) => {
      const byRules = learned[feit]
      const read = allFacts[feit]?.schema.safeParse(waarde)
      const isSaid = citaat !== '' && text.toLowerCase().includes(citaat.toLowerCase())
      const isOther =
        byRules && 'value' in byRules && isSaid && read?.success && plain(read.data) !== plain(byRules.value)
      return isOther ? [[feit, { from: 'open' as const }]] : []
    }),
  )
  return { learned: { ...learned, ...open }, known: { ...known, ...open } }
}

/** A value as it can be compared: an amount by its cents. */
const plain = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'cents' in value
    ? String(Number(value.cents) / 100)
    : JSON.stringify(value)
