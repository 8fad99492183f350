import { wordsOf } from '../shared/learning/plain.ts'

/**
 * A phrase as an editor writes it: words in this order. `a|b` one of these, `woord*` any ending, `...` at most three
 * other words between, `^` the beginning and `$` the end of the sentence.
 */
interface Phrase {
  readonly steps: readonly Step[]
  readonly fromStart: boolean
  readonly toEnd: boolean
}

interface Step {
  readonly whole: ReadonlySet<string>
  readonly starts: readonly string[]
  /** How many other words may come before it. */
  readonly gap: number
}

const GAP = 3

/** True when one of the phrases stands in the words of a sentence. */
export type Finder = (words: readonly string[]) => boolean

/** Compiles phrases once; `spelling` gives a word as it is usually spelt. */
export function finderOf(sources: readonly string[], spelling: (word: string) => string): Finder {
  const phrases = sources.map((source) => compile(source, spelling))
  return (words) => phrases.some((phrase) => isIn(phrase, words))
}

function compile(source: string, spelling: (word: string) => string): Phrase {
  let gap = 0
  const steps: Step[] = []
  for (const piece of source.replace(/[$^]/g, ' ').trim().split(/\s+/)) {
    if (piece === '...') {
      gap = GAP
      continue
    }
    const choices = piece.split('|')
    const whole = choices.filter((one) => !one.endsWith('*')).flatMap((one) => wordsOf(one).map(spelling))
    const starts = choices.filter((one) => one.endsWith('*')).map((one) => one.slice(0, -1))
    steps.push({ whole: new Set(whole), starts, gap })
    gap = 0
  }
  return { steps, fromStart: source.trim().startsWith('^'), toEnd: source.trim().endsWith('$') }
}

function isIn(phrase: Phrase, words: readonly string[]): boolean {
  const last = phrase.fromStart ? 0 : words.length - 1
  for (let from = 0; from <= last; from++)
    if (fits(phrase.steps[0], words[from]) && follows(phrase, 1, from, words)) return true
  return false
}

function follows(phrase: Phrase, step: number, at: number, words: readonly string[]): boolean {
  const next = phrase.steps[step]
  if (next === undefined) return !phrase.toEnd || at === words.length - 1
  for (let to = at + 1; to <= at + 1 + next.gap && to < words.length; to++)
    if (fits(next, words[to]) && follows(phrase, step + 1, to, words)) return true
  return false
}

const fits = (step: Step | undefined, word: string | undefined): boolean =>
  step !== undefined &&
  word !== undefined &&
  (step.whole.has(word) || step.starts.some((start) => word.startsWith(start)))
