import * as z from 'zod/mini'
import { own } from '../shared/own.ts'
import { allFacts, homeFacts, personFacts, type Situation } from './facts.ts'

export type FactProblem = { readonly fact: string; readonly problem: string }
/** Facts as they are stored and sent: `{ leeftijd: 35, 'partner.loon': 1380 }`, amounts in euros. */
export type FlatFacts = { readonly [fact: string]: unknown }

const {
  heeftPartner,
  kinderen,
  kostendelers,
  huurt,
  kaleHuur,
  vermogen,
  opvang,
  schulden,
  alimentatie,
  krijgtKinderbijslag,
  inkomenHuisgenoten,
} = homeFacts
const home = z.partial(
  z.object({
    heeftPartner: heeftPartner.schema,
    kinderen: kinderen.schema,
    kostendelers: kostendelers.schema,
    huurt: huurt.schema,
    kaleHuur: kaleHuur.schema,
    vermogen: vermogen.schema,
    opvang: opvang.schema,
    schulden: schulden.schema,
    alimentatie: alimentatie.schema,
    krijgtKinderbijslag: krijgtKinderbijslag.schema,
    inkomenHuisgenoten: inkomenHuisgenoten.schema,
  }),
)
const {
  leeftijd,
  uitkering,
  loon,
  uren,
  uitkeringBruto,
  oudLoon,
  wwMaand,
  wgaPeriode,
  arbeidsongeschiktheid,
  restverdiencapaciteit,
  wajongSoort,
  pensioenpremie,
  reiskosten,
  winst,
  dertiende,
} = personFacts
const person = z.partial(
  z.object({
    leeftijd: leeftijd.schema,
    uitkering: uitkering.schema,
    loon: loon.schema,
    uren: uren.schema,
    uitkeringBruto: uitkeringBruto.schema,
    oudLoon: oudLoon.schema,
    wwMaand: wwMaand.schema,
    wgaPeriode: wgaPeriode.schema,
    arbeidsongeschiktheid: arbeidsongeschiktheid.schema,
    restverdiencapaciteit: restverdiencapaciteit.schema,
    wajongSoort: wajongSoort.schema,
    pensioenpremie: pensioenpremie.schema,
    reiskosten: reiskosten.schema,
    winst: winst.schema,
    dertiende: dertiende.schema,
  }),
)

/** Reads facts and names those that are wrong; a wrong or unknown fact is left out, never guessed. */
export function readSituation(flat: FlatFacts): {
  readonly situation: Situation
  readonly problems: readonly FactProblem[]
} {
  const problems: FactProblem[] = []
  const right: [string, unknown][] = []
  for (const [fact, value] of Object.entries(flat)) {
    const field = own(allFacts, fact)
    const read = field && z.safeParse(field.schema, value)
    if (!read) problems.push({ fact, problem: 'Dit gegeven kennen we niet' })
    else if (!read.success)
      problems.push(...read.error.issues.map(({ message }) => ({ fact, problem: message })))
    else right.push([fact, value])
  }
  const partner = right
    .filter(([fact]) => fact.startsWith('partner.'))
    .map(([fact, value]) => [fact.slice('partner.'.length), value])
  const yours = Object.fromEntries(right)
  return {
    situation: {
      home: z.parse(home, yours),
      you: z.parse(person, yours),
      partner: z.parse(person, Object.fromEntries(partner)),
    },
    problems,
  }
}
