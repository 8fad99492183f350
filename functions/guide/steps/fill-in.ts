import type { Content } from '../content.ts'
import type { Step } from '../turn.ts'

/** "Stel dat ik 24 uur ga werken", and then "en 32?": what was said a moment ago, with the other number in its place. */
export const fillIn =
  ({ read }: Content): Step =>
  (turn) => {
    const { text, answer, earlier } = turn
    const [, number] = alone.exec(text) ?? []
    const before = earlier.at(-1)?.text ?? ''
    if (number === undefined || answer || before.match(numbers)?.length !== 1) return turn
    const meant = before.replace(numbers, number)
    return { ...turn, text: meant, reading: read(meant), inWords: text }
  }

/** "En 32?", "en bij 1800"; "32" alone answers what was asked. */
const alone =
  /^\W*(?:en|of|and)(?: (?:als het|als ik|bij|met|voor|wat als het|if it is|with|at))? (\d{1,5}(?:[.,]\d{1,3})?)(?: (?:uur|euro|dan|then|hours))*\W*$/i
const numbers = /(?<![\p{L}\d.,])\d{1,5}(?:[.,]\d{1,3})?(?![\p{L}\d])/gu
