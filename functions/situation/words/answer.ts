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
  /^(?:(?:ik |heb |we |hebben |nee |ik heb )*(?:geen|niks|nul|0|zero|none|nee|nope|niet)(?: (?:hoor|helemaal|meer|thuis|kinderen|kind|spaargeld|euro|winst|werk|loon|huisgenoten|ik niet|dank je|niks|geen|enkele|uitkering))*)$/

const doubtful = /\b(?:of|misschien|soms|wisselt|verschilt|hangt ervan|tussen|maybe|depends)\b/

/** A reply to the question about one fact, before what `readWords` finds in it. */
export function shortAnswer(fact: string, text: string): Answer {
  const field = own(allFacts, fact)
  const plain = text
    .replace(/[!.?]+(?= |$)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  if (!field || plain === '' || plain.length > 200) return { unclear: true }
  if (skip.test(plain)) return { skipped: true }
  const value = valueFrom(bareName(fact), plain)
  const isRead = bareName(fact) === 'opvang' || z.safeParse(field.schema, value).success
  return value !== undefined && isRead ? { value } : { unclear: true }
}

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
/** Children who left count for nothing at home. */
const haveLeft = /\b(?:uit huis|(?:het )?huis uit|niet meer thuis|op zichzelf|op kamers)\b(?!.*\d)/

function childrenOf(text: string): readonly number[] | undefined {
  if (none.test(text) || haveLeft.test(text)) return []
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

/** "Nee, oma past op" is no childcare that costs money. */
function careAnswer(text: string): readonly string[] | undefined {
  if (none.test(text) || no.test(text)) return []
  const told = careAnswered(text)
  return told === undefined ? undefined : [told.later]
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
  const range =
    /^(?:\S+ ){0,4}?(\d{1,2})(?: uur)? (?:tot|a|-|of) (\d{1,2})(?: uur)?\b/.exec(text) ??
    /\btussen (?:de )?(\d{1,2}) en (?:de )?(\d{1,2})\b/.exec(text)
  // Of a range the lower end is sure.
  if (range && Number(range[1]) < Number(range[2]) && !/€|euro|bruto/.test(text)) return Number(range[1])
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
  const numbers = quantitiesOf(text).filter(({ kind }) => kind === 'money' || kind === 'number')
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
  if (name === 'inkomenHuisgenoten' && only.per === 'month' && /\b(?:verdien\w*|loon|salaris)\b/.test(text))
    return undefined
  if (name === 'inkomenHuisgenoten' && only.per === undefined && only.value > 0 && only.value < LEAST_YEARLY)
    return undefined
  return only.per === undefined || only.per === 'year'
    ? only.value
    : month === undefined
      ? undefined
      : Math.round(month * 1200) / 100
}
