import * as z from 'zod/mini'
import { type ContentFile, readAll, readYaml, textOf } from '../shared/content-file.ts'
import { type Features, featuresOf, type WordClasses } from '../shared/learning/features.ts'
import { plainText, sentencesOf, wordsOf } from '../shared/learning/plain.ts'
import { isSpoken, type Spoken, spokenIn } from './language.ts'
import { type Finder, finderOf } from './phrases.ts'
import { compileClasses, readWordLists } from './word-classes.ts'

/** A message or one of its sentences, as the heads see it. */
export interface Piece {
  readonly text: string
  readonly features: Features
  /** Routes of which an unmistakable phrase stands in it. */
  readonly evidence: readonly string[]
}

export interface Read {
  readonly language: Spoken
  readonly whole: Piece
  /** Each on its own, so that a long story does not hide one sentence; empty when there is only one. */
  readonly sentences: readonly Piece[]
}

/** Reads messages for training and for the verdict alike; `extra` are signs that somebody else found in the message. */
export interface Reader {
  read(text: string, extra?: readonly string[]): Read
  /** The message as a whole, without what the phrases say of it: the words on their own. */
  readWords(text: string): Piece
  readonly classes: WordClasses
}

const PHRASES = 'safety/phrases.yaml'
const phrasesSchema = z.record(z.string(), z.record(z.string(), z.array(z.string())))

/** Made once, of content/recognition.yaml and content/safety/phrases.yaml. */
export function readerOf(files: readonly ContentFile[]): Reader {
  const { words, phrases } = readAll({
    words: () => readWordLists(textOf(files, 'recognition.yaml')),
    phrases: () => readYaml(phrasesSchema, PHRASES, textOf(files, PHRASES)),
  })
  const { onderwerpen, ...lists } = words
  const classes = compileClasses(lists)
  const subjects = compileClasses({ groepen: onderwerpen, spelling: {} })
  const finders = phraseFinders(phrases, classes)

  const evidenceIn = (words: readonly string[], language: Spoken): string[] =>
    (finders.get(language) ?? []).flatMap(([route, find]) => (find(words) ? [route] : []))
  const pieceOf = (plain: string, language: Spoken | undefined, extra: readonly string[]): Piece => {
    const words = wordsOf(plain).map((word) => classes.spellingOf(word))
    const evidence = language === undefined ? [] : evidenceIn(words, language)
    const signs = [
      ...extra,
      ...evidence.flatMap((route) => ['evidence', `evidence ${route}`]),
      ...aboutSigns(words.flatMap((word) => subjects.classesOf(word))),
    ]
    return { text: plain, evidence, features: featuresOf(plain, classes, signs) }
  }
  const read: Reader['read'] = (text, extra = []) => {
    const plain = plainText(text)
    const language = spokenIn(text, plain)
    const sentences = sentencesOf(plain)
    return {
      language,
      whole: pieceOf(plain, language, extra),
      sentences:
        sentences.length < 2
          ? []
          : sentences.map((sentence) => pieceOf(sentence, spokenOf(sentence, language), extra)),
    }
  }
  return { read, readWords: (text) => pieceOf(plainText(text), undefined, []), classes }
}

/** A sentence of a few words is in the language of the message. */
const spokenOf = (sentence: string, language: Spoken): Spoken =>
  sentence.split(' ').length < SHORT ? language : spokenIn(sentence, sentence)
const SHORT = 4

/** Phrases speak for their own language only: `die` and `want` are Dutch words as well. */
function phraseFinders(
  phrases: z.infer<typeof phrasesSchema>,
  classes: WordClasses,
): ReadonlyMap<Spoken, readonly (readonly [route: string, find: Finder])[]> {
  const finders = new Map<Spoken, (readonly [string, Finder])[]>()
  for (const [route, byLanguage] of Object.entries(phrases))
    for (const [language, sources] of Object.entries(byLanguage)) {
      if (!isSpoken(language)) continue
      const found = [route, finderOf(sources, classes.spellingOf)] as const
      finders.set(language, [...(finders.get(language) ?? []), found])
    }
  return finders
}

/** What a message is about, and whether more than one word says so. */
function aboutSigns(subjects: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const subject of subjects) counts.set(subject, (counts.get(subject) ?? 0) + 1)
  const about = [...counts.keys()].sort()
  return [
    ...[...counts].flatMap(([subject, count]) =>
      count === 1 ? [`about ${subject}`] : [`about ${subject}`, `much about ${subject}`],
    ),
    ...about.flatMap((one, i) => about.slice(i + 1).map((other) => `about ${one} and ${other}`)),
  ]
}
