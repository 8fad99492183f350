import type { Clause } from '../../reading/reading.ts'
import { perMonth, type Quantity } from '../../reading/reading.ts'
import { benefitWord } from './benefits.ts'
import { type Finding, prefixOf } from './finding.ts'
import { hourRange, hoursOf, notThat, relativeHours, shiftOf } from './hours.ts'
import type { Told } from './money.ts'
import { withAllJobs } from './two-jobs.ts'

/** Wages and hours: those of now, those before the benefit, and those that are planned. */

interface Asked {
  readonly sum: boolean
  readonly benefit: boolean
}

/** What the message as a whole plans. */
interface Plans {
  /** The first clause of the plan. */
  readonly from: number
  /** It goes on from the hours of now. */
  readonly grows: boolean
  readonly planned: boolean
  readonly working: boolean
}

/** "Naar 24": from what is so now. */
const goesTo = /^(?:en |kan |wil |nu )*naar \d/
/** An amount and nothing else. */
const bareAmount = /^(?:en |dan |voor |dus |dat is |met )*€? ?\d[\d.]{3,}(?: euro| bruto| per maand)*$/
const moreWork = /\b(?:meer (?:uur|gaan|werken|te werken|dagen|ga)|uitbreiden|erbij|extra)\b/

/** 'next.' for what is planned, '' for now; nothing when it can't be told. */
function timeOf(
  { clause, numbers }: Told,
  { planned, working, from, grows }: Plans,
  { sum, benefit }: Asked,
  at: number,
): '' | 'next.' | 'past' | undefined {
  if (clause.who === 'other' || (clause.who === 'doubt' && !(sum && benefit))) return undefined
  // "Nu mag ik 28 uur bij de Action" beside a benefit is the work ahead.
  if (clause.when === 'now' && benefit && mayWork.test(clause.text)) return 'next.'
  if (clause.when === 'now') return clause.asked && !clause.named ? undefined : ''
  if (clause.when === 'next') return 'next.'
  if (clause.when === 'past') return 'past'
  if (clause.when === 'if') return sum ? 'next.' : undefined
  if (clause.named && clause.asked) return sum ? 'next.' : undefined
  if (clause.named) return ''
  // "20 uur voor 1180 bruto, kan 28 uur krijgen": what stands before the plan is what it is set against.
  const isWork = numbers.some(({ kind, tax }) => kind === 'hours' || tax !== undefined)
  if (isWork && (!benefit || grows) && !clause.asked && clause.who === 'you' && at < from) return ''
  // "Mijn man is chauffeur, 3250"
  if (clause.who === 'partner' && bareAmount.test(clause.text)) return ''
  if (sum && benefit && !planned && !working) return 'next.'
  return undefined
}

const mayWork = /\b(?:mag|kan) ik (?:\S+ ){0,3}\d{1,2} uur\b/

export function workIn(all: readonly Told[], asked: Asked): Finding[] {
  const findings: Finding[] = []
  const isApart = all.some(({ clause: { text } }) => apart.test(text))
  const plans = {
    from: all.findIndex(
      ({ clause: { when, text }, numbers }) => (when === 'next' || goesTo.test(text)) && numbers.length > 0,
    ),
    grows: all.some(({ clause: { text } }) => goesTo.test(text)),
    planned: all.some(
      ({ clause: { when, text }, numbers }) =>
        goesTo.test(text) ||
        (when === 'next' && numbers.some(({ kind }) => kind === 'hours' || kind === 'money')),
    ),
    working: all.some(({ clause: { text } }) => moreWork.test(text)),
  }
  for (const told of all) {
    const time = timeOf(told, plans, asked, all.indexOf(told))
    if (time === undefined) continue
    const prefix = prefixOf(told.clause.who)
    const shift = shiftOf(told.clause.text)
    const before = all[all.indexOf(told) - 1]?.clause.text ?? ''
    const range = shift
      ? undefined
      : hourRange(
          /^soms\b|\btussen (?:de )?\d+$/.test(before) ? `${before} ${told.clause.text}` : told.clause.text,
        )
    if (shift) findings.push([`${prefix}uren`, shift[0]], [`next.${prefix}uren`, shift[1]])
    else if (range && time === 'next.')
      findings.push([`${time}${prefix}uren`, range[0]], [`${time}${prefix}urenTot`, range[1]])
    else if (!range && time !== 'past') {
      const hours = hoursOf(told, all)
      if (hours !== undefined) findings.push([`${time}${prefix}uren`, hours])
    }
    const paid = payShiftOf(told)
    if (paid) {
      const facts = { isBenefit: false, isApart }
      findings.push(...payOf(paid[0], '', prefix, facts), ...payOf(paid[1], 'next.', prefix, facts))
    }
    for (const { amount, topic } of told.money) {
      if (
        paid?.includes(amount) ||
        amount.doubtful ||
        notThat.test(told.clause.text.slice(0, amount.at)) ||
        !(
          topic === 'wage' ||
          (topic === undefined &&
            (isPay(told, amount, time, asked.benefit) || besideHours(told, amount, all)))
        )
      )
        continue
      const isBenefit = asked.benefit && gotIt.test(told.clause.text)
      const whose = theirs.test(told.clause.text.slice(0, amount.at)) ? 'partner.' : prefix
      findings.push(...payOf(amount, time, whose, { isBenefit, isApart }))
    }
  }
  const clauses = all.map(({ clause }) => clause)
  const worked = withAllJobs(findings, all)
  const told = [...worked, ...withoutWork(clauses), ...relativeHours(all, worked)]
  return inThePlan(onTop(told, all), clauses, asked)
}

