import type { Funding, Person, Post, SchemeCard } from '../funding/funding.ts'
import type { Money } from '../shared/money.ts'
import {
  activityPosts,
  type CompiledPlan,
  type Payer,
  type PlanSector,
  type PostState,
  planSectors,
  type Story,
} from './content.ts'
import { type Cost, costsOf, type MonthsOfIncome, type Range, sumOf } from './costs.ts'
import { type PlanQuestion, planQuestion } from './question.ts'

/**
 * The door of the transition plan: the eight posts of a switch, what each costs, who pays it and what is
 * still nobody's. Nothing counts as arranged because a scheme fits: only what the visitor says is arranged.
 */

export interface Wish {
  /** Where to; without it the sector follows from the person's target. */
  readonly sector?: PlanSector
  /** The present gross wage. */
  readonly wage?: Money<'month'>
  /** The hours a week it is for; without them a full week. */
  readonly hours?: number
  /** Who pays which post already, or `none` for a post that is not needed. */
  readonly arranged?: Readonly<Partial<Record<Post, Payer | 'none'>>>
}

export interface PlanPost {
  readonly post: Post
  readonly name: string
  readonly what: string
  readonly kind: 'activiteit' | 'inkomen' | 'werkgever'
  readonly amount?: Range
  readonly months?: MonthsOfIncome
  readonly time?: Cost['time']
  readonly state: PostState
  readonly stateInWords: string
  /** Who pays, when that is arranged. */
  readonly payer?: Payer
  readonly payerInWords?: string
  /** Schemes that could pay this post, soonest first; beside a payer they are what else there is. */
  readonly schemes: readonly SchemeCard[]
  /** The next thing to ask; only while it is not arranged. */
  readonly ask?: string
}

export interface Plan {
  readonly sector: PlanSector
  readonly sectorName: string
  readonly posts: readonly PlanPost[]
  /** Posts 1 to 4 together. */
  readonly activities: Range
  /** Posts 5 to 7 together, save those not needed: income that somebody has to pay. Absent without a wage. */
  readonly income?: Range
  /** The part of that income which is still nobody's. */
  readonly incomeOpen?: Range
  /** Post 8: what the new employer loses. Never part of the visitor's own sum. */
  readonly lessWork?: Range
  readonly open: readonly Post[]
  readonly complete: boolean
  readonly conclusion: string
  /** What the figures do not say, and what they rest on. */
  readonly caveats: readonly string[]
  readonly stories: readonly Story[]
  readonly sources: readonly { readonly titel: string; readonly datum: string }[]
  readonly checked: string
}

/** The soonest are enough; all others stand in the advice itself. */
const SCHEMES_SHOWN = 4

/** As many as fit beside each other on paper. */
const MOST_OPTIONS = 3

/** One row of two or three plans beside each other. */
export interface Row {
  readonly post: Post
  readonly name: string
  readonly options: readonly PlanPost[]
}

export interface Planner {
  plan(person: Person, wish: Wish, day: string): Plan
  /** Two or three options side by side, for one person. */
  sideBySide(person: Person, wishes: readonly Wish[], day: string): { plans: Plan[]; rows: Row[] }
  /** The plan of a real case, as it was paid then. */
  example(id: string, day: string): Plan | undefined
  stories(sector?: PlanSector): readonly Story[]
  /** A present wage can be asked about: not of who told that they live without one. */
  hasWage(person: Person): boolean
  /** The sectors that somebody wants to move to, as far as they have figures; at most three. */
  sectorsFor(person: Person): readonly PlanSector[]
  sectorName(sector: PlanSector): string
  payerName(payer: Payer | 'none'): string
  /** How a fact is asked for: `wage`, `hours`, `sector`, or `arranged.` and a post. */
  question(fact: string): PlanQuestion | undefined
  /** What leads to the plan, as the visitor would say it. */
  readonly invitation: string
}

/** Opens what the build compiled. Pure: no disk, no clock. */
export function loadPlanner({ posts: content, stories }: CompiledPlan, funding: Funding): Planner {
  const storiesOf = (sector?: PlanSector) => stories.filter(({ naar }) => !sector || naar === sector)

  const plan: Planner['plan'] = (person, wish, day) => {
    const sector = wish.sector ?? sectorOf(person, content)
    const { first, folded } = funding.advise(
      wish.sector ? aimedAt(person, wish.sector, content) : person,
      day,
    )
    const cards = [...first, ...folded]
    const hasNoJob = isWithoutEmployer(person)
    const planned = costsOf(content, sector, wish).map((cost) =>
      postOf(cost, cards, { ...wish, hasNoJob }, content),
    )
    const needed = planned.filter(({ kind, state }) => kind === 'inkomen' && state !== 'none')
    const income = sumOf(needed)
    const incomeOpen = sumOf(needed.filter(({ state }) => state !== 'arranged'))
    const lessWork = planned.find(({ post }) => post === 'improductiviteit')?.amount
    const open = planned
      .filter(({ state }) => state !== 'arranged' && state !== 'none')
      .map(({ post }) => post)
    const complete = open.length === 0
    return {
      sector,
      sectorName: content.sectoren[sector].naam,
      posts: planned,
      activities: activitiesOf(content, sector),
      ...(wish.wage && income ? { income } : {}),
      ...(wish.wage && incomeOpen ? { incomeOpen } : {}),
      ...(lessWork ? { lessWork } : {}),
      open,
      complete,
      conclusion: complete
        ? content.zinnen.compleet
        : content.zinnen[hasNoJob ? 'niet_compleet_zonder_baan' : 'niet_compleet'],
      caveats: caveatsOf(content, sector, wish, person),
      stories: storiesOf(sector),
      sources: content.bronnen,
      checked: content.gecontroleerd,
    }
  }

  return {
    plan,
    sideBySide: (person, wishes, day) => {
      const plans = wishes.map((wish) => plan(person, wish, day))
      return { plans, rows: rowsOf(plans) }
    },
    example: (id, day) => {
      const story = stories.find((one) => one.id === id)
      return story && plan({}, { sector: story.naar, arranged: story.betaald }, day)
    },
    stories: storiesOf,
    sectorsFor: (person) => sectorsOf(person, content).slice(0, MOST_OPTIONS),
    hasWage: (person) => !isWithoutEmployer(person),
    sectorName: (sector) => content.sectoren[sector].naam,
    payerName: (payer) => (payer === 'none' ? content.toestanden.none : content.betalers[payer]),
    question: (fact) => planQuestion(fact, content),
    invitation: content.zinnen.naar_plan,
  }
}

