import * as z from 'zod/mini'
import { talkReplies } from '../shared/blocks.ts'
import { readYaml } from '../shared/content-file.ts'
import { plainText, wordsOf } from '../shared/learning/plain.ts'
import { type Spoken, spoken } from './language.ts'
import { type Finder, finderOf } from './phrases.ts'

export type TalkReply = (typeof talkReplies)[number]
/** What only the guide itself may have to say. */
type OwnReply = 'herhaald' | 'onduidelijk' | 'stel_je_vraag'
/** What somebody says after danger was told; the first that fits counts. */
export type Move = Exclude<TalkReply, OwnReply>
const ownReplies: readonly TalkReply[] = ['herhaald', 'onduidelijk', 'stel_je_vraag']
const moves = talkReplies.filter((one): one is Move => !ownReplies.includes(one))

const variants = z.array(z.string()).check(z.minLength(2))
const inBoth = z.strictObject({ nl: variants, en: variants })
const talkSchema = z.strictObject({
  verder: z.record(z.enum(spoken), z.string()),
  herken: z.record(z.enum(moves), z.array(z.string())),
  herken_na_zacht: z.partialRecord(z.enum(moves), z.array(z.string())),
  antwoorden: z.record(z.enum(talkReplies), inBoth),
  bij_route: z.record(z.string(), z.partialRecord(z.enum(talkReplies), inBoth)),
  altijd: z.strictObject({ ar: variants, uk: variants, tr: variants, pl: variants, ti: variants }),
})

export interface Talk {
  /** The routes that have sentences of their own. */
  readonly routes: readonly string[]
  /** What stands on the button that goes on with the question, by language. */
  readonly goOn: Readonly<Record<Spoken, string>>
  isGoOn(text: string): boolean
  moveIn(text: string): Move | undefined
  /** The same after no more than a line of help: only what can be about nothing but that help. */
  moveAfterLine(text: string): Move | undefined
  /** The sentences to choose from, in turn. */
  variants(reply: TalkReply, route: string, language: Spoken): readonly string[]
}

/** More than this many words is a story, not a reply. */
const MOST_WORDS = 14

/** Reads content/safety/talk.yaml. */
export function readTalk(text: string, spelling: (word: string) => string): Talk {
  const { verder, herken, herken_na_zacht, antwoorden, bij_route, altijd } = readYaml(
    talkSchema,
    'safety/talk.yaml',
    text,
  )
  const findersOf = (phrases: Readonly<Partial<Record<Move, readonly string[]>>>): [Move, Finder][] =>
    moves.map((move) => [move, finderOf(phrases[move] ?? [], spelling)])
  const firstOf = (finders: readonly [Move, Finder][]) => (message: string) => {
    const words = wordsOf(plainText(message)).map(spelling)
    return words.length > MOST_WORDS ? undefined : finders.find(([, find]) => find(words))?.[0]
  }
  const goOn = new Set(Object.values(verder).map(plainText))
  return {
    routes: Object.keys(bij_route),
    goOn: verder,
    isGoOn: (message) => goOn.has(plainText(message).trim()),
    moveIn: firstOf(findersOf(herken)),
    moveAfterLine: firstOf(findersOf(herken_na_zacht)),
    variants: (reply, route, language) =>
      language === 'nl' || language === 'en'
        ? (bij_route[route]?.[reply] ?? antwoorden[reply])[language]
        : altijd[language],
  }
}
