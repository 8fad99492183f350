import type { Funding } from '../../funding/funding.ts'
import { makes, type Reading, says } from '../../reading/reading.ts'

/** Which messages ask who pays; everything else is for articles, the sum or the plan. */

const explains =
  /^(?:en |hoi |hallo )?(?:wat is (?:een |het |de )?(?!er\b)|wat betekent|wat doet|hoe lang|hoe werkt|leg uit)/

/** True when a message asks who pays for learning or for a switch. */
export const asksWhoPays = (reading: Reading): boolean =>
  !makes(reading, 'leer-recht') &&
  !makes(reading, 'overstapplan') &&
  (makes(reading, 'wie-betaalt') || reading.wants[0] === 'wie-betaalt')

/**
 * True when a story of other work or learning goes with a question of who pays: in a story the question itself is
 * often no more than "en wie betaalt dat?"
 */
export function asksInStory(reading: Reading, funding: Funding): boolean {
  const isOther =
    makes(reading, 'leer-recht') ||
    makes(reading, 'overstapplan') ||
    makes(reading, 'loont') ||
    reading.wants.length > 0
  const asks = reading.typed.includes('?') || reading.asks.length > 0 || wonders.test(reading.text)
  if (isOther || !asks || !makes(reading, 'betaal-vraag') || says(reading, 'moet-terugbetalen')) return false
  const { target_sectors, route, ...told } = funding.read(reading.typed)
  const known = who.filter((fact) => told[fact] !== undefined).length
  const hasGoal = target_sectors !== undefined || route !== undefined
  return hasGoal ? known > 0 : known > 1 && makes(reading, 'leer-wens')
}

/** "Ik snap niet wie zoiets betaalt" */
const wonders = /\b(?:wie|hoe|waar|of) (?:\S+ ){0,5}(?:betaalt|betaald|betalen|betaal|vergoedt|vergoed)\b/

/** Who somebody is or where they live: without it there is no story. */
const who = ['employment', 'gemeente', 'gemeente_een_van', 'age', 'education', 'asks_as_employer'] as const

/** Rights with a name of their own, about which articles answer. */
const rights: ReadonlySet<string> = new Set([
  'transitievergoeding',
  'ww-uitkering',
  'bijstand-levensonderhoud',
])

/** Around a bare name: "kan ik … krijgen?" */
const canGet =
  /^\W*(?:(?:kan|mag|krijg|kom) ik (?:ook |nog )?(?:in aanmerking voor )?|is er |bestaat )|(?: ook| nog)?(?: krijgen| gebruiken| aanvragen)?\W*$/gi

/** True when a scheme is named and it is asked whether it can be had: "heb je nog STAP?" */
export function asksForScheme(message: string, reading: Reading, funding: Funding): boolean {
  if (funding.isName(message.replace(canGet, ' '))) return true
  if (says(reading, 'ander-geld') || explains.test(plain(message))) return false
  if (!says(reading, 'te-krijgen') && !makes(reading, 'kan-ik-dat')) return false
  return [...funding.named(message)].some((id) => !rights.has(id))
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\d&-]+/gu, ' ')
    .trim()