function postOf(
  { post, ...cost }: Cost,
  cards: readonly SchemeCard[],
  { arranged, hasNoJob }: Wish & { readonly hasNoJob: boolean },
  content: CompiledPlan['posts'],
): PlanPost {
  const words = content.posten[post]
  const { soort, vraag } = words
  const alone = hasNoJob ? words : undefined
  const told = arranged?.[post]
  const schemes = cards.filter(({ posts }) => posts.includes(post)).slice(0, SCHEMES_SHOWN)
  const state = stateOf(told, schemes, content.helpt_deels)
  return {
    post,
    name: alone?.naam_zonder_baan ?? words.naam,
    what: alone?.wat_zonder_baan ?? words.wat,
    kind: soort,
    ...cost,
    state,
    stateInWords: content.toestanden[state],
    ...(told && told !== 'none' ? { payer: told, payerInWords: content.betalers[told] } : {}),
    schemes,
    ...(told === undefined ? { ask: alone?.vraag_zonder_baan ?? vraag } : {}),
  }
}

/** A scheme that fits, is for the person to use, open and enough makes a post possible; anything less is a question. */
function stateOf(
  told: Payer | 'none' | undefined,
  schemes: readonly SchemeCard[],
  partly: readonly string[],
): PostState {
  if (told !== undefined) return told === 'none' ? 'none' : 'arranged'
  const sure = schemes.some(
    ({ id, verdict, sure: isSure, presentedAs, window }) =>
      verdict === 'fits' &&
      isSure &&
      presentedAs === 'direct' &&
      window.state === 'open' &&
      !partly.includes(id),
  )
  return sure ? 'possible' : schemes.length > 0 ? 'ask' : 'open'
}

function activitiesOf(content: CompiledPlan['posts'], sector: PlanSector): Range {
  const wanted: readonly Post[] = activityPosts
  const sum = sumOf(costsOf(content, sector).filter(({ post }) => wanted.includes(post)))
  if (!sum) throw new Error(`content/plan: no costs for ${sector}`)
  return sum
}

function caveatsOf(
  { zinnen, sectoren }: CompiledPlan['posts'],
  sector: PlanSector,
  { wage, hours }: Wish,
  person: Person,
): string[] {
  const gross = hours === undefined ? zinnen.bruto : zinnen.bruto_uren.replace('{uren}', String(hours))
  return [
    zinnen.schatting,
    ...(sector === 'anders' ? [zinnen.geen_sector] : []),
    ...(sectoren[sector].drukfout_in_totaal ? [zinnen.som_van_de_delen] : []),
    ...(isWithoutEmployer(person) ? [zinnen.zonder_werkgever] : []),
    ...(person.employment?.includes('ww') ? [zinnen.ww_is_minder] : []),
    ...(wage ? [gross, zinnen.werkgeverskosten] : []),
    zinnen.niet_optellen,
    zinnen.niet_beloofd,
  ]
}

/** Told how they live, and that is not by a job with an employer. */
const isWithoutEmployer = ({ employment = [] }: Person): boolean =>
  employment.length > 0 && !employment.some((one) => one.startsWith('employee'))

/** Beside another option each counts the money for its own sector, whatever else somebody thinks of. */
function aimedAt(person: Person, sector: PlanSector, { sectoren }: CompiledPlan['posts']): Person {
  const { hoort_bij } = sectoren[sector]
  const wanted = person.target_sectors?.filter((one) => hoort_bij.some((other) => other === one)) ?? []
  const target_sectors = wanted.length > 0 ? wanted : hoort_bij.slice(0, 1)
  return target_sectors.length > 0 ? { ...person, target_sectors } : person
}

const sectorsOf = ({ target_sectors = [] }: Person, { sectoren }: CompiledPlan['posts']) =>
  planSectors.filter((sector) => sectoren[sector].hoort_bij.some((one) => target_sectors.includes(one)))

const sectorOf = (person: Person, content: CompiledPlan['posts']): PlanSector =>
  sectorsOf(person, content)[0] ?? 'anders'

const rowsOf = (plans: readonly Plan[]): Row[] =>
  (plans[0]?.posts ?? []).map(({ post, name }) => ({
    post,
    name,
    options: plans.flatMap(({ posts }) => posts.filter((one) => one.post === post)),
  }))

export type { CompiledPlan, Payer, PlanSector, PostState, Story } from './content.ts'
export { planSectors } from './content.ts'
export type { Range } from './costs.ts'
export { readWish } from './wish.ts'
