import type { Mention, Reading } from '../../reading/reading.ts'
import { own } from '../../shared/own.ts'
import type { SingleWords } from './single-words.ts'
import { type Single, singles } from './singles.ts'
import { toldFor } from './told.ts'

/** About oneself: "hoeveel huurtoeslag krijg ik", "hoe hoog wordt mijn ww". */
const ownCase = /\b(?:ik|mijn|we|wij|ons|onze)\b/
/** What an amount is asked of: "hoe hoog is", "wat krijg ik aan", "reken uit". */
const asksAmount =
  /\b(?:hoeveel|hoe hoog|hoe groot|welk bedrag|wat krijg|wat krijgen|wat wordt|wat is het bedrag|bereken|berekenen|reken|uitrekenen|uit te rekenen)\b/
/** "Wat is mijn opzegtermijn" is in the article; "na 12 jaar" makes it a sum. */
const asksMine = /\bwat is (?:dan )?(?:mijn|onze|het|de)\b/
const asksRight = /\b(?:recht op|krijg ik|krijgen we|krijgen wij|kom ik in aanmerking)\b/
/** "hoeveel uur", "hoeveel dagen": another thing is counted. */
const countsElse =
  /\bhoeveel (?:uur|dagen|weken|week|keer|sollicitaties|mensen|procent|tijd|spaargeld|vermogen|moet|mag)\b/
const asksLength = /\b(?:hoe lang|hoelang|hoeveel (?:maanden|maand|jaar))\b/
/** "Wat krijg ik na de ww": it is where one comes from, and not what is asked. */
const notTheObject = /\b(?:na|naast|uit|vanuit|met|terwijl|zonder|over|tijdens) (?:(?:de|het|mijn|een) )?$/
/** A bare line such as "minimumloon 24 uur 19 jaar". */
const LINE = 12

/** The rule that a message names, when it asks no question about the rule itself. */
export function namedRule({ mentions, clauses, language }: Reading): Mention | undefined {
  if (language !== 'nl' || mentions.some(({ kind }) => kind === 'geen-som')) return undefined
  return mentions.find(
    ({ kind, denied, clause, at, who }) =>
      kind === 'regel' &&
      !denied &&
      who !== 'other' &&
      !notTheObject.test(clauses[clause]?.text.slice(0, at) ?? ''),
  )
}

/** The rule whose outcome a message asks for itself: not what it is, and not when it stops. */
export function wantedRule(reading: Reading, words: SingleWords): Single | undefined {
  const named = namedRule(reading)
  if (!named) return undefined
  const { clauses, text } = reading
  const sentence = clauses[named.clause]?.sentence
  const said = clauses
    .filter((clause) => clause.sentence === sentence)
    .map((clause) => clause.text)
    .join(' ')
  if (countsElse.test(said)) return undefined
  const { duur } = named.tells
  const single = own(singles, asksLength.test(said) ? (duur ?? '') : named.id)
  if (!single) return undefined
  const isTold = Object.keys(toldFor(single, reading, words)).length > 0
  const isOwn = ownCase.test(text) || isTold
  if (asksAmount.test(said) || asksLength.test(said)) return isOwn ? single : undefined
  if (!isTold) return undefined
  const isLine = named.clause === 0 && named.at === 0 && text.trim().split(/\s+/).length <= LINE
  return asksMine.test(said) || asksRight.test(said) || isLine ? single : undefined
}
