import type { Clause } from '../../reading/reading.ts'
import { perMonth, type Quantity, quantitiesOf } from '../../reading/reading.ts'
import { benefitWord } from './benefits.ts'
import { alimonyOf, travelOf } from './costs.ts'
import { type Finding, prefixOf } from './finding.ts'
import { type Topic, topicsOf } from './topics.ts'

/** A clause with its numbers, and what each amount of money is about. */
export interface Told {
  readonly clause: Clause
  readonly numbers: readonly Quantity[]
  readonly money: readonly { readonly amount: Quantity; readonly topic: Topic | undefined }[]
}

export function toldIn(clauses: readonly Clause[]): Told[] {
  return clauses.map((clause, index) => {
    const numbers = quantitiesOf(clause.text)
    const topics = topicsOf(clause, numbers)
    const money = numbers.filter(({ kind }) => kind === 'money')
    const before = clauses[index - 1]
    return {
      clause,
      numbers,
      money: money.map((amount, at) => ({
        amount,
        topic:
          topics[at] ??
          inherited(clause, before, numbers) ??
          received(clause, clauses.slice(0, index), amount),
      })),
    }
  })
}

/** "ww, 1900 bruto": a bare amount right after the name of a benefit is that benefit. */
function inherited(
  clause: Clause,
  before: Clause | undefined,
  numbers: readonly Quantity[],
): Topic | undefined {
  if (clause.first || !before || numbers.some(({ kind }) => kind !== 'money')) return undefined
  if (isRentOf(clause, before)) return 'rent'
  if (
    !isLeft.test(clause.text) &&
    !/^(?:van |is |dat is |ongeveer |netto |bruto |€|\d|per maand)/.test(clause.text) &&
    !/^(?:en |die )*(?:ik )?(?:krijg|ontvang)(?:t)?\b/.test(clause.text)
  )
    return undefined
  if (/^(?:ik|we|wij) (?:huur|huren)$/.test(before.text)) return 'rent'
  if (isLeft.test(clause.text) && windfall.test(before.text)) return 'savings'
  if (/\d/.test(before.text.replace(/\b\d\d? (?:jaar|maanden|maand|kinderen)\b/g, ''))) return undefined
  return benefitWord.test(before.text) && before.when !== 'next' && before.when !== 'if'
    ? 'benefit'
    : undefined
}

/** "Samen huren | we voor 1020" */
const isRentOf = ({ text }: Clause, before: Clause): boolean =>
  /\b(?:huur|huren)$/.test(before.text) && /^(?:ik|we|wij) (?:\S+ ){0,2}voor €? ?\d/.test(text)

/** "Ik heb geërfd, daar is nog 20.000 van over" */
const isLeft =
  /^(?:en |daar |daarvan |er |is |heb ik |ik heb |nu )*nog (?:ongeveer )?€? ?[\d.]+(?: euro)?(?: \S+){0,2} over$/
const windfall =
  /\b(?:erf|erfde|geerfd|erfenis|gespaard|spaargeld|verkocht|gewonnen|leef er(?: nu)? van|interen|opeten)\b/

/** "Ik zit in de WIA, ben 60% afgekeurd en krijg 1750 bruto": what is got beside a benefit is the benefit. */
function received(
  { text, who, when, asked, sentence }: Clause,
  before: readonly Clause[],
  { per }: Quantity,
): Topic | undefined {
  const isGot =
    /^(?:en |die |nu |daar |daarvan |hiervan )*(?:ik )?(?:krijg|ontvang)\b(?: ik)?(?: \S+){0,2} €? ?\d/.test(
      text,
    )
  if (!isGot || asked || when !== 'now' || who !== 'you' || per === 'hour') return undefined
  return before.some(
    (one) =>
      one.sentence === sentence && benefitWord.test(one.text) && one.when !== 'next' && one.when !== 'if',
  )
    ? 'benefit'
    : undefined
}

/** Rent, savings, profit and benefits as amounts. */
export function amountsIn(told: readonly Told[]): Finding[] {
  return told.flatMap(({ clause, money }) => {
    return money.flatMap(({ amount, topic }): Finding[] => {
      const isTheirs = clause.who === 'other' && topic !== 'alimony' && !isLeft.test(clause.text)
      if (amount.doubtful || isTheirs) return []
      if (topic === 'rent') return rentOf(clause, amount)
      if (topic === 'savings') return savingsOf(clause, amount)
      if (topic === 'profit') return profitOf(clause, amount)
      if (topic === 'travel') return travelOf(clause, amount)
      if (topic === 'debt') return amount.per === undefined ? [['schulden', amount.value]] : []
      if (topic === 'alimony') return alimonyOf(clause, amount)
      return topic === 'benefit' ? benefitOf(clause, amount) : []
    })
  })
}

function rentOf({ text, when, asked }: Clause, amount: Quantity): Finding[] {
  const month = perMonth(amount)
  if (when === 'past' || asked || month === undefined || month < 100 || month > 3000 || amount.per === 'year')
    return []
  // A room is no dwelling of one's own, but it has its price.
  if (/\bop kamers\b/.test(text)) return when === 'next' || when === 'if' ? [] : [['kaleHuur', month]]
  if (
    /\b(?:inclusief|incl|inc|all-?in|service|met servicekosten|kamer|achterstand|garage|subsidie|onderhuur|verhuur|verhoging|omhoog)\b/.test(
      text,
    )
  )
    return []
  return when === 'next' || when === 'if'
    ? []
    : [
        ['kaleHuur', month],
        ['huurt', true],
      ]
}

const savingsOf = ({ when }: Clause, amount: Quantity): Finding[] =>
  amount.per === undefined && when !== 'next' && when !== 'past' && when !== 'if'
    ? [['vermogen', amount.value]]
    : []

function profitOf({ text, who, when }: Clause, amount: Quantity): Finding[] {
  // "Winst vorig jaar 16.000"
  const isOver = when === 'past' && !/\b(?:vorig|afgelopen|dit) jaar\b|\b20\d\d\b/.test(text)
  if (isOver || who === 'doubt' || when === 'if' || amount.per === 'hour') return []
  const year = amount.per === undefined ? (amount.value >= 5000 ? amount.value : undefined) : yearly(amount)
  if (year === undefined) return []
  return when === 'past'
    ? [[`${prefixOf(who)}winstEerder`, year]]
    : [[`${when === 'next' ? 'next.' : ''}${prefixOf(who)}winst`, year]]
}

const yearly = (amount: Quantity): number | undefined => {
  const month = perMonth(amount)
  return amount.per === 'year'
    ? amount.value
    : month === undefined
      ? undefined
      : Math.round(month * 1200) / 100
}

/** Bijstand is told as it is paid: netto. Other benefits are bruto unless netto is said. */
function benefitOf({ text, who, when, asked }: Clause, amount: Quantity): Finding[] {
  const month = perMonth(amount)
  if (
    month === undefined ||
    month < 150 ||
    month > 6000 ||
    who === 'doubt' ||
    (asked && !/\bnu\b|^(?:en )?(?:ik )?(?:zit|heb|krijg|ontvang)\b(?! ik)|^€? ?\d/.test(text))
  )
    return []
  if (when === 'next' || when === 'past' || when === 'if') return []
  const netto = amount.tax === 'netto' || (amount.tax === undefined && /\bbijstand\b/.test(text))
  if (amount.tax === undefined && !netto && !/\b(?:ww|ziektewet|wga|iva|wajong|wao)\b/.test(text)) return []
  return [[`${prefixOf(who)}uitkering${netto ? 'Netto' : 'Bruto'}`, month]]
}
