import { commonWords } from './common-words.ts'
import { firstNames } from './first-names.ts'
import type { Span } from './kinds.ts'
import { nameAt } from './name.ts'
import { listOf, type Reading, type Word } from './reading.ts'

/** What somebody does to the one who writes: enough for a name without a capital. */
const harms = listOf(`
  slaat sloeg schopt schopte duwt duwde bedreigt bedreigde dreigt dreigde stalkt stalkte wurgt wurgde mishandelt mishandelde
  verkracht verkrachtte misbruikt misbruikte dwingt dwong knijpt kneep bespuugt achtervolgt chanteert vernedert hits beats
  threatens stalks forces
`)
/** What a person does, and a scheme or a firm seldom. */
const acts = listOf(`
  zegt zei wil wilde mag mocht moet moest heeft had is was komt kwam laat liet belt belde appt appte pakt pakte houdt hield sluit
  sloot gooit gooide zit zat raakt raakte volgt volgde controleert werkt werkte woont slaapt drinkt gokt helpt hielp vindt vond
  vraagt vroeg hier zoekt kan kon gaat ging geeft gaf doet deed staat weg says said wants has
`)
const clauseWords = listOf('en maar want dat als of omdat toen dus nu ook sinds')

/** "Ahmed slaat me", "sinds Karin weg wil": a first name that we know, doing something. */
export function nameAsSubject(reading: Reading, at: number): Span[] {
  const { text, words } = reading
  const [word, next] = [words[at], words[at + 1]]
  if (!word || !next || !firstNames.has(word.lower) || commonWords.has(word.lower)) return []
  const between = text.slice(word.end, next.start)
  const isBorn = next.lower === 'geboren' && /^ ?\(?$/.test(between)
  const isHarm = between === ' ' && harms.has(next.lower)
  const isAct =
    between === ' ' && acts.has(next.lower) && word.shape === 'capital' && opensClause(reading, at, word)
  return isHarm || isAct || (isBorn && word.shape === 'capital') ? (nameOf(reading, at) ?? []) : []
}

const nameOf = (reading: Reading, at: number): Span[] | undefined => {
  const name = nameAt(reading, at, 'known')
  return name && [name]
}

function opensClause({ text, words }: Reading, at: number, word: Word): boolean {
  const before = words[at - 1]
  if (!before) return true
  return /[.,!?;:\n(]/.test(text.slice(before.end, word.start)) || clauseWords.has(before.lower)
}
