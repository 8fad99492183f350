import type { Funding } from '../../funding/funding.ts'
import type { BlockOf } from '../../shared/blocks.ts'
import type { Messages } from '../messages.ts'
import { roleIn } from '../role.ts'
import { fundingAgain } from './funding-again.ts'
import { answerTo } from './funding-answer.ts'
import {
  askedFact,
  askedIn,
  askFor,
  FUNDING,
  factsIn,
  fieldsOf,
  personOf,
  placesIn,
  skippedIn,
} from './funding-facts.ts'
import { asksForScheme, asksInStory, asksWhoPays } from './funding-wants.ts'
import type { Path } from './path.ts'

/** More is an interrogation: what is still not known stays a maybe. */
const MOST_QUESTIONS = 4

/** A story that an article answers so surely is a question of its own, unless that is about money for learning. */
const SURE = 0.75
const ABOUT_MONEY = 'fin-'

/** Who pays: the schemes that fit what is known, at once, and then one question at a time. */
export const fundingPath = (funding: Funding, toPlan: string, messages: Messages): Path => {
  const planOffered = { kind: 'choices' as const, choices: [{ label: toPlan, send: toPlan }] }
  return {
    about: 'funding',
    owns: (fact) => fact.startsWith(FUNDING),
    wants: (text, reading) => asksWhoPays(reading) || asksForScheme(text, reading, funding),
    opens: (reading, answering) => {
      const isAnswered = answering.some(
        ({ id, confidence }) => confidence >= SURE && !id.startsWith(ABOUT_MONEY),
      )
      return !isAnswered && asksInStory(reading, funding) ? {} : undefined
    },
    read: (text, known) => factsIn(text, funding, roleIn(known) === 'werkgever'),
    answer: (fact, given, known) => answerTo(fact, given, known, funding),
    question: (fact, options) => questionBlock(fact, options, funding),
    reply: (known, day, text, shown = []) => {
      const person = personOf(known)
      const { ask: next } = funding.advise(person, day, skippedIn(known))
      const ask = askedIn(known) < MOST_QUESTIONS ? next : undefined
      const named = [...funding.named(text)]
      const options = ask?.fact === 'region' ? placesIn(known, person) : []
      const facts = fieldsOf(person)
      // Of somebody nothing is known of, everything fits perhaps: that list helps nobody.
      const isBlank = Object.keys(facts).length === 0 && named.length === 0
      return {
        blocks: isBlank
          ? [{ kind: 'text', text: messages.potjes_begin.nl }]
          : (fundingAgain({ kind: 'funding', facts, named }, shown, { funding, day, messages }) ?? [
              { kind: 'funding', facts, named },
              ...(Object.keys(facts).length === 0 || person.asks_as_employer ? [] : [planOffered]),
            ]),
        ...(isBlank && { begins: true as const }),
        ...(ask ? { ask: askFor(ask.fact, person.asks_as_employer === true) } : {}),
        ...(options.length > 0 ? { options } : {}),
      }
    },
  }
}

function questionBlock(
  fact: string,
  options: readonly string[] | undefined,
  funding: Funding,
): BlockOf<'question'> | undefined {
  const { fact: name, isEmployer } = askedFact(fact)
  const asked = funding.question(name, options, isEmployer)
  return (
    asked && {
      kind: 'question',
      about: 'funding',
      fact,
      title: asked.question,
      why: asked.why,
      input: asked.input,
      ...(asked.unit ? { unit: asked.unit } : {}),
      choices: [...asked.choices],
      skip: asked.skip,
    }
  )
}
