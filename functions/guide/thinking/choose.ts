import type { Found, FoundSection } from '../../knowledge/library.ts'
import type { Answers, Model } from '../../model/model.ts'
import { alone } from '../../reading/questions.ts'
import type { Content } from '../content.ts'
import type { Question, Step, Turn } from '../turn.ts'
import type { NearByMeaning } from './near.ts'
import { type Piece, piecesFor } from './pieces.ts'
import { told } from './told.ts'

/** Below this the search gives a section no chance: then the model must show where the answer stands. */
const NO_CHANCE = 0.1
/** A section that is one of our own examples to the letter is right, whatever a model says. */
const CERTAIN = 0.9
/** How many sections are offered in doubt. */
const MOST_OFFERED = 4

type Chosen = Answers['choose']['antwoorden'][number]

/** A model chooses, among the twenty best sections, the lines that answer each question, or none. */
export const choose =
  (content: Content, model: Model, near: NearByMeaning): Step =>
  async (turn) => {
    const { within, live, heard } = turn
    if (!within || turn.questions.length === 0 || heard?.aanval) return turn
    const pieces = piecesFor(turn, content, await near(turn))
    if (pieces.length === 0) return turn
    const inputs = {
      vragen: heard?.vragen.length
        ? heard.vragen.map(({ vraag }) => vraag)
        : turn.questions.map(({ text }) => text),
      bericht: turn.text,
      situatie: told(turn.known),
      vorige: lastSections(turn),
      stukken: pieces.map(({ name, section, lines }) => ({
        naam: name,
        vraag: section,
        regels: lines.map(({ id, kind, text }) => ({ naam: id, soort: kind, tekst: text })),
      })),
    }
    const { memory = {} } = live ?? {}
    memory.choose ??= model.ask('choose', inputs, within)
    const given = await memory.choose
    if (!given || given.antwoorden.length === 0) return turn
    return { ...turn, pieces, questions: given.antwoorden.map((one) => answered(one, turn, pieces)) }
  }

const lastSections = ({ earlier }: Turn): string[] =>
  (earlier.at(-1)?.blocks ?? []).flatMap((block) => (block.kind === 'article' ? (block.section ?? []) : []))

function answered({ vraag, secties, twijfel }: Chosen, turn: Turn, pieces: readonly Piece[]): Question {
  const picked = secties.flatMap((one) => {
    const piece = pieces.find(({ name }) => name === one.sectie)
    return piece && mayBe(piece, one.citaat) ? [{ piece, lines: linesIn(piece, one.regels) }] : []
  })
  if (picked.length > 0)
    return {
      ...alone(vraag),
      found: { kind: 'sure', sections: picked.map(({ piece }) => sectionOf(piece)) },
      cited: picked.flatMap(({ lines }) => lines),
    }
  const offered = twijfel.flatMap((name) => pieces.find((piece) => piece.name === name) ?? [])
  if (offered.length > 1)
    return {
      ...alone(vraag),
      found: { kind: 'doubt', sections: offered.slice(0, MOST_OFFERED).map(sectionOf) },
    }
  return { ...alone(vraag), found: withoutAnswer(turn, pieces) }
}

const sectionOf = ({ id, section, confidence }: Piece): FoundSection => ({ id, section, confidence })

const linesIn = (piece: Piece, lines: readonly string[]): string[] =>
  piece.lines.map(({ id }) => id).filter((id) => lines.includes(id))

const mayBe = ({ confidence, lines }: Piece, quote: string): boolean =>
  confidence >= NO_CHANCE || stands(quote, lines)

/** The quote is of some length, and stands in the section letter by letter. */
function stands(quote: string, lines: Piece['lines']): boolean {
  const said = bare(quote)
  return said.length >= 12 && bare(lines.map(({ text }) => text).join(' ')).includes(said)
}
const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()

/** The model found nothing. What the search is sure of is still offered: they differ, so the visitor says which. */
function withoutAnswer({ questions }: Turn, pieces: readonly Piece[]): Found {
  const certain = questions.find(({ found }) => found.kind === 'sure')?.found
  const first = certain?.sections[0]
  if (certain && first) return first.confidence >= CERTAIN ? certain : { ...certain, kind: 'doubt' }
  return { kind: 'unknown', sections: pieces.slice(0, MOST_OFFERED).map(sectionOf) }
}
