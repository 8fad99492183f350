import type { Reader } from '../../reading/reading.ts'
import type { BlockOf } from '../../shared/blocks.ts'
import type { Language } from '../../shared/language.ts'
import { own } from '../../shared/own.ts'
import { type FactValue, type Known, said, valuesIn } from '../../situation/known.ts'
import { type Questions, questionFor } from '../../situation/questions.ts'
import type { FlatFacts } from '../../situation/read-situation.ts'
import { comingDay, type HouseholdWords, inFull } from '../../situation/words.ts'
import { type Messages, say } from '../messages.ts'
import type { Money } from '../money.ts'
import { languageKnown } from '../spoken.ts'
import { besides, earlierPlan, onlyIf, withoutIf } from '../sum/beside.ts'
import { lineNamed, lineText } from '../sum/named-line.ts'
import { nextSumQuestion, WORKS, wagesOfNow } from '../sum/next-question.ts'
import { isNoted, type NotedThing, type NotedThings, notedFacts, notedIn } from '../sum/noted.ts'
import { plausible } from '../sum/plausible.ts'
import { hasPlan, householdsOf } from '../sum/situations.ts'
import type { Path } from './path.ts'
import { sumAnswer, withItsWage } from './sum-answer.ts'

/** "38", asked for an amount, is the answer; "en 32?" is none. */
const isBare = (given: FactValue): boolean => /^[\s€\d.,]+$/.test(String(given))

interface Needs {
  readonly money: Money
  readonly messages: Messages
  readonly household: HouseholdWords
  readonly things: NotedThings
  readonly read: Reader
}

