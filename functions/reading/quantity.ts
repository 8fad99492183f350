import { readAmount } from '../shared/amount-text.ts'

/** A number in a clause with what it counts. */
export interface Quantity {
  readonly kind: 'money' | 'hours' | 'days' | 'number' | 'other'
  readonly value: number
  readonly at: number
  readonly end: number
  readonly per: 'hour' | 'week' | 'fourWeeks' | 'month' | 'year' | 'other' | undefined
  readonly tax: 'bruto' | 'netto' | undefined
  /** A range, a bound or a guess: never taken as the amount. */
  readonly doubtful: boolean
  /** "4 uur meer", "een dag erbij". */
  readonly more: -1 | 0 | 1
}

const number = /(€ ?)?(?<![a-z\d])(\d+(?:[.,]\d+)*)(k\b)?( ?(?:€|euro\b))?/g
const taxAfter =
  /^(?: (?:euro|per|maand|week|jaar|uur|vierweken|loon|salaris|aan|ww|iva|wga|uitkering|in|de)){0,3} ?\(?(bruto|netto)\b/
const taxBefore =
  /\b(bruto|netto)(?: (?:loon|salaris|inkomen|is|van|per|maand|jaar|uur|ongeveer|euro|verdien|krijg|ik|nu|€)){0,3} ?$/
const perAfter =
  /^(?: (?:bruto|netto|euro|loon|salaris|ww|winst|bijstand|uitkering|huur|werk|aan|over|binnen|reiskosten|pensioen|alimentatie|kindgebonden budget|[a-z]{2,20}toeslag)){0,3} per (uur|week|vierweken|maand|jaar|dagen|kwartaal)\b/
/** What may stand between "per week" and its amount: "per week krijg ik 610". */
const between =
  '(?: (?:verdien|krijg|hou|houd|kom|komt|gaat|ik|we|mijn|er|bruto|netto|ongeveer|is|nu|zo|een|heb|ontvang|van|dat|op|over|uit|binnen|ww|loon|salaris)){0,4}'
/** In "24 uur per week 1500 bruto" the week is that of the hours. */
const perBefore = new RegExp(
  `(?<!\\d (?:uur|dagen|keer|x|nachten|diensten) )(?:\\b(?:per (uur|week|vierweken|maand|jaar)${between}|(?:bruto|netto)?(uur|week|vierweken|maand|jaar)(?:loon|tarief|salaris|inkomen)(?: (?:van|is|was|ongeveer|bruto|netto|wordt|nu|zit op|ligt op|rond|€)){0,3})) ?$`,
)
const periodOf = { uur: 'hour', week: 'week', vierweken: 'fourWeeks', maand: 'month', jaar: 'year' } as const
const isPeriod = (word: string): word is keyof typeof periodOf => Object.hasOwn(periodOf, word)

const bound =
  /\b(?:max|maximaal|maximum|minimaal|minstens|hoogstens|minder dan|meer dan|boven(?: de)?|onder(?: de)?|tot|tussen(?: de)?|vanaf|lager dan|hoger dan|over de|between|up to|at least|less than|more than)(?: €)? ?$/
const rangeAfter = /^ ?(?:-|–|tot|a|of|or|to|\/|t\/m|en) ?€? ?\d/
const rangeBefore = /\d(?:€|euro)? ?(?:-|–|tot|a|of|or|to|\/|t\/m) ?€? ?$/

/** The numbers of a clause in their order. */
export function quantitiesOf(text: string): Quantity[] {
  const found: Quantity[] = []
  for (const hit of text.matchAll(number)) {
    const value = readAmount(`${hit[2] ?? ''}${hit[3] ?? ''}`)
    if (value === undefined) continue
    const end = hit.index + hit[0].length
    const before = text.slice(Math.max(0, hit.index - 50), hit.index)
    const after = text.slice(end, end + 50)
    const sign = hit[1] !== undefined || hit[4] !== undefined
    const per = periodAround(before, after)
    const tax = taxAround(before, after)
    const money = sign || per === 'hour' || tax !== undefined || hit[3] !== undefined
    const kind = kindOf({ value, before, after, money, signed: sign, digits: hit[2] ?? '' })
    found.push({
      kind,
      value,
      at: hit.index,
      end,
      per: kind === 'money' ? per : undefined,
      tax: kind === 'money' ? tax : undefined,
      doubtful:
        bound.test(before) ||
        rangeBefore.test(before) ||
        afterBetween.test(before) ||
        rangeAfter.test(after) ||
        compares.test(after),
      more: moreOf(after, before),
    })
  }
  return inRanges(found, text)
}

/** "Van 3800 naar 2900 bruto per maand", "16 tot 20 uur": what is said of the last holds for both. */
function inRanges(found: readonly Quantity[], text: string): Quantity[] {
  return found.map((one, at) => {
    const next = found[at + 1]
    if (!next || one.more !== 0 || next.more !== 0) return one
    const link = text.slice(one.end, next.at)
    const isLinked =
      links.test(link) ||
      (andLink.test(link) && /\b(?:tussen|between)(?: de)? ?€? ?$/.test(text.slice(0, one.at)))
    if (!isLinked) return one
    const { kind, per, tax } = next
    if (one.kind === 'number' && (kind === 'hours' || kind === 'days') && one.value <= MOST_HOURS)
      return { ...one, kind }
    return kind === 'money' && (one.kind === 'money' || (one.kind === 'number' && per === 'hour'))
      ? { ...one, kind, per: one.per ?? per, tax: one.tax ?? tax }
      : one
  })
}
/** The second of "tussen de 1300 en 1500". */
const afterBetween = /\b(?:tussen|between)(?: de)? ?€? ?[\d.,k]{1,9}(?: (?:euro|uur))? en(?: de)? ?€? ?$/
const links =
  /^ ?(?:-|–|tot(?: en met)?|a|of|\/|t\/m|to|terug naar|naar)(?: (?:de|maar|ongeveer|wel|nog))? ?€? ?$/
const andLink = /^ en(?: de)? ?€? ?$/
const MOST_HOURS = 60

/** "1500 euro meer dan ik" is no amount of its own. */
const compares =
  /^ ?(?:(?:euro|bruto|netto|per|maand) )*(?:meer|minder|extra|erbij|hoger|lager|verschil|bijverdien\w*)\b/

function periodAround(before: string, after: string): Quantity['per'] {
  const word = perAfter.exec(after)?.[1]
  if (word) return isPeriod(word) ? periodOf[word] : 'other'
  const [, said, inName] = perBefore.exec(before) ?? []
  const earlier = said ?? inName
  return earlier !== undefined && isPeriod(earlier) ? periodOf[earlier] : undefined
}

function taxAround(before: string, after: string): Quantity['tax'] {
  const word = taxAfter.exec(after)?.[1] ?? taxBefore.exec(before)?.[1]
  return word === 'bruto' || word === 'netto' ? word : undefined
}

interface Around {
  readonly value: number
  readonly before: string
  readonly after: string
  readonly money: boolean
  /** With € or euro. */
  readonly signed: boolean
  readonly digits: string
}

function kindOf(around: Around): Quantity['kind'] {
  const { value, before, after, money, signed, digits } = around
  if (isClock(around)) return 'other'
  if (/^ ?(?:uur|u)\b/.test(after) && (!money || (value <= 60 && !/€ ?$/.test(before) && !signed)))
    return 'hours'
  if (/^ ?dagen\b/.test(after) && !money) return 'days'
  if (money) return 'money'
  if (countsThings.test(after) || isName(around)) return 'other'
  if (year.test(digits) && yearBefore.test(before)) return 'other'
  if (/\bpostcode ?$|\d-$|\bmbo ?$|\bniveau ?$/.test(before)) return 'other'
  const hasCents = /,\d\d$/.test(digits) || (/\.\d\d$/.test(digits) && !clockBefore.test(before))
  return value >= 200 || (hasCents && value >= LEAST_WITH_CENTS) ? 'money' : 'number'
}

/** The number counts what follows it, and that is no money. */
const countsThings =
  /^ ?(?:%|procent|jaar|maand|week|weken|maanden|jarige|-jarige|kinderen|kind|personen|keer|x\b|km|kilometer|minuten|x |plus|\+|(?:man|mensen|leerlingen|studenten|collegas|medewerkers|werknemers|sollicitaties|brieven|bedrijven|vacatures|adressen|pakket\w*|stuks|meter|kilo|kg|liter|m2|fte|punten|dagen|nachten)\b)/
const year = /^(?:19[3-9]\d|20[0-4]\d)$/
const yearBefore =
  /\b(?:in|sinds|van|vanaf|uit|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|jun|jul|aug|sept?|okt|nov|dec|tot|eind|begin|zomer|najaar|voorjaar|geboren|\w*jaar|cao|wet|per) ?$/

/** A postcode, a telephone number, an article of a law or a reference: it names something. */
const isName = ({ before, after, digits, value }: Around): boolean =>
  /^0\d|^\d{7,}$/.test(digits) ||
  /^[a-h]\b/.test(after) ||
  (named.test(before) && !ofMoney.test(after)) ||
  (/^\d{4}$/.test(digits) && livesAt.test(before) && !ofMoney.test(after)) ||
  (/^[1-9]\d{3}$/.test(digits) && value % ROUND !== 0 && before === '' && aTown.test(after))
const ofMoney = /^ ?(?:€|(?:euro|per|bruto|netto)\b)/
const named =
  /(?:\b(?:\w*nummer|\w*nr|tel|telefoon|bel|bellen|belde|gebeld|kenmerk|referentie|dossier|code|artikel|artikelen|art|paragraaf|par|hoofdstuk|bladzijde|blz|pagina|formulier|versie|lijn|bus|functiegroep|schaal|trede|bsn)(?: (?:is|was|heeft|het|nummer|nr|van|lid|en))?[.:]? ?|#|\d:)$/
const livesAt =
  /\b(?:woon|wonen|woont|wonend|wijk|adres|postcode|regio|omgeving|in|uit)(?: (?:in|ik|we|nu))* ?$/
/** "5038 Tilburg": a number that is not round, with one word after it. */
const aTown =
  /^ (?!ongeveer|netto|bruto|euro|ofzo|totaal|samen|huur|loon|salaris|schoon|inclusief|exclusief|maand)[a-z-]{4,}$/
const ROUND = 5

/** A time of the day: "om 6 uur", "8:30", "7 uur s ochtends". */
function isClock({ before, after, digits, value }: Around): boolean {
  if (/^:[0-5]\d\b/.test(after) || /\b\d{1,2}:$/.test(before)) return true
  if (
    /^ ?uur (?:s (?:ochtends|morgens|middags|avonds|nachts)|in de (?:ochtend|morgen|middag|avond|nacht))\b/.test(
      after,
    )
  )
    return true
  if (/^\d{1,2}\.[0-5]\d$/.test(digits))
    return value < DAY && clockBefore.test(before) && /^(?: ?uur\b|$)/.test(after)
  if (
    value <= DAY &&
    (/^ ?(?:uur )?tot \d{1,2} uur\b(?! per week)/.test(after) ? fromTime : fromToTime).test(before)
  )
    return !/^ uur per week/.test(after)
  return (
    value <= DAY &&
    /^ uur\b(?! (?:te|per|werk\w*|contract|dienstverband|kan|wil|aan|meer|minder|extra|erbij)\b)/.test(
      after,
    ) &&
    /\b(?:om|klokslag|omstreeks)(?: een uur of)? ?$/.test(before) &&
    !/\b(?:gaat|ging|draait|draaide|vraagt?|vragen|vroeg|vroegen|gevraagd|betreft|denk|gaan|zou|bij mijn) (?:\S+ )?om ?$/.test(
      before,
    )
  )
}
const DAY = 24
/** "Van 9 tot 17 uur"; "een contract van 8 tot 20 uur" is no time of the day. */
const fromTime =
  /(?<!\b(?:contract|baan|baantje|functie|dienstverband|werkweek|vacature|week|iets|ruim|totaal) )\bvan ?$/
const fromToTime =
  /(?<!\b(?:contract|baan|baantje|functie|dienstverband|werkweek|vacature|week|iets|ruim|totaal) )\bvan \d{1,2} (?:uur )?tot ?$/

/** "24 uur voor 17,50" is money; "om 8.30" is a time. */
const LEAST_WITH_CENTS = 7
const clockBefore = /\b(?:om|van|tot|vanaf|rond|tussen|en) ?$/

const moreOf = (after: string, before: string): Quantity['more'] =>
  /^ ?(?:uur|dagen)(?: per week)? (?:(?:meer|extra|erbij)\b|bij(?:$| (?:wil|wilt|kan|mag|doe|ga|krijg)\b))/.test(
    after,
  ) ||
  (/\b(?:extra|nog|erbij) ?$/.test(before) && !stillSo.test(before))
    ? 1
    : /^ ?(?:uur|dagen)(?: per week)? minder\b/.test(after)
      ? -1
      : 0

/** "Nu nog 25 uur", "werk nog 20 uur" */
const stillSo = /\b(?:nu|werk|werken|werkt|doe|draai|momenteel|steeds|eigenlijk) (?:ook |maar )?nog ?$/

const round = (euros: number): number => Math.round(euros * 100) / 100

/** Euros per month: a week counts 52/12, four weeks 13/12, a year 1/12. Nothing for an hour. */
export function perMonth({ value, per }: Quantity): number | undefined {
  if (per === 'hour' || per === 'other') return undefined
  const times = per === 'week' ? 52 / 12 : per === 'fourWeeks' ? 13 / 12 : per === 'year' ? 1 / 12 : 1
  return round(value * times)
}
