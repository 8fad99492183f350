import { type Language, languageHeard } from '../shared/language.ts'
import { type Known, said, together, valuesIn } from '../situation/known.ts'
import type { Request, Step } from './turn.ts'

/** The language that a conversation is held in: a fact of it, so that what is shown later is in it as well. */
const LANGUAGE = 'language'

/** The fact that the conversation is held in this language; a Dutch one needs none. */
export const speaking = (language: Language): Known =>
  language === 'nl' ? {} : said({ [LANGUAGE]: language })

/** The language of what is known so far. */
export const languageKnown = (known: Known): Language => (valuesIn(known)[LANGUAGE] === 'en' ? 'en' : 'nl')

type Asked = Pick<Request, 'text' | 'answer' | 'earlier' | 'language'>
/** Tells of a text whether it is one of ours, that a button sent. */
type IsOurs = (text: string) => boolean

/**
 * The language of what was typed. "Eindhoven", "A2", "single" and the press of a button, whose words are ours, are in
 * the language of what was said before.
 */
export const languageIn = (asked: Asked, isOurs: IsOurs): Language =>
  (isPressed(asked, isOurs) || isShortAnswer(asked) ? undefined : languageHeard(asked.text)) ??
  languageBefore(asked)

const isShortAnswer = ({ text, earlier }: Asked): boolean =>
  earlier.length > 0 && text.trim().split(/\s+/).length < TELLING
/** So many words tell a language. */
const TELLING = 4

function languageBefore({ earlier, language }: Asked): Language {
  const told = together(...earlier.map(({ facts }) => facts))
  if (told[LANGUAGE] !== undefined || language !== undefined)
    return languageKnown({ ...chosenAtDoor(language), ...told })
  return earlier.map(({ text }) => languageHeard(text)).findLast((heard) => heard) ?? 'nl'
}
const chosenAtDoor = (language: Language | undefined): Known => (language ? speaking(language) : {})

/** An answer by a button, a door, or a text that the last reply offered. */
const isPressed = ({ text, answer, earlier }: Asked, isOurs: IsOurs): boolean =>
  answer !== undefined ||
  isOurs(text.trim()) ||
  (earlier.at(-1)?.blocks ?? []).some(
    (block) => block.kind === 'choices' && block.choices.some(({ send }) => send === text.trim()),
  )

/** Remembers the language of this turn for what is shown of it, and a change of language for what comes after. */
export const rememberLanguage: Step = (turn) => {
  const { language, earlier, learned } = turn
  const isChanged = languageKnown(together(...earlier.map(({ facts }) => facts))) !== language
  return language === 'en' || isChanged
    ? { ...turn, learned: together(learned, said({ [LANGUAGE]: language })) }
    : turn
}
