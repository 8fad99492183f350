import { commonWords, institutions } from './common-words.ts'
import type { Span } from './kinds.ts'
import { type Finder, listOf, type Reading, type Word } from './reading.ts'

/** Work of the hand and what else is done at a firm, within a few words before its name. */
const doings = listOf(`
  zit zitten zat werk werkt werken werkte gewerkt poets poetsen schoonmaken schoonmaak pluk plukken inpakken sorteren lassen rij rijd rijden sta
  staan stond draai draaien sjouwen ingehuurd begonnen dienst loon contract baan gestopt ontslagen uitzendkracht keuken kas magazijn betaald
  work works working worked cleaning
`)
const wishes = listOf(
  'zoek zoekt zoeken wil wilt willen solliciteren solliciteer sollicitatie vacature vacatures kan kun hoe looking find',
)
/** Parts from which agencies and cleaning firms make their names. */
const madeUp =
  /^(?:agro|flex|job|work|clean|staff|uitzend|tempo|shine|easy|multi|euro)[\p{L}]{3,}$|^\p{L}{3,}(?:jobs?|flex|works?|clean|cleaning|staff|crew|force|power|people|partners?|personeel|logistics|workers)$/u
const everyday =
  /^(?:flexib|flexwerk|flexkracht|flexbureau|flexcontract|flexwet|flexbaan|jobcoach|jobcarv|jobhop|jobcentre|jobcenter|jobhunt|workshop|worklife|workout|workers|working|uitzendb|uitzendk|uitzendw|uitzendo|uitzendcao|uitzendcontract|uitzendfase|multicul|multinat|multipl|multime|europ|euros|eurocent|easyjet|cleaner|staffing|agrar|loopbaan|network|netwerk|empower|manpower|framework|homework|teamwork)|(?:netwerk|network)$/
const everybodys = listOf(
  'linkedin youtube whatsapp powerpoint tiktok digid mijnuwv iphone prorail postnl netflix paypal werkzoeken nlwerkt jobbird facebook github',
)
const direction = listOf('oost west noord zuid midden nederland holland service services groep group')

/** "zit via agrojob oost in de tomaten", "poetsen bij CleanStar24": a made-up name behind work. */
export const findBrandLike: Finder = (reading) =>
  reading.words.flatMap((word, at) =>
    /^(?:via|bij|voor|van|for|at)$/.test(word.lower) && doesWork(reading, at)
      ? (brandAt(reading, at + 1) ?? [])
      : [],
  )

function brandAt({ text, words }: Reading, at: number): Span | undefined {
  const word = words[at]
  if (!word || text.slice(words[at - 1]?.end, word.start) !== ' ' || !isBrandLike(text, word))
    return undefined
  const digits = /^\d{1,4}(?![\p{L}\d])/u.exec(text.slice(word.end, word.end + 5))?.[0].length ?? 0
  const next = words[at + 1]
  const goesOn =
    digits === 0 && next !== undefined && next.start - word.end === 1 && direction.has(next.lower)
  return { start: word.start, end: goesOn ? next.end : word.end + digits, kind: 'employer' }
}

function isBrandLike(text: string, word: Word): boolean {
  if (commonWords.has(word.lower) || institutions.has(word.lower) || everybodys.has(word.lower)) return false
  const isCamel = /^\p{Lu}\p{Ll}+\p{Lu}/u.test(word.text)
  const isNumbered = word.text.length > 3 && /^\d/.test(text.slice(word.end, word.end + 1))
  return isCamel || isNumbered || (madeUp.test(word.lower) && !everyday.test(word.lower))
}

/** A word for working within six words before, in the same sentence, and no wish. */
function doesWork({ text, words }: Reading, at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i <= 6; i--) {
    const word = words[i]
    if (!word || /[.!?;\n]/.test(text.slice(word.end, words[i + 1]?.start))) return false
    if (wishes.has(word.lower)) return false
    if (doings.has(word.lower)) return true
  }
  return false
}