/** "Nu 10 uur voor 640, erbij kan nog 12 uur voor 800": the second wage comes on top of the first. */
function onTop(findings: readonly Finding[], all: readonly Told[]): Finding[] {
  const now = findings.find(([fact]) => fact === 'loon')?.[1]
  const hours = findings.find(([fact]) => fact === 'uren')?.[1]
  const at = all.findIndex(({ clause: { text, when } }) => when === 'next' && isAdded.test(text))
  const last = all.findIndex(({ clause }, index) => index > at && (clause.named || clause.when !== 'next'))
  const numbers = at < 0 ? [] : all.slice(at, last < 0 ? undefined : last).flatMap((told) => told.numbers)
  const isIn = (kind: Quantity['kind'], value: unknown) =>
    numbers.some((one) => one.kind === kind && one.more === 0 && (perMonth(one) ?? one.value) === value)
  return findings.map((finding): Finding => {
    const [fact, value] = finding
    if (typeof value !== 'number') return finding
    if (fact === 'next.loon' && typeof now === 'number' && now > 0 && isIn('money', value))
      return [fact, now + value]
    return fact === 'next.uren' && typeof hours === 'number' && hours > 0 && isIn('hours', value)
      ? [fact, hours + value]
      : finding
  })
}
const isAdded = /\b(?:erbij|daarnaast|ernaast|tweede (?:baan|baantje)|er nog)\b/

const hasWorkNow =
  /\bben (?:\S+ ){0,4}(?:aan de slag|aan het werk|geworden)\b|\bdaarnaast (?:nog )?\d|\bik (?:rij|doe|draai) (?!er\b|het\b|niet\b|mee\b)|\bin dienst bij\b|(?<!\buur )\b(?:werk|werken|verdien|verdienen) (?:ik|we|wij|nu|al|momenteel|ongeveer|zelf|\d|in|bij|als|parttime|fulltime)|\b(?:ik|we|wij|en) (?:nu |al |zelf |ook |momenteel |daarnaast )*(?:werk|verdien|werken|verdienen)\b|\bnu (?:\S+ ){0,2}\d|\bheb (?:ik |nu )*(?:een |al )*(?:vaste |kleine )?(?:baan|baantje|bijbaan|contract|werk)\b|\b(?:i work|currently work|my job|working)\b/

/** Who has a benefit and tells of no work now, has the work that they tell of ahead of them. */
function inThePlan(findings: readonly Finding[], clauses: readonly Clause[], { benefit }: Asked): Finding[] {
  const works = clauses.some(
    ({ text, who, when }, at) =>
      (who === 'you' || who === 'both') &&
      when !== 'next' &&
      when !== 'if' &&
      // "36 uur werk": the work is a noun.
      !(/^werk\b/.test(text) && /\buur$/.test(clauses[at - 1]?.text ?? '')) &&
      hasWorkNow.test(text),
  )
  const has = (fact: string) => findings.some(([one]) => one === fact)
  const isPlan = benefit && !works
  return findings.map((finding) => {
    const [fact, value] = finding
    const isWork =
      (fact === 'uren' ||
        fact === 'loon' ||
        fact === 'urenTot' ||
        fact === 'uurloon' ||
        fact === 'loonNetto') &&
      value !== 0
    return isPlan && isWork && !has(`next.${fact}`) ? [`next.${fact}`, value] : finding
  })
}

