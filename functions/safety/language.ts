import { wordsOf } from '../shared/learning/plain.ts'

/** Languages in which help is written. */
export const spoken = ['nl', 'en', 'ar', 'uk', 'tr', 'pl', 'ti'] as const
export type Spoken = (typeof spoken)[number]
export const isSpoken = (code: string): code is Spoken => spoken.some((one) => one === code)

const scripts: readonly (readonly [RegExp, Spoken])[] = [
  [/\p{Script=Ethiopic}/u, 'ti'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Cyrillic}/u, 'uk'],
]

/** Small words, without accents, that a sentence can hardly do without. */
const small = {
  nl: 'ik je jij mijn mn een de het en van dat die niet wat hoe kan mag als moet krijg heb ben voor met op te er nog ook dan wil waar zijn naar bij aan geen maar om uit door word hij zij ze wij we me mij is deze hebben heeft worden wordt mensen zonder nooit altijd weg niks meer kwil nie',
  en: 'i my the a an and of to do does can could how what when which who if am are was were have has not for with in on get got from at be will would should this that there me you they without people he she his her him it is dont cant wont im ive no never anymore by does did',
  tr: 've bir bu ben beni bana benim ne nasil icin var yok mi mu degil cok ama daha gibi kadar evde istiyorum ediyor beni sonra her gun bizi bize kocam esim patronum cocuklarim artik icin once',
  pl: 'nie i w na z ze jest sie mam mnie mi do to jak czy co ja moj moja od po za bez ale by chce moze jestem dla jej jego nas nam on ona sa byl byla przez juz tylko szef maz dzieci',
} as const
const sets = Object.entries(small).map(([code, words]) => [code, new Set(words.split(' '))] as const)
/** Letters that only one of these languages has. */
const letters: readonly (readonly [RegExp, Spoken])[] = [
  [/[ąęłńśźżć]/iu, 'pl'],
  [/[ğış]/u, 'tr'],
]

/** The language of a message, by its script, its letters and its small words; Dutch when in doubt. */
export function spokenIn(text: string, plain: string): Spoken {
  for (const [script, code] of scripts) if (script.test(text)) return code
  const words = wordsOf(plain)
  let [best, most]: [Spoken, number] = ['nl', 0]
  for (const [code, set] of sets) {
    const bonus = letters.some(([pattern, of]) => of === code && pattern.test(text)) ? 1 : 0
    const count = words.filter((word) => set.has(word)).length + bonus
    if (count > most && isSpoken(code)) [best, most] = [code, count]
  }
  return best
}