/** "Does work pay for me?": an estimate with the first facts, and one question at a time. */
export function sumPath({ money, messages, household, things, read }: Needs): Path {
  const { questions, words } = money
  return {
    about: 'sum',
    owns: (fact) => questionFor(questions, fact) !== undefined || isNoted(fact),
    wants: household.wantsSum,
    read: (text, known) => ({
      ...withItsWage(
        plausible(said(asBefore(household.readWords(heard(text, known)), known)), text, words),
        known,
      ),
      ...notedFacts(household.noted(text)),
    }),
    readEarlier: (texts, known) => {
      const told = texts.map((text) => ({
        ...plausible(said(household.readStory(heard(text, known))), text, words),
        ...notedFacts(household.noted(text)),
      }))
      const all: Known = Object.assign({}, ...told)
      return Object.fromEntries(Object.entries(all).filter(([fact]) => known[fact] === undefined))
    },
    answer: (fact, given, known) => {
      const facts = sumAnswer(fact, given, known, { questions, household })
      if (facts === 'unclear') return facts
      const right = {
        ...plausible(facts, String(given), isBare(given) ? { ...words, twijfel_onder: {} } : words),
        ...isThePlan(facts, known),
      }
      return Object.keys(right).length < Object.keys(facts).length ? 'unclear' : right
    },
    change: (text, known) => {
      // What somebody misses is there or not: nothing changes by it.
      if (lineNamed(read(text)) !== undefined) return {}
      const change = changeOf(text, known, household)
      return (
        change && { ...withoutIf(known), ...earlierPlan(change, valuesIn(known)), ...onlyIf(text, change) }
      )
    },
    question: (fact) => questionBlock(fact, questions, messages),
    reply: (told, today, text) => {
      const known = withShared(told)
      // Work that begins later is worked out on the laws of that day.
      const day = comingDay(valuesIn(known).start, today) ?? today
      const noted = notedIn(known, things)
      // What may turn the outcome and can't be worked out ends the sum: no total is better than a wrong one.
      const language = languageKnown(known)
      if (noted.things.some(({ decides }) => decides)) return { blocks: withoutTotal(noted.things, language) }
      const ask = nextSumQuestion(known, day, money, noted.ask)
      const line = hasPlan(valuesIn(known)) ? lineNamed(read(text)) : undefined
      if (line !== undefined)
        return {
          blocks: [textOf(lineText(line, { values: valuesIn(known), day, language }, money, messages))],
          ...(ask !== undefined && { ask }),
        }
      const isChange = changeOf(text, known, household) !== undefined
      const shown = besides(valuesIn(known), text, isChange, day, money)
      const names = noted.things.map(({ name }) => name)
      const ends = comingDay(valuesIn(known).einde, today)
      const blocks = resultOf(shown, ask, { day, ends }, names)
      // Who lives together already hears nothing new in it.
      const isTogether =
        isChange && household.readChange(text, {})?.heeftPartner === true && !isWithPartner(text)
      const before = isTogether ? [textOf(say(messages.som_samen, language))] : []
      if (blocks) return { blocks: [...before, ...blocks], ...(ask !== undefined && { ask }) }
      const opening = begin(text, ask, language)
      return {
        blocks: opening,
        ...(ask !== undefined && { ask, ...(opening.length > 0 && { begins: true }) }),
      }
    },
  }

  /** The sum so far; without a plan there is nothing to compare. */
  function resultOf(
    { values, beside }: ReturnType<typeof besides>,
    ask: string | undefined,
    { day, ends }: { readonly day: string; readonly ends: string | undefined },
    noted: readonly string[],
  ) {
    // Who works now and has not told the wage: nothing can be set against it yet.
    if (!hasPlan(values) || (ask !== undefined && isGround(ask, values))) return undefined
    const isBrief = ask !== undefined
    const { facts, assumed } = householdsOf(values, day, money, !isBrief)
    return [
      {
        kind: 'sum' as const,
        facts,
        assumed: Object.keys(assumed),
        day,
        ...(noted.length > 0 && { noted: [...noted] }),
        ...(ends !== undefined && { ends }),
        ...(beside.length > 0 && { beside: [...beside] }),
        ...(isBrief && { brief: true }),
      },
    ]
  }

  /** Names what was told, says why there is no total, and who knows. */
  function withoutTotal(noted: readonly NotedThing[], language: Language) {
    const isEnglish = language === 'en'
    const namen = noted.map(({ name, inEnglish }) => (isEnglish && inEnglish) || name).join(', ')
    const text = [
      say(messages.som_geen_totaal, language, { namen }),
      ...noted.flatMap(({ says, saysInEnglish }) => (isEnglish ? saysInEnglish : says) ?? []),
    ]
    const first = noted.flatMap(({ desk }) => desk ?? [])
    return [
      textOf(text.join('\n\n')),
      {
        kind: 'handover' as const,
        state: 'desks' as const,
        text: say(messages.som_wie_weet, language),
        desks: [...new Set([...first, 'sociaal-raadslieden', 'gemeente-14', 'uwv'])].slice(0, MOST_DESKS),
      },
    ]
  }

  function begin(text: string, ask: string | undefined, language: Language) {
    if (ask === undefined) return [textOf(say(messages.som_zonder_plan, language))]
    return household.wantsSum(text) ? [textOf(say(messages.som_begin, language))] : []
  }
}

/**
 * What somebody lives of now: while nobody told a wage or a benefit, or said which it is, a sum would be another
 * household's, and all that is earned would look like gain.
 */
const isGround = (fact: string, values: { readonly [fact: string]: FactValue }): boolean =>
  fact === 'uitkering' ||
  wagesOfNow(values).includes(fact) ||
  values[`noted.${own(benefitUnread, fact) ?? ''}`] === true
const benefitUnread: { readonly [fact: string]: string } = {
  uitkering: 'welke-uitkering',
  'partner.uitkering': 'welke-uitkering-partner',
}

/** "24" as the hours of the plan, where the same hours were heard as work of now: then they were the plan. */
function isThePlan(answer: Known, known: Known): Known {
  const [told, heard] = [answer['next.uren'], known.uren]
  const isSame = told && 'value' in told && heard?.from === 'said' && heard.value === told.value
  if (!isSame) return {}
  return Object.fromEntries(
    ['uren', 'loon', 'uurloon', 'loonNetto'].flatMap((fact): [string, Known[string]][] => {
      const one = known[fact]
      return one?.from === 'said'
        ? [
            [fact, { from: 'open' }],
            [`next.${fact}`, one],
          ]
        : []
    }),
  )
}