const offered = /\b(?:krijg|krijgen|aanbod|bod|bied|biedt|aangeboden|voor|tegen)\b/

/** "ik werk 24 uur en krijg 1700 bruto" */
function besideHours(told: Told, amount: Quantity, all: readonly Told[]): boolean {
  if (isHourly(amount) && told.numbers.some(({ kind, at }) => kind === 'hours' && at < amount.at)) return true
  const earlier = all.slice(0, all.indexOf(told))
  const before = earlier.findLast(({ clause: { text } }) => !asWhat.test(text))
  const isWage = amount.tax === 'bruto' || isHourly(amount)
  if (told.clause.first || !isWage || !before || benefitWord.test(before.clause.text)) return false
  if (before.clause.sentence !== told.clause.sentence) return false
  return (
    before.clause.who === told.clause.who &&
    before.clause.when === told.clause.when &&
    before.numbers.some(({ kind }) => kind === 'hours')
  )
}

/** "24 uur voor 17,50", "32 uur 16 euro": beside hours so small an amount is what an hour brings. */
const isHourly = ({ value, per }: Quantity): boolean =>
  per === 'hour' || (per === undefined && value >= LEAST_HOURLY && value <= MOST_HOURLY)
const LEAST_HOURLY = 7
const MOST_HOURLY = 80

/** "Ik werk 40 uur als chauffeur, 3300 bruto" */
const asWhat = /^(?:als|bij|in) \D*$|^werk$/

/** "Van 3800 naar 2900 bruto per maand": the wage of now and that of the plan. */
function payShiftOf({ clause: { text }, money }: Told): readonly [Quantity, Quantity] | undefined {
  const [one, other] = money.filter(
    ({ amount, topic }) =>
      !amount.doubtful && (topic === 'wage' || (topic === undefined && amount.tax !== undefined)),
  )
  if (!one || !other) return undefined
  const isShift =
    /\bvan(?: (?:ongeveer|nu|een))? ?€? ?$/.test(text.slice(0, one.amount.at)) &&
    /^[^\d]* (?:terug )?naar(?: (?:ongeveer|maar|een))? ?€? ?$/.test(
      text.slice(one.amount.end, other.amount.at),
    )
  return isShift ? [one.amount, other.amount] : undefined
}

/** An amount without a word for what it is: only bruto beside hours or a plan is surely a wage. */
const isPay = (
  { clause: { text, named, who, when }, numbers }: Told,
  { tax, per, value }: Quantity,
  time: string,
  benefit: boolean,
): boolean =>
  (bareAmount.test(text) &&
    value >= LEAST_BARE &&
    time === '' &&
    when === 'now' &&
    tax === 'bruto' &&
    !benefit) ||
  (bareAmount.test(text) && value >= LEAST_BARE && (time === 'next.' || who === 'partner')) ||
  (time === 'past' && benefit && value >= LEAST_BARE && wageBefore.test(text)) ||
  (time === '' && tax !== undefined && (per !== undefined || numbers.some(({ kind }) => kind === 'hours'))) ||
  (time === '' &&
    !benefit &&
    tax === 'bruto' &&
    /\b(?:is|verdien|krijg) (?:het |dat |ik )?nu\b|\bnu (?:is|verdien|krijg)\b/.test(text)) ||
  (time === 'next.' && tax === 'netto' && /\b(?:betal\w+|verdien\w*|krijg\w*|bied\w*)\b/.test(text)) ||
  (time === 'next.' &&
    (tax === 'bruto' ||
      (tax === undefined && (offered.test(text) || numbers.some(({ kind }) => kind === 'hours'))))) ||
  (time === 'past' && tax === 'bruto') ||
  (time === 'next.' && /\b(?:krijg|krijgen|verdien)/.test(text)) ||
  (time === 'next.' &&
    /^(?:en |dan )*(?:(?:dat|het|dit) (?:wordt|word|zou)|(?:wordt|word) (?:het|dat|dit))(?: \S+){0,3} €? ?\d/.test(
      text,
    )) ||
  (named && who === 'partner' && tax === 'bruto') ||
  (when === 'now' && named && tax === 'bruto' && /^(?:en |nu )*ik \d/.test(text))

