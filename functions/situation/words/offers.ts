import type { Clause } from '../../reading/reading.ts'

/** Work that is there to be taken is the visitor's plan, whoever tells of it or offers it. */

const work =
  '(?:plek|plekje|plaats|vacature|functie|baan|baantje|bijbaan|klus|contract|job|\\w*werk|\\w*(?:kracht|medewerker|hulp))'
const isThere = new RegExp(
  `\\b(?:weet|wist) (?:nog |wel )?een (?:\\S+ ){0,2}${work}\\b|\\ber (?:is|komt|kwam|ligt|staat|was|zou) (?:\\S+ ){0,4}${work}\\b|\\b${work} (?:\\S+ ){0,2}(?:vrij|open|beschikbaar|voor mijn)\\b`,
)
const isGiven =
  /\bwil(?:len)? mijn (?:hebben|graag|\d)|\bwaar ik (?:terecht|aan de slag|kan beginnen|kan werken|mag beginnen)\b|\b(?:biedt|bieden|bood|geeft|offers?|offered|aangeboden|aanbod)\b|\b(?:heeft|hebben|had|wist|weet) (?:\S+ ){0,4}voor mijn\b|\bmijn (?:\S+ ){0,4}(?:wil|wilt|kan|willen) (?:geven|hebben|aannemen|inzetten)\b|\bik kan (?:je|jou|u) (?:\S+ ){0,4}(?:betalen|geven|bieden)\b|^(?:een )?(?:vaste|nieuwe|andere) (?:baan|plek) (?:van |voor )?\d/
/** "Ze willen me voor 14 uur", "de baas vraagt of ik 32 wil", "kom 36 bij mij": what they want is the plan. */
const theyWant =
  /\b(?:ze|zij|hij|baas|werkgever|chef|bedrijf|winkel|leidinggevende) (?:\S+ ){0,2}?(?:wil|wilt|willen|vraagt|vragen) (?:\S+ ){0,5}?\d|\b(?:willen|wil|vragen|vraagt) (?:ze|zij|hij|(?:de|mijn|het) \S+) (?:\S+ ){0,4}?\d|\b(?:zegt|zeggen) (?:\S+ ){0,2}?kom (?:maar )?(?:\d|bij|mijn)|^kom (?:maar )?(?:\d|bij (?:ons|mijn|mij)\b)/
const isSought = /\b(?:zoekt|zoeken|zocht|zochten|nodig|gevraagd|vraagt|vroeg)\b/
/** "Mijn broer zoekt een baan" */
const seeksWork = /\b(?:zoekt|zoeken|zocht|zochten) (?:\S+ ){0,3}(?:baan|baantje|werk|job)\b/
/** Work of today, of somebody else, or only looked for by the visitor. */
const isNot =
  /\b(?:ik|wij|we) (?:zoek|zoeken|zocht)|\bzoek(?:en)? (?:ik|wij|we)\b|\bvoor (?:hem|haar|hen)\b|\b(?:geen|niet|nooit|woning|huis|kamer|opvang|kostgeld|zakgeld|\w*alimentatie|huur)\b/
const amount = /\d/
/** What tells more of the same work. */
const isMore =
  /^(?:en |dus |dan |wel |maar |het |dat |dit |die |is |gaat |gaat om |om |zou |wordt |waren |zijn |voor |tegen |bij |a |van |ongeveer |plus )*€? ?\d/
const theyPay =
  /^(?:en |maar |dan )*(?:ze|zij|hij|die|dat|het) (?:betaalt|betalen|geeft|geven|verdient|levert)\b.*\d/
const isDetail = /^(?:als|in|bij|voor|op|met|tegen|a|at|from|de|per|vast|tijdelijk|dagdienst)\b/

/** The clauses with what is offered as a plan of the visitor. */
export function withOffers(all: readonly Clause[]): readonly Clause[] {
  const clauses = theirPlan(all)
  let reach: { readonly sentence: number } | undefined
  return clauses.map((clause, at): Clause => {
    const { text, named, who, sentence } = clause
    if (isOffer(clause) && (amount.test(text) || hasNumbersAfter(clauses, at))) {
      reach = { sentence }
      return { ...clause, who: 'you', when: 'next', asked: false, about: undefined }
    }
    const goesOn =
      reach !== undefined &&
      !asks(clause) &&
      (sentence === reach.sentence
        ? isMore.test(text) || theyPay.test(text) || (!named && (isDetail.test(text) || who === 'other'))
        : sentence === reach.sentence + 1 && isMore.test(text) && !isAge.test(text))
    if (!goesOn) {
      reach = undefined
      return clause
    }
    return { ...clause, who: 'you', when: 'next', about: undefined }
  })
}

/** "…, als zij gaat werken": then what may be of either of the two is the partner's. */
const theyWork =
  /\b(?:als|wanneer|of|dat) (?:hij|zij|ze|mijn (?:man|vrouw|partner|vriend|vriendin)) (?:\S+ ){0,4}(?:werk\w*|gaat|begint|aan de slag)\b/
function theirPlan(clauses: readonly Clause[]): readonly Clause[] {
  const isTheirs =
    clauses.some(({ text }) => theyWork.test(text)) && clauses.some(({ who }) => who === 'partner')
  return isTheirs
    ? clauses.map((clause): Clause => (clause.who === 'doubt' ? { ...clause, who: 'partner' } : clause))
    : clauses
}

const isAge = /^\d{2}(?: ?jaar.*)?$/

const asks = ({ asked, text }: Clause): boolean => asked && question.test(text)
const question =
  /^(?:en |maar )?(?:is|zijn|wie|wat|waar|welke|hoe|hoeveel|kan|kunnen|mag|moet|krijg|heb|loont|levert|brengt|blijft|hou|houd|houden)\b/

function isOffer(clause: Clause): boolean {
  const { text, who, when } = clause
  if (asks(clause) || who === 'partner' || isNot.test(text) || when === 'if') return false
  if (isThere.test(text) || theyWant.test(text)) return true
  if (isGiven.test(text)) return when !== 'past' || /\b(?:offered|bood|aangeboden|had|wist)\b/.test(text)
  return isSought.test(text) && !/\bik\b/.test(text) && !seeksWork.test(text)
}

/** Hours or a wage in the pieces right after it. */
function hasNumbersAfter(clauses: readonly Clause[], at: number): boolean {
  const sentence = clauses[at]?.sentence ?? 0
  return clauses
    .slice(at + 1, at + 5)
    .some(
      (clause) =>
        clause.sentence - sentence <= 1 &&
        /\b(?:uur|bruto|netto)\b|€|\beuro\b/.test(clause.text) &&
        (isMore.test(clause.text) || isDetail.test(clause.text)),
    )
}