const MOST_DESKS = 3

const textOf = (text: string) => ({ kind: 'text' as const, text })

/** What was told for another question counts here as well: nothing is asked twice. */
function withShared(known: Known): Known {
  const { urenMeer, uren, 'next.uren': planned } = valuesIn(known)
  const age = known['funding.age']
  const work = known['funding.employment']
  const works =
    work &&
    'value' in work &&
    Array.isArray(work.value) &&
    work.value.includes('employee') &&
    work.value.length === 1 &&
    // "22 jaar magazijn gedaan" of somebody with WW is the work of before.
    !hasBenefit(known) &&
    (known.uitkering !== undefined || known['noted.welke-uitkering'] === undefined)
  const growth = typeof urenMeer === 'number' ? grown(urenMeer, uren, planned) : {}
  return {
    ...known,
    ...growth,
    ...(age &&
      'value' in age &&
      isAdult(age.value, known) &&
      known.leeftijd === undefined && { leeftijd: age }),
    ...(works && known.uitkering === undefined && { uitkering: { from: 'said' as const, value: 'geen' } }),
    ...(works && { [WORKS]: { from: 'said' as const, value: true } }),
  }
}

/** "8 uur meer": of the hours of now and those of the plan, one tells the other; and there is a wage to ask. */
function grown(more: number, now: FactValue | undefined, next: FactValue | undefined): Known {
  const [before, after] = [Number(now ?? 0), Number(next ?? 0)]
  return {
    ...(now === undefined && after > more && { uren: { from: 'said' as const, value: after - more } }),
    ...(next === undefined && before > 0 && { 'next.uren': { from: 'said' as const, value: before + more } }),
    [WORKS]: { from: 'said' as const, value: true },
  }
}

/** An age that may be a child's is asked. */
const isAdult = (age: FactValue, { kinderen }: Known): boolean => {
  const children = kinderen && 'value' in kinderen && Array.isArray(kinderen.value) ? kinderen.value : []
  return typeof age === 'number' && age >= 18 && !children.includes(age)
}

/** What "en als ik 32 uur werk?" changes; "en bij 20 uur?" is about the one whose work was planned. */
function changeOf(text: string, known: Known, household: HouseholdWords): Known | undefined {
  const values = valuesIn(known)
  const isTheirs = !/\bik\b/i.test(text) && (namesPartner.test(text) || isOnlyTheirs(Object.keys(values)))
  const who = isTheirs ? 'partner.' : ''
  const hours = values[`next.${who}uren`] ?? values[`${who}uren`]
  const { uitkering, kostendelers } = values
  const opvang = values['next.opvang']
  const before = { hours: typeof hours === 'number' ? hours : undefined, uitkering, kostendelers, opvang }
  const found = household.readChange(named(text, known), before)
  if (!found) return undefined
  const facts = Object.entries(found).map(([fact, value]): [string, unknown] => [
    isTheirs ? fact.replace(/^next\.(?!partner\.)/, 'next.partner.') : fact,
    value,
  ])
  const change = { ...Object.fromEntries(facts), ...careAsBefore(found['next.opvang'], opvang) }
  return withItsWage(said(change), known)
}

/** A message as it is to be read after what is known. */
const heard = (text: string, known: Known): string => inFull(named(text, known), hasBenefit(known))

const asBefore = (facts: FlatFacts, known: Known): FlatFacts => ({
  ...facts,
  ...withOtherJobs(facts, valuesIn(known).urenPerBaan),
  ...careAsBefore(facts['next.opvang'], valuesIn(known)['next.opvang']),
})

