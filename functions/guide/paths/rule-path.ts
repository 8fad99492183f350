import type { Reader } from '../../reading/reading.ts'
import { chosen } from '../../situation/known.ts'
import type { HouseholdWords } from '../../situation/words.ts'
import type { Messages } from '../messages.ts'
import type { Money } from '../money.ts'
import { changeOf } from '../singles/change.ts'
import { readAnswer } from '../singles/single-answer.ts'
import { factWords, singleQuestion } from '../singles/single-question.ts'
import { singleReply } from '../singles/single-reply.ts'
import { kept, learnedFor, RULE, WHICH } from '../singles/single-values.ts'
import { toldFor } from '../singles/told.ts'
import { wantedRule } from '../singles/wanted.ts'
import type { Path } from './path.ts'

/** One statutory rule by itself: "hoeveel huurtoeslag bij 700 huur", with the few facts that it needs. */
export function rulePath(money: Money, messages: Messages, household: HouseholdWords, read: Reader): Path {
  const question = (id: string) => singleQuestion(id, money, messages)
  return {
    about: 'rule',
    owns: (fact) => fact.startsWith(RULE),
    wants: (_text, reading) => wantedRule(reading, money.singles) !== undefined,
    read: (text, known) => {
      const reading = read(text)
      const single = wantedRule(reading, money.singles)
      if (!single) return {}
      const { uitkering } = household.readWords(text)
      return {
        ...learnedFor(single, toldFor(single, reading, money.singles)),
        // Who asks how much WW is, does not say to have it.
        ...(uitkering !== undefined &&
          single.rule.startsWith(String(uitkering)) &&
          !has.test(reading.text) &&
          // Who wants to know whether work pays tells of their own.
          !household.wantsSum(text) && { uitkering: known.uitkering ?? { from: 'open' as const } }),
      }
    },
    answer: (asked, given, known) => {
      const fact = asked.slice(RULE.length)
      const words = factWords(fact, money)
      const answer = words && readAnswer(fact, given, words, household)
      if (!answer) return 'unclear'
      const learned =
        'skipped' in answer ? { [asked]: { from: 'skipped' as const } } : chosen(kept(answer.facts))
      // The turn is known by it as one about this rule.
      return known[WHICH] ? { ...learned, [WHICH]: known[WHICH] } : learned
    },
    change: (text, known) => changeOf(read(text), known, money.singles),
    question,
    reply: (known, day, text) =>
      singleReply(known, day, money, {
        isFirst: wantedRule(read(text), money.singles) !== undefined,
        titleOf: (fact) => question(RULE + fact)?.title ?? fact,
      }),
  }
}

/** "Ik zit in de ww" tells what somebody has. */
const has = /\b(?:zit|zitten|heb|leef) (?:nu )?(?:in|van|met|al|een|de|ww|bijstand|wajong|ziektewet)\b/
