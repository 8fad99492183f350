import type { Funding } from '../../funding/funding.ts'
import { makes, type Reading } from '../../reading/reading.ts'

/** Which messages ask who pays; everything else is for articles, the sum or the plan. */

const learning =
  /opleid|omscho+l|omgescho+l|om te scholen|scholing|bijschol|cursus|studie|studer|\bleren\b|training|\bbbl|zij-? ?instro|rijbewijs c\b|vrachtwagenrijbewijs|groot rijbewijs|(?:leraar|lasser|\w+er|\w+kundige) (?:te )?worden|ander werk|overstap|over te stappen|retrain|course|\bstudy|learning|education/
const money =
  /subsid|voucher|\bpotjes?\b|fonds|budget|vergoed|vergoeding|\bbetal|betaal|bekostig|financier|financiele (?:steun|hulp)|\bgeld\b|gratis|tegemoetkoming|\blenen\b|lening|krediet|te duur|op kosten van|sponsor|opdraai|draait op voor|kost(?:en)? (?:me |mij )?te ?veel|wat (?:kan|kun) (?:ik|je|we|wij) krijgen|regelingen|grant|funding|\bpays?\b|afford/
/** A word that asks for money for learning by itself. */
const clear =
  /scholings?(?:budget|voucher|subsidie|potje|fonds)|(?:opleidings|ontwikkel|leer|studie)(?:budget|voucher)|\bpotjes\b|(?:voucher|subsidie)s? (?:\S+ ){0,3}(?:aanvragen|krijgen)|(?:werkgever|personeel|baas) (?:\S+ ){0,4}subsidie|(?:o&o|o en o|sector)-? ?fonds/
const wantsAnotherSector = /\bwil (?:graag )?(?:naar )?(?:in )?(?:de|het|als|iets) /
const withoutMoney = /(?:geen|te weinig|niet genoeg|nauwelijks) geld|niet betalen|kan (?:het|dat|dit) niet/

/** Money of another kind, or a question that an article answers. */
const other =
  /terug ?beta+l|minder geld|omgaan met geld|studiekostenbeding|studieschuld|huurtoeslag|zorgtoeslag|opvangtoeslag|zonnepane|warmtepomp|elektrische|reiskosten|\bhuur\b|\beten\b|schulden|(?:mijn|het|je) loon|hoe hoog is|belasting over/
const explains =
  /^(?:en |hoi |hallo )?(?:wat is (?:een |het |de )?(?!er\b)|wat betekent|wat doet|hoe lang|hoe werkt|leg uit)/

/** True when a message asks who pays for learning or for a switch. */
export function asksWhoPays(message: string, reading: Reading): boolean {
  const text = plain(message)
  if (makes(reading, 'leer-recht')) return false
  if (makes(reading, 'wie-betaalt')) return true
  if (other.test(text) || explains.test(text)) return false
  if (
    clear.test(text) ||
    /\bwie (?:gaat |kan |zou )?(?:dat |dit |het )?(?:betaalt|betalen|vergoedt)(?: dat| dit| het| me| mij)?$/.test(
      text,
    )
  )
    return true
  if (money.test(text) && learning.test(text)) return true
  return withoutMoney.test(text) && wantsAnotherSector.test(text)
}

/** Rights with a name of their own, about which articles answer. */
const rights: ReadonlySet<string> = new Set([
  'transitievergoeding',
  'ww-uitkering',
  'bijstand-levensonderhoud',
])

const usable =
  /\b(?:nog|bestaat|krijgen|krijg|aanvragen|vraag|recht op|voor mij|gebruiken|gestopt|in plaats|opgevolgd|afgeschaft|open|terug|still|apply)\b/

/** Around a bare name: "kan ik … krijgen?" */
const canGet =
  /^\W*(?:(?:kan|mag|krijg|kom) ik (?:ook |nog )?(?:in aanmerking voor )?|is er |bestaat )|(?: ook| nog)?(?: krijgen| gebruiken| aanvragen)?\W*$/gi

/** True when a scheme is named and it is asked whether it can be had: "heb je nog STAP?" */
export function asksForScheme(message: string, reading: Reading, funding: Funding): boolean {
  if (funding.isName(message.replace(canGet, ' '))) return true
  const text = plain(message)
  if (other.test(text) || explains.test(text)) return false
  if (!usable.test(text) && !makes(reading, 'kan-ik-dat')) return false
  return [...funding.named(message)].some((id) => !rights.has(id))
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\d&-]+/gu, ' ')
    .trim()

/** True when a message asks what a switch costs, or whether it is safe: the eight posts answer that. */
export function asksForPlan(message: string): boolean {
  const text = plain(message)
  return (
    /\b(?:overstapplan|acht (?:kosten|posten))\b/.test(text) ||
    (/(?:overstap|over te stappen|omscho+l|om te scholen|switch(?:ing)? (?:jobs|careers))/.test(text) &&
      /wat kost\b|hoeveel kost|welke kosten|kosten van|financieel veilig|veroorloven|what does .* cost/.test(
        text,
      ) &&
      !/zorgverzekering/.test(text))
  )
}
