import { readPerson } from '../funding/funding.ts'
import { type Plan, type Planner, type PlanPost, type Range, readWish, type Story } from '../plan/plan.ts'
import type { BlockOf, StoredBlock } from '../shared/blocks.ts'
import { wholeEuros } from '../shared/euro-text.ts'
import { inEuros } from '../shared/money.ts'

type Stored = Extract<StoredBlock, { kind: 'plan' }>
type Shown = BlockOf<'plan'>

/** The eight posts of one switch, or of two or three beside each other, worked out on the day of reading. */
export function planBlock(
  { facts, wage, hours, sectors, arranged }: Stored,
  planner: Planner,
  day: string,
): Shown {
  const { person } = readPerson(facts)
  const wishes = sectors.map((sector) => readWish({ sector, wage, hours, arranged }).wish)
  const { plans, rows } = planner.sideBySide(person, wishes, day)
  const [first] = plans
  return {
    kind: 'plan',
    options: plans.map(optionOf),
    rows: rows.map(({ post, name, options }) => ({
      fact: `plan.arranged.${post}`,
      name,
      what: options[0]?.what ?? '',
      cells: options.map(cellOf),
    })),
    caveats: [...new Set(plans.flatMap(({ caveats }) => caveats))],
    stories: storiesOf(plans, planner),
    sources: (first?.sources ?? []).map(({ titel, datum }) => ({ title: titel, date: datum })),
    checked: first?.checked ?? '',
  }
}

const optionOf = ({ sector, sectorName, activities, income, incomeOpen, lessWork, ...plan }: Plan) => ({
  sector,
  name: sectorName,
  activities: rangeText(activities),
  ...(income ? { income: rangeText(income) } : {}),
  ...(incomeOpen ? { incomeOpen: rangeText(incomeOpen) } : {}),
  ...(lessWork ? { lessWork: rangeText(lessWork) } : {}),
  complete: plan.complete,
  conclusion: plan.conclusion,
})

const cellOf = ({ amount, months, state, stateInWords, payerInWords, schemes, ask }: PlanPost) => ({
  cost: [months && monthsText(months), amount && rangeText(amount)].filter(Boolean).join(': ') || '?',
  state,
  stateInWords,
  ...(payerInWords ? { payer: payerInWords } : {}),
  schemes: schemes.map(({ name }) => name),
  ...(ask ? { ask } : {}),
})

/** A range stays a range; one number only where the source gives one. */
function rangeText({ low, high }: Range): string {
  const [from, to] = [wholeEuros(rounded(inEuros(low))), wholeEuros(rounded(inEuros(high)))]
  return from === to ? `ongeveer ${to}` : `${from} tot ${to}`
}

/** Estimates are not known to the euro. */
const rounded = (euros: number): number => Math.round(euros / 50) * 50

const decimal = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 })

function monthsText({ low, high }: { readonly low: number; readonly high: number }): string {
  const [from, to] = [decimal.format(low), decimal.format(high)]
  return from === to ? `ongeveer ${to} maanden loon` : `${from} tot ${to} maanden loon`
}

const STORIES_SHOWN = 3

function storiesOf(plans: readonly Plan[], planner: Planner): Shown['stories'] {
  const names = new Map(plans.flatMap(({ posts }) => posts.map(({ post, name }) => [post, name])))
  const stories = [...new Set(plans.flatMap((plan) => plan.stories))].slice(0, STORIES_SHOWN)
  return stories.map((story) => ({
    name: story.naam,
    from: story.van,
    to: planner.sectorName(story.naar),
    text: story.verhaal,
    ...(story.let_op ? { beware: story.let_op } : {}),
    paid: paidIn(story, names, planner),
  }))
}

const paidIn = ({ betaald }: Story, names: ReadonlyMap<string, string>, planner: Planner) =>
  Object.entries(betaald).flatMap(([post, payer]) =>
    payer ? [{ post: names.get(post) ?? post, payer: planner.payerName(payer) }] : [],
  )