/** "Van 10 naar 18 uur pizza" of who has two jobs: the other one stays what it is. */
function withOtherJobs(facts: FlatFacts, jobs: FactValue | undefined): FlatFacts {
  const perJob = Array.isArray(jobs) ? jobs.map(Number) : []
  const [now, next] = [facts.uren, facts['next.uren']]
  if (typeof now !== 'number' || typeof next !== 'number' || !perJob.includes(now)) return {}
  const all = perJob.reduce((sum, hours) => sum + hours, 0)
  return { uren: all, 'next.uren': all - now + next }
}

/** "Dan 4 middagen, 15 uur per week": the kind of care, its price and for whom stay what they were. */
function careAsBefore(told: unknown, known: FactValue | undefined): { readonly [fact: string]: unknown } {
  const [row, before] = [told, known].map((rows) => (Array.isArray(rows) ? String(rows[0] ?? '') : ''))
  if (!row || !before) return {}
  const [kind = '?', amount = '', price = '0', many = 'een'] = row.split(' ')
  const [kindWas = '?', , priceWas = '0', manyWas = 'een'] = before.split(' ')
  const kept = [kind === '?' ? kindWas : kind, amount, price === '0' ? priceWas : price]
  return { 'next.opvang': [[...kept, many === 'een' ? manyWas : many].join(' ')] }
}

const isOnlyTheirs = (facts: readonly string[]): boolean =>
  !['next.uren', 'next.loon', 'next.uurloon'].some((fact) => facts.includes(fact)) &&
  facts.some((fact) => fact.startsWith('next.partner.'))

/** "En als mijn vrouw er ook 10 uur bij werkt" names the partner who is there. */
const isWithPartner = (text: string): boolean => namesPartner.test(text) && !/\bsamen|\btrouw/i.test(text)

const namesPartner = /\b(?:hij|zij|ze|mijn (?:man|vrouw|partner|vriend|vriendin))\b/i

const named = (text: string, { heeftPartner }: Known): string =>
  heeftPartner !== undefined && 'value' in heeftPartner && heeftPartner.value === true && !areMany.test(text)
    ? text.replace(startsWithThem, '$1mijn partner ')
    : text

/** "Als ze maar 2 dagen gaan": they are the children. */
const areMany = /\b(?:ze|zij) (?:\S+ ){0,4}?(?:gaan|zijn|hebben|moeten|kunnen|willen)\b/i

const hasBenefit = (known: Known): boolean => {
  const { uitkering } = valuesIn(known)
  return uitkering !== undefined && uitkering !== 'geen'
}

/** "Hij zit in de ziektewet": once there is a partner, who it is about is clear. */
const startsWithThem = /^\s*((?:en |maar )?(?:wat )?(?:als )?)(?:hij|zij|ze)\s+/i

const kinds = {
  bedrag: 'amount',
  getal: 'number',
  'ja-nee': 'choice',
  keuze: 'choice',
  leeftijden: 'ages',
  opvang: 'words',
} as const

function questionBlock(
  fact: string,
  questions: Questions,
  messages: Messages,
): BlockOf<'question'> | undefined {
  const question = questionFor(questions, fact)
  if (!question) return undefined
  const { vraag, waarom, soort, eenheid, keuzes, overslaan } = question
  return {
    kind: 'question',
    about: 'sum',
    fact,
    title: vraag,
    why: waarom,
    input: kinds[soort],
    ...(eenheid !== undefined && { unit: eenheid }),
    choices: choicesOf(soort, keuzes, messages),
    skip: overslaan ?? messages.zonder_antwoord.nl,
  }
}

function choicesOf(
  kind: keyof typeof kinds,
  words: Readonly<Record<string, string>> | undefined,
  { ja, nee, geen_kinderen }: Messages,
): BlockOf<'question'>['choices'] {
  if (kind === 'ja-nee')
    return [
      { label: ja.nl, value: true },
      { label: nee.nl, value: false },
    ]
  if (kind === 'leeftijden') return [{ label: geen_kinderen.nl, value: 'geen' }]
  return Object.entries(words ?? {}).map(([value, label]) => ({ label, value }))
}
