import { aboutTheTalk } from '../reading/moves.ts'
import {
  type Concept,
  isOnly,
  mentionsIn,
  openLexicon,
  type Reader,
  type Reading,
} from '../reading/reading.ts'
import { asksAnything, onlyThanks } from '../reading/tells.ts'
import { once } from '../shared/lazily.ts'
import type { FactValue } from '../situation/known.ts'
import { couldAnswer, kindsNamed } from './own-words.ts'
import type { Paths, WrittenAnswer, WrittenQuestion } from './paths.ts'

/** An answer that is none of those a question foresees. */
export const OTHER = 'anders'
/** Longer words are a story: of these the beginning is kept. */
const MOST = 200
const KEPT = 500

/** Reads answers to questions of paths, from buttons and in own words. */
export interface Answers {
  /**
   * The words to remember of an answer: the labels that were pressed, or what was typed.
   *
   * @returns undefined when it is no answer to this question
   */
  read(question: WrittenQuestion, given: FactValue): readonly string[] | undefined
  /** What a message tells of a question before it was asked; none when it tells nothing. */
  heard(question: WrittenQuestion, message: string): readonly string[]
  /** Which answers these words are. */
  of(question: WrittenQuestion, words: readonly string[]): readonly (WrittenAnswer | typeof OTHER)[]
}

export function openAnswers(paths: Paths, read: Reader): Answers {
  const plain = (text: string) => (read(text).text.match(/[\p{L}\d]+/gu) ?? []).join(' ')
  const questions = [...paths.all.flatMap(({ vragen }) => vragen), ...paths.steps.values()]
  const open = new Map(questions.map((question) => [question, recogniserOf(question, plain)]))
  const named = once(() => new Map(questions.map((question) => [question, kindsNamed(question, read)])))
  const couldBe = (question: WrittenQuestion, reading: Reading) =>
    couldAnswer(reading, question, named().get(question) ?? new Set())
  const found = (question: WrittenQuestion, text: string): WrittenAnswer[] => {
    const said = mentionsIn(read(text).clauses, open.get(question) ?? noLexicon)
    const ids = new Set(said.flatMap(({ id, denied }) => (denied ? [] : [id])))
    return question.antwoorden.filter(({ id }) => ids.has(id))
  }
  const labelled = (question: WrittenQuestion, words: string) =>
    question.antwoorden.find(({ id, zeg }) => zeg === words || id === words) ??
    question.antwoorden.find(({ zeg }) => plain(zeg) === plain(words))
  // The same words are read at every turn of a path.
  const kept = new Map<string, readonly WrittenAnswer[]>()
  const meant = (question: WrittenQuestion, words: string): readonly WrittenAnswer[] => {
    const name = `${question.feit} ${words}`
    const before = kept.get(name)
    if (before) return before
    const label = labelled(question, words)
    const answers = label ? [label] : found(question, words)
    if (kept.size >= KEPT) kept.clear()
    kept.set(name, answers)
    return answers
  }

  return {
    read: (question, given) => {
      const all = (Array.isArray(given) ? given.map(String) : String(given).split('\n')).map((one) =>
        one.trim(),
      )
      const labels = all.flatMap((one) => labelled(question, one) ?? [])
      const most = mostOf(question)
      if (labels.length === all.length) return labels.slice(0, most).map(({ zeg }) => zeg)
      const typed = all.join(', ').trim()
      const takesOwn = question.eigen === 'ja' || question.soort === 'woorden'
      const reading = read(typed)
      const isAnswer = takesOwn && !isElse(reading) && couldBe(question, reading)
      const names = found(question, typed).length > 0 && !asksOn(reading) && !saysThanks(reading)
      return typed !== '' && (names || isAnswer) ? [typed.slice(0, MOST)] : undefined
    },
    heard: (question, message) =>
      found(question, message)
        .filter(({ verborgen }) => verborgen === undefined)
        .filter((answer) => !isStory(message) || tellsFact(answer))
        .slice(0, mostOf(question))
        .map(({ zeg }) => zeg),
    of: (question, words) =>
      words.flatMap((one): (WrittenAnswer | typeof OTHER)[] => {
        const answers = meant(question, one).slice(0, mostOf(question))
        return answers.length > 0 ? answers : [OTHER]
      }),
  }
}

/** "Goeie collega's" in a story is no word on what bothers somebody: of a story only facts of a situation are taken. */
const isStory = (message: string): boolean => message.trim().split(/\s+/).length > STORY
const STORY = 14
const tellsFact = ({ leert }: WrittenAnswer): boolean => Object.keys(leert).length > 0

/** How many answers count. */
export const mostOf = ({ soort, hooguit }: WrittenQuestion): number =>
  soort === 'keuze' ? 1 : Number(hooguit ?? 3)

const noLexicon = openLexicon([], new Set())

function recogniserOf({ feit, antwoorden }: WrittenQuestion, plain: (text: string) => string) {
  const concepts = antwoorden.map(
    ({ id, zeg, ook }): Concept => ({
      id,
      kind: feit,
      words: [...new Set([zeg, ...ook].map((one) => starred(one, plain)))],
      tells: {},
    }),
  )
  return openLexicon(concepts, new Set())
}

const starred = (written: string, plain: (text: string) => string): string => {
  const [, before = '', bare = '', after = ''] = /^(\*?)(.*?)(\*?)$/.exec(written) ?? []
  return before + plain(bare) + after
}

/** A question gets its own answer, thanks end the talk, and a wage or a bare number says nothing of work or wishes. */
const isElse = (reading: Reading): boolean =>
  asksAnything(reading) ||
  reading.moves.some(({ id, alone }) => alone && aboutTheTalk.has(id)) ||
  // "Bellen en mailen" is work, more words are a wish for a person.
  (isOnly(reading, 'mens') && reading.typed.trim().split(/\s+/).length > BARE) ||
  reading.quantities.flat().some(({ kind }) => kind === 'money') ||
  onlyThanks(reading) ||
  !/\p{L}/u.test(reading.typed)

/** "Oke fijn dankje": "fijn" alone may answer, with a word of thanks it does not. */
const saysThanks = (reading: Reading): boolean =>
  onlyThanks(reading) && /\b(?:be)?dank\w*|\b(?:thanks?|thank|merci|doei|houdoe)\b/.test(reading.text)

/** A question in as many words is one, also when a word in it could be an answer: "en een vso? mijn baas wil dat". */
const asksOn = (reading: Reading): boolean =>
  asksAnything(reading) && reading.typed.trim().split(/\s+/).length > FEW_WORDS
const FEW_WORDS = 4
const BARE = 3