const LEAST_BARE = 400
/** "Had 2640", "terwijl ik altijd 4100 had", "3400" of the work of before. */
const wageBefore =
  /^(?:en |ik |terwijl |toen )*(?:had|was|verdiende|werd)?(?: ik)?(?: \S+){0,2} ?€? ?\d[\d.]*(?: euro| bruto| per maand)*(?: (?:had|verdiende|was))?$/

/** "Met mijn vriend, die 2400 verdient" */
const theirs = /\bmijn (?:man|vrouw|partner|vriend|vriendin),? die(?: \S+){0,3} $/

/** "Ik kreeg 1500 bruto" beside a benefit is the benefit, not the wage before it. */
const gotIt = /\b(?:kreeg|kregen|ontving)\b(?!.*\b(?:loon|salaris|baan|werk|betaald)\b)/

/** "Exclusief vakantiegeld" */
const apart = /\b(?:excl\w*|ex|zonder|plus|los van|nog) (?:\d+ ?(?:%|procent) )?vakantie\w+/
const LEAST_YEARLY = 15_000

function payOf(
  amount: Quantity,
  time: '' | 'next.' | 'past',
  prefix: string,
  { isBenefit, isApart }: { readonly isBenefit: boolean; readonly isApart: boolean },
): Finding[] {
  if (isHourly(amount))
    return time === 'past' || amount.value < 5 || amount.value > 150
      ? []
      : [[`${time}${prefix}uurloon`, amount.value]]
  const month = perMonth(
    amount.per === undefined && amount.value >= LEAST_YEARLY ? { ...amount, per: 'year' } : amount,
  )
  if (month === undefined || month < 100 || month > 15_000) return []
  if (time === 'past')
    return amount.tax === 'netto' ? [] : [[`${prefix}${isBenefit ? 'uitkeringBruto' : 'oudLoon'}`, month]]
  const wage = `${time}${prefix}loon${amount.tax === 'netto' ? 'Netto' : ''}`
  // A wage by the year is told with its holiday pay.
  const isYearly = amount.per === 'year' || amount.value >= LEAST_YEARLY
  return isYearly && amount.tax !== 'netto' && !isApart
    ? [
        [wage, month],
        [`${time}${prefix}metVakantiegeld`, true],
      ]
    : [[wage, month]]
}

const jobless =
  /\b(?:werk|(?<=\b(?:man|vrouw|partner|vriend|vriendin|hij|zij|ze)(?: van \d\d)? )werkt|(?<=(?:man|vrouw|partner|vriend|vriendin|hij|zij|ze) (?:nu|ook|zelf) )werkt) (?:nu |momenteel |ook |zelf |ik |nog )*niet(?:$| (?:meer$|nu|wij|vanwege|door|ook|en)\b)|\b(?:geen|zonder) (?:werk|baan|job|betaald werk)\b(?! (?:zoek|vind|krijg))|\bwerkloos\b|\bniet aan het werk\b|\bdoes(?:nt| niet) work/

/** Who has no work has no wage and no hours. */
function withoutWork(clauses: readonly Clause[]): Finding[] {
  return clauses.flatMap(({ text, who, when, asked }, index): Finding[] => {
    const prefix = prefixOf(who)
    if (
      who === 'other' ||
      who === 'doubt' ||
      who === 'both' ||
      when === 'past' ||
      when === 'next' ||
      when === 'if' ||
      asked
    )
      return []
    if (jobless.test(text))
      return [
        [`${prefix}loon`, 0],
        [`${prefix}uren`, 0],
      ]
    const ellipsis =
      /^(?:en |maar )?ik (?:verdien )?(?:zelf )?(?:niks|nul|0)$/.test(text) &&
      /\bverdient?\b/.test(clauses[index - 1]?.text ?? text)
    return ellipsis ||
      /\bverdien (?:zelf |nu )*(?:niks|nul)\b|\bgeen (?:eigen )?(?:inkomen|inkomsten|income)\b/.test(text)
      ? [[`${prefix}loon`, 0]]
      : []
  })
}
