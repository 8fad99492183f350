import type { Plan, Range } from '../plan/plan.ts'
import { inEuros } from '../shared/money.ts'

const view = ({ low, high }: Range) => ({ low: inEuros(low), high: inEuros(high) })

/** A plan over the API: amounts are ranges of whole euros, once; schemes by id and name. */
export const planView = ({ posts, activities, income, incomeOpen, lessWork, ...plan }: Plan) => ({
  ...plan,
  posts: posts.map(({ amount, schemes, ...post }) => ({
    ...post,
    ...(amount ? { amount: view(amount) } : {}),
    schemes: schemes.map(({ id, name, verdict, presentedAs, windowInWords }) => ({
      id,
      name,
      verdict,
      presentedAs,
      windowInWords,
    })),
  })),
  activities: view(activities),
  ...(income ? { income: view(income) } : {}),
  ...(incomeOpen ? { incomeOpen: view(incomeOpen) } : {}),
  ...(lessWork ? { lessWork: view(lessWork) } : {}),
})
