import { fill } from './explain.ts'
import type { Explanations } from './explanations.ts'
import type { Offered } from './order.ts'
import type { Person } from './person.ts'

type Warning = keyof Explanations['let_op']

/** Traps, each with when it applies; the most harmful first. */
const traps: readonly (readonly [Warning, (person: Person, offers: readonly Offered[]) => boolean])[] = [
  ['niet_opzeggen', ({ employment }) => isEmployed(employment)],
  ['zelf_ontslag', ({ dismissed_by_employer }) => dismissed_by_employer === false],
  ['ww_toestemming', ({ employment }) => employment?.includes('ww') === true],
  ['wia_mens', ({ employment }) => employment?.some((one) => one === 'wia' || one === 'wajong') === true],
  ['bijstand_rekenen', ({ employment }) => employment?.includes('bijstand') === true],
  ['eerst_vragen', (_, offers) => offers.some(({ scheme }) => scheme.betaalt.includes('vakopleiding'))],
  [
    'studiekosten',
    ({ employment, has_employer_offer }) => isEmployed(employment) || has_employer_offer === true,
  ],
  ['duo_56', ({ age = 0 }) => age >= 55],
  [
    'duo_30',
    ({ age = 99, full_time_study }) => age >= 27 && (age <= 29 || (age < 99 && full_time_study === true)),
  ],
]

/** The traps that apply to this person and these schemes, and what goes and does not go together. */
export function warningsFor(person: Person, offers: readonly Offered[], { let_op }: Explanations): string[] {
  // The others warn the person who changes work, and an employer is none.
  const known = person.asks_as_employer ? traps.filter(([id]) => id === 'eerst_vragen') : traps
  const apply = known.filter(([, applies]) => applies(person, offers)).map(([id]) => let_op[id])
  return [...apply, ...clashes(offers, let_op), ...pairs(offers, let_op)]
}

function clashes(offers: readonly Offered[], let_op: Explanations['let_op']): string[] {
  return couples(offers, (one, other) => one.scheme.niet_samen_met.includes(other.scheme.id)).map(
    ([one, other]) => fill(let_op.niet_dubbel, { een: one.scheme.naam, ander: other.scheme.naam }),
  )
}

function pairs(offers: readonly Offered[], let_op: Explanations['let_op']): string[] {
  const [pair] = couples(
    offers.filter(({ scheme }) => scheme.soort !== 'dienst'),
    (one, other) => one.scheme.samen_met.includes(other.scheme.id),
  )
  if (!pair) return []
  const [one, other] = pair
  return [fill(let_op.samen, { een: one.scheme.naam, ander: other.scheme.naam }), let_op.dezelfde_kosten]
}

/** Each couple once, whichever of the two files names the other. */
function couples(
  offers: readonly Offered[],
  belong: (one: Offered, other: Offered) => boolean,
): [Offered, Offered][] {
  return offers.flatMap((one, at) =>
    offers
      .slice(at + 1)
      .flatMap((other): [Offered, Offered][] =>
        belong(one, other) || belong(other, one) ? [[one, other]] : [],
      ),
  )
}

const isEmployed = (employment: Person['employment']): boolean =>
  employment?.some(
    (one) => one === 'employee' || one === 'employee_uitzend' || one === 'employee_at_risk',
  ) === true
