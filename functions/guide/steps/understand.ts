import type { Move } from '../../reading/moves.ts'
import { questionsIn } from '../../reading/questions.ts'
import { asksAnything } from '../../reading/tells.ts'
import type { StoredBlock } from '../../shared/blocks.ts'
import type { Content } from '../content.ts'
import { humanDesks } from '../humans.ts'
import { say } from '../messages.ts'
import { roleIn } from '../role.ts'
import { hasShown } from '../talk.ts'
import type { Step, Turn } from '../turn.ts'
import { searchFor } from './look-up.ts'

/** What kind of message it is: small talk and the like get their fixed reply, the rest is one or more questions. */
export const understand =
  (content: Content): Step =>
  (turn) => {
    const fixed = content.replies.to(
      turn.reading.moves.filter((move) => !asksBeside(move, turn) && !isAboutSubject(move, turn, content)),
    )
    const stops = fixed.find(({ vervolg }) => vervolg !== 'voor')
    const shown = stops ? [stops] : fixed.slice(0, 1)
    const blocks = shown.flatMap(({ tekst, tekst_en, keuzes }): StoredBlock[] => [
      { kind: 'text', text: turn.language === 'en' ? tekst_en : tekst },
      ...(keuzes.length > 0 ? [{ kind: 'choices' as const, choices: keuzes }] : []),
    ])
    if (stops?.id === 'mens') return handOver(turn, content)
    if (stops) return { ...turn, blocks, ending: stops.vervolg === 'weiger' ? 'refused' : 'fixed' }
    return {
      ...turn,
      blocks,
      questions: questionsIn(withoutPlaceholders(askedOf(turn, content))).map((part) => ({
        ...part,
        found: { kind: 'unknown', sections: [] },
      })),
    }
  }

/** "Thank you. And can I get WW if I stop?": the question behind the thanks is what is asked. */
const asksBeside = ({ id }: Move, { reading }: Turn): boolean => farewells.has(id) && asksAnything(reading)
const farewells: ReadonlySet<string> = new Set(['bedankt', 'dag', 'groet'])

/**
 * "Weet mijn baas dat dan?" after an answer about debts is about those debts, and "wie kan haar helpen" no question
 * about us: what the conversation surely has an answer to is asked of that.
 */
const isAboutSubject = ({ id }: Move, turn: Turn, content: Content): boolean =>
  aboutUs.has(id) && hasShown(turn) && searchFor(turn, content)(turn.text).kind === 'sure'
const aboutUs: ReadonlySet<string> = new Set(['zichtbaar', 'kunnen'])

/** Who asks for another is no part of what is asked. */
const askedOf = ({ text, known }: Turn, { forOther }: Content): string =>
  roleIn(known) === undefined ? text : forOther.asked(text)

/** What was replaced says nothing of what is asked: `[bsn]` is no question about a BSN. */
const withoutPlaceholders = (text: string): string =>
  text
    .replace(/\[[\p{L}-]+\]/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()

/** The way to a human: until there is a desk of our own, real desks that exist. */
const handOver = (turn: Turn, { messages, desks }: Content): Turn => ({
  ...turn,
  blocks: [
    {
      kind: 'handover',
      state: 'desks',
      text: say(messages.mens_gevraagd, turn.language),
      desks: humanDesks(desks, turn),
    },
  ],
  ending: 'handover',
})
