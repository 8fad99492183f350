import * as z from 'zod/mini'
import { perMonth, quantitiesOf } from '../../reading/reading.ts'
import { own } from '../../shared/own.ts'
import { allFacts, uitkeringen } from '../facts.ts'
import { agesIn } from './ages.ts'
import { careAnswered } from './care.ts'
import { livesTogether, no, rents, yesNo } from './home-answer.ts'

export type Answer = { readonly value: unknown } | { readonly skipped: true } | { readonly unclear: true }

const skip =
  /^(?:(?:dat|ik|sorry|oei|hm+|pff*|tja|eh+|nee|maar|dit) )*(?:geen idee|weet (?:ik )?(?:het |t |dat )?(?:echt |nu |nog |ook )*niet|geen flauw idee|sla (?:maar |dit |deze )*over|overslaan|skip|volgende|liever niet|zeg ik (?:liever )?niet|wil ik niet zeggen|dont know|i dont know|idk|prefer niet|no idea|gaat je niks aan|\?+|onbekend|weet niet)\b/
const none =
  /^(?:(?:ik |heb |we |hebben |nee |ik heb |nu |momenteel |nog |verdien |werk )*(?:geen|niks|niets|nul|0|zero|none|nothing|nee|nope|niet)(?: (?:hoor|helemaal|meer|thuis|kinderen|kind|spaargeld|euro|winst|werk|loon|huisgenoten|ik niet|dank je|niks|geen|enkele|uitkering|nu|momenteel|bruto|per maand))*)$/

const doubtful = /\b(?:of|misschien|soms|wisselt|verschilt|hangt ervan|tussen|maybe|depends)\b/

