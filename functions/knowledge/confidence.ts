import { wordsOf } from '../shared/language.ts'
import { type Fit, SAME } from './fit.ts'
import type { Slot } from './terms.ts'
import type { Words } from './words.ts'

/** When no article is as sure as this, no answer is better than a near miss (`tests/eval/thresholds.test.ts`). */
export const MINIMUM = 0.5
/** Beside one that is, others are offered from here on. */
export const LEAST = 0.3

/**
 * What speaks for and against an answer, on the scale of log odds: fitted on our own questions and a hundred
 * that are not ours, and tried on others (tests/eval).
 */
const WEIGHT = {
  start: -4.4,
  question: 0.6,
  wording: 2.4,
  same: 4,
  cover: 1.8,
  field: 2.2,
  moreField: 1.4,
  fieldFound: 1.3,
  outside: -2.6,
  unknown: -0.8,
} as const

/** Makes the measure of how surely an article answers: it fits, and the question lies in our field. */
export function confidences({
  outside: phrases,
}: Words): (question: string, slots: readonly Slot[]) => (fit: Fit) => number {
  return (question, slots) => {
    const said = ` ${wordsOf(question).join(' ')} `
    const outside = phrases.filter((phrase) => said.includes(` ${phrase} `)).length
    const field = fieldIn(slots)
    const unknown = slots.filter(({ known }) => !known).length

    return ({ question: likeness, wording, cover, matched }) => {
      const found = new Set(matched())
      const odds =
        WEIGHT.start +
        WEIGHT.question * likeness +
        WEIGHT.wording * wording +
        WEIGHT.same * (wording >= SAME ? 1 : 0) +
        WEIGHT.cover * cover +
        WEIGHT.field * Math.min(1, field) +
        WEIGHT.moreField * Math.min(3, Math.max(0, field - 1)) +
        WEIGHT.fieldFound * Math.min(1, fieldIn(slots.filter((slot) => found.has(slot.said)))) +
        WEIGHT.outside * Math.min(2, outside) +
        WEIGHT.unknown * Math.min(1, unknown / 3)
      return 1 / (1 + Math.exp(-odds))
    }
  }
}

/** How many words of our field were said. */
const fieldIn = (slots: readonly Slot[]): number => slots.reduce((sum, { field }) => sum + field, 0)