/** A reply to the question about one fact, before what `readWords` finds in it. */
export function shortAnswer(fact: string, text: string): Answer {
  const field = own(allFacts, fact)
  const plain = text
    .replace(/[!.?]+(?= |$)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  if (!field || plain === '' || plain.length > 200) return { unclear: true }
  const name = bareName(fact)
  const alone = ofMoney.has(name) ? plain.replace(moneyBeside, '').trim() : plain
  const guess = skip.test(plain) ? guessIn(plain) : alone
  if (guess === undefined) return { skipped: true }
  const value = valueFrom(name, guess)
  if (value === undefined && guess !== alone) return { skipped: true }
  const isRead = name === 'opvang' || z.safeParse(field.schema, value).success
  return value !== undefined && isRead ? { value } : { unclear: true }
}

/** "1685 anw, en 240 weduwenpensioen": what comes beside the amount that was asked is not that amount. */
const moneyBeside =
  /(?:[,;.] ?| )(?:(?:en|plus|met|ik|krijg|heb|ook|nog|daarnaast|daarbij|iets|van) ?){1,6} €? ?\d[\d.,]* (?:\S+ ){0,6}?(?:\w*pensioen\w*|aanvulling|toeslag|toelage|bijzondere bijstand|\w*alimentatie)\b.*$/
const ofMoney = new Set(['loon', 'oudLoon', 'uitkeringBruto', 'alimentatie'])

/** "Weet ik niet precies, ongeveer 2900": who does not know it to the euro knows it well enough. */
const guessIn = (text: string): string | undefined =>
  /\b(?:precies|exact|zeker)\b\W+(?:maar |iets van |denk |ik denk )*((?:ongeveer|rond|zo|circa|tussen)\b.*\d.*|€? ?\d\S*(?: \S+){0,2})$/.exec(
    text,
  )?.[1]

const bareName = (fact: string): string => fact.replace(/^partner\./, '')

function valueFrom(name: string, text: string): unknown {
  switch (name) {
    case 'huurt':
      return yesNo(text) ?? rents(text)
    case 'heeftPartner':
      return livesTogether(text)
    case 'kinderen':
      return childrenOf(text)
    case 'uitkering':
      return uitkeringen.find((kind) => text === kind) ?? (none.test(text) ? 'geen' : undefined)
    case 'leeftijd':
    case 'kostendelers':
    case 'wwMaand':
      return numberOf(name, text)
    case 'wajongSoort':
      return cannotWork.test(text)
        ? 'geen-arbeidsvermogen'
        : canWork.test(text)
          ? 'arbeidsvermogen'
          : undefined
    case 'wgaPeriode':
      return afterFirst.test(text) ? 'daarna' : firstPeriod.test(text) ? 'eerste' : undefined
    case 'uren':
      return hoursIn(text)
    case 'alimentatie':
      return alimonyIn(text)
    case 'arbeidsongeschiktheid':
      return shareIn(text)
    case 'opvang':
      return careAnswer(text)
    case 'krijgtKinderbijslag':
    case 'dertiende':
      return yesNo(text)
    default:
      return moneyOf(name, text)
  }
}

const cannotWork =
  /^nee\b|\b(?:geen arbeidsvermogen|zonder arbeidsvermogen|(?:kan|mag) (?:\S+ )?niet werken|wajong 2015)\b/
const canWork = /^ja\b|\b(?:arbeidsvermogen|kan (?:\S+ ){0,3}werken|deels|gedeeltelijk)\b/
const afterFirst =
  /^nee\b|\b(?:na (?:de |die |mijn |het )?(?:eerste|1e|loongerelateerde)|tweede|2e|voorbij|afgelopen|al over|daarna|tijd daarna|vervolguitkering|loonaanvulling\w*|niet meer)\b/
const firstPeriod = /^ja\b|\b(?:eerste|loongerelateerde?|nog in)\b/
/** Children who left, or live with the other parent, count for nothing at home. */
const livesElsewhere =
  /\b(?:uit huis|(?:het )?huis uit|niet meer thuis|niet thuis|niet bij mijn|op zichzelf|op kamers|in het buitenland|bij (?:hun|haar|zijn|de|mijn) (?:moeder|vader|mama|papa|oma|opa|ex|andere ouder))\b/
const halfTheTime = /\b(?:om de|helft|co-?ouder\w*|week|weekend\w*|dagen|soms)\b/
/** Who is older counts as an adult at home. */
const OLDEST_CHILD = 26
/** Said of all the children that were named before it. */
const ofAll =
  /^(?:maar |die |ze |zij |hij |allebei |beide |alle\w* )*(?:wonen|woont|zijn|zitten|leven|allebei|beiden?)\b/
const stillToCome = /\b(?:op komst|onderweg|zwanger|in verwachting|uitgerekend)\b/
const hasNone = /^(?:nee |nu |nog )*(?:geen|niks|niemand)(?: (?:meer|thuis|kinderen|kind|hier))*$/

/** "2, wonen bij hun moeder", "1 van 12, de oudste is het huis uit": without those who live elsewhere. */
function atHomeIn(text: string): string | undefined {
  const parts = text.split(/, ?| maar | en (?=\D)/).filter((part) => part !== '')
  const away = parts.filter((part) => livesElsewhere.test(part))
  if (away.length === 0 || halfTheTime.test(text)) return text
  const here = parts.filter((part) => !away.includes(part))
  if (away.some((part) => ofAll.test(part)) || here.every((part) => /^\d{1,2}$|^\D*$/.test(part))) return ''
  return here.join(', ')
}

const months =
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|volgende maand|volgend jaar|dit jaar'
const comesThen = new RegExp(
  `\\((?:in|op|per) ((?:\\d{1,2} )?(?:${months})) (?:wordt (?:hij|zij|ze) )?(\\d{1,2})\\)`,
  'g',
)
const birthday = new RegExp(
  `,? ?(?:(?:en|maar|die|hij|zij|ze) )*\\bword(?:t|en)? (?:(?:in|op|per|nu|bijna|binnenkort|al) |(?:\\d{1,2} )?(?:${months}) )*(\\d{1,2})\\b(?: jaar)?(?: (?:in|op|per))?(?: (?:\\d{1,2} )?(?:${months}))?`,
  'g',
)

/** "17, wordt 18 in maart", "1, wordt 12 op 19 december": an age that comes is one less until then. */
function agedNow(told: string): string {
  const text = told.replace(comesThen, ', wordt $2 in $1')
  const coming = [...text.matchAll(birthday)].map((hit) => Number(hit[1]) - 1).filter((age) => age >= 0)
  if (coming.length === 0) return text
  const rest = text.replace(birthday, ' ').replace(/\s+/g, ' ').trim()
  const others = agesIn(rest)
  const added = coming.filter((age) => !others.includes(age))
  const [count, ...more] = others
  const isCount = count === more.length + added.length && /^\d{1,2}\b/.test(rest)
  return [...(isCount ? more : others), ...added].join(', ')
}

function childrenOf(told: string): readonly number[] | undefined {
  const before = told.split(/, ?| maar | en (?=een )/)
  const [first = ''] = before
  if (none.test(told) || (hasNone.test(first) && (stillToCome.test(told) || livesElsewhere.test(told))))
    return []
  const grown = /\b(?:zoon|dochter|kind) van (\d\d)\b/.exec(told)?.[1]
  if (Number(grown) > OLDEST_CHILD && agesIn(told).length === 1) return []
  const home = atHomeIn(told)
  if (home === '') return []
  const text = agedNow(home ?? told)
  const list = text.replace(
    /^(?:ik heb er |we hebben er |heb er |er zijn er )?(\d{1,2}) ?(?::|,|;|kinderen|namelijk|stuks|van|\()+/,
    (all, count: string) => (agesIn(text.slice(all.length)).length === Number(count) ? '' : all),
  )
  if (
    /\b(?:ik heb er|heb er|er zijn|kinderen|kind)\b/.test(list) &&
    agesIn(list).length < 2 &&
    !/\bjaar\b|\bvan \d/.test(list)
  )
    return undefined
  if (
    doubtful.test(list) ||
    /€|euro|bruto|netto|uur/.test(list) ||
    /[a-z]{4,} [a-z]{4,} [a-z]{4,}/.test(list)
  )
    return undefined
  const ages = agesIn(list)
  return ages.length > 0 && ages.every((age) => age <= 40) ? ages : undefined
}

const oneOther =
  /\b(?:broer|zus|zusje|moeder|vader|huisgenoot|vriend|vriendin|neef|nicht|oom|tante|oma|opa|schoonmoeder|schoonvader|kostganger|onderhuurder|roommate|flatmate)\b/
const nobody =
  /\b(?:niemand|alleen (?:ik|wij|met mijn (?:kind|kinderen|dochter|zoon))|nobody|just me|only me|woon alleen)\b/
const young = /\b(?:zoon|dochter|kind|kinderen|jonger|onder de|student\w*|studeert)\b/

/** How many share the costs: a number, nobody, or who they are. */
function othersIn(text: string): number | undefined {
  if (none.test(text) || (nobody.test(text) && !oneOther.test(text))) return 0
  const count = /^(?:ja,? |alleen |met )*(\d{1,2})\b(?! ?jaar)/.exec(text)?.[1]
  if (count !== undefined && Number(count) <= 10) return Number(count)
  if (no.test(text) || (young.test(text) && !oneOther.test(text))) return 0
  if (/\b(?:ouders|schoonouders|parents)\b/.test(text)) return 2
  return oneOther.test(text) ? 1 : undefined
}

const notNeeded = /^(?:is |dat is |dan )*(?:niet (?:meer )?nodig|hoeft niet(?: meer)?)\b(?!.*\d)/
/** "Nee, oma past op" is no childcare that costs money. */
function careAnswer(text: string): readonly string[] | undefined {
  if (none.test(text) || no.test(text) || notNeeded.test(text)) return []
  const told = careAnswered(text)
  return told?.later
}

function numberOf(name: string, text: string): number | undefined {
  if (name === 'kostendelers') return othersIn(text)
  const month = /^(?:de )?(eerste|tweede|derde|vierde|vijfde|zesde)\b/.exec(text)?.[1]
  if (name === 'wwMaand' && month)
    return ['eerste', 'tweede', 'derde', 'vierde', 'vijfde', 'zesde'].indexOf(month) + 1
  if (/\b(?:word|bijna|volgende?|over|was)\b/.test(text)) return undefined
  const numbers = [...text.matchAll(/(?<![\d.,])\d+(?:[.,]\d+)?/g)].map((hit) =>
    Number(hit[0].replace(',', '.')),
  )
  return numbers.length === 1 && !doubtful.test(text) && !/€|euro|uur/.test(text) ? numbers[0] : undefined
}

function hoursIn(text: string): number | undefined {
  if (none.test(text)) return 0
  const average = /\bgemiddeld (?:\S+ ){0,2}?(\d{1,2})\b(?! ?(?:tot|a|-) ?\d)/.exec(text)?.[1]
  if (average !== undefined && !/€|euro|bruto|\bper (?:maand|jaar)\b/.test(text)) return Number(average)
  const range =
    /^(?:\S+ ){0,4}?(\d{1,2})(?: uur)? (?:tot|a|-|of) (\d{1,2})(?: uur)?\b/.exec(text) ??
    /\btussen (?:de )?(\d{1,2}) en (?:de )?(\d{1,2})\b/.exec(text)
  const [low, high] = [Number(range?.[1]), Number(range?.[2])]
  // Of a range the lower end is sure; from nothing up, half of it is what comes in on average.
  if (range && low < high && !/€|euro|bruto/.test(text)) return low > 0 ? low : Math.round(high / 2)
  const numbers = quantitiesOf(text)
  const [only] = numbers
  if (
    !only ||
    numbers.length !== 1 ||
    only.doubtful ||
    doubtful.test(text) ||
    /\bper (?:maand|dagen|jaar)\b/.test(text)
  )
    return undefined
  if (only.kind === 'days') return only.value <= 6 ? only.value * 8 : undefined
  return only.kind === 'hours' || (only.kind === 'number' && only.more === 0) ? only.value : undefined
}

/** "2x 190", "ik krijg niks, ik betaal 450", "gaat naar haar zelf": what comes in for the children. */
function alimonyIn(text: string): number | undefined {
  if (
    /\b(?:krijg|komt|ontvang)(?: ik)? (?:niks|niets|geen)\b|^(?:niks|niets|geen)\b|\bik betaal\b/.test(text)
  )
    return 0
  if (
    /\bnaar (?:haar|hem|hen|mijn (?:zoon|dochter|kind\w*)) ?zelf\b|\bnaar (?:haar|zijn|hun) eigen rekening\b/.test(
      text,
    )
  )
    return 0
  const each = /\b([2-6]) ?(?:x|keer|maal) ?€? ?(\d{2,4})\b(?!.*\d)/.exec(text)
  return each ? Number(each[1]) * Number(each[2]) : moneyOf('alimentatie', text)
}

/** "35-80" is the WGA as a whole, and no class of it. */
const WIDEST_CLASS = 20
/** "80-100", "35 tot 45 procent": what UWV gives is a class, and its lower end is in it. */
function shareIn(text: string): number | undefined {
  if (/^(?:voor )?(?:volledig|helemaal|geheel|100)\b/.test(text)) return 100
  const hit = /\b(\d{1,3}) ?(?:%|procent)? ?(?:-|–|tot|t\/m|a|en|of|\/) ?(?:en met )?(\d{2,3})\b/.exec(text)
  const [low, high] = [Number(hit?.[1]), Number(hit?.[2])]
  if (hit && low < high && high <= 100) return high - low <= WIDEST_CLASS ? low : undefined
  return moneyOf('arbeidsongeschiktheid', text.replace(/%|\bprocent\b/g, ' ').trim())
}

/** "Niks, ww", "geen loon nu, alleen bijstand": nothing is earned beside what is told after it. */
const earnsNothing =
  /^(?:nee |ik |nu |op dit moment |momenteel |verdien |heb |werk )*(?:niks|niets|nul|0|geen (?:loon|werk|inkomen|baan))(?: (?:euro|bruto|nu|momenteel|op dit moment))*(?:,| want | alleen | ik (?:heb|zit) | in (?:de )?(?:bijstand|ww))/
const isEarned = new Set(['loon'])

/** "Bijna niks": far below every limit of savings. */
const hardlyAny =
  /^(?:nee |ik |we |wij |heb |hebben |eigenlijk )*(?:(?:bijna|vrijwel|haast|nagenoeg|zo goed als|almost|hardly) (?:niks|niets|geen|nul|any)|nauwelijks|(?:heel |erg )?weinig)\b(?!.*\d)/

const perYear = new Set(['winst', 'inkomenHuisgenoten'])
/** A bare amount below this may be told per month. */
const LEAST_YEARLY = 6000
const bruto = new Set(['loon', 'uitkeringBruto', 'oudLoon'])

/** "Nee" says nothing of how much a benefit is. */
const neverNo = new Set(['uitkeringBruto', 'oudLoon', 'kaleHuur', 'restverdiencapaciteit'])

function moneyOf(name: string, text: string): number | undefined {
  if (neverNo.has(name) && no.test(text)) return undefined
  if (name === 'inkomenHuisgenoten' && /^(?:niks|niets|geen|nee|nul)\b(?!.*\d)/.test(text)) return 0
  if (none.test(text) || (name === 'vermogen' && hardlyAny.test(text))) return 0
  if (isEarned.has(name) && earnsNothing.test(text) && !/\b(?:soms|tot|wissel\w*)\b/.test(text)) return 0
  const all = quantitiesOf(text).filter(({ kind }) => kind === 'money' || kind === 'number')
  const yearly = all.filter(({ per }) => per === 'year')
  // "2700 per maand, dus 35.000 per jaar": asked for a year, the year is told.
  const numbers = perYear.has(name) && yearly.length === 1 ? yearly : all
  const [only] = numbers
  if (!only || numbers.length !== 1 || only.doubtful || doubtful.test(text) || only.per === 'hour')
    return undefined
  if (bruto.has(name) && only.tax === 'netto') return undefined
  if (name === 'vermogen') return only.per === undefined ? only.value : undefined
  if (!perYear.has(name))
    return name === 'kaleHuur' && /\b(?:incl\w*|(?<!(?:zonder|excl|exclusief) )servicekosten)\b/.test(text)
      ? undefined
      : perMonth(only)
  const month = perMonth(only)
  // A wage by the month has its holiday pay on top: see the wage of others at home.
  if (
    name === 'inkomenHuisgenoten' &&
    only.per === 'month' &&
    yearly.length === 0 &&
    /\b(?:verdien\w*|loon|salaris)\b/.test(text)
  )
    return undefined
  if (name === 'inkomenHuisgenoten' && only.per === undefined && only.value > 0 && only.value < LEAST_YEARLY)
    return undefined
  return only.per === undefined || only.per === 'year'
    ? only.value
    : month === undefined
      ? undefined
      : Math.round(month * 1200) / 100
}
