import { type PlanPosts, payers, planSectors } from './content.ts'

/** How a fact of the plan is asked for: `wage`, `hours`, `sector`, or `arranged.` and the post. */
export interface PlanQuestion {
  readonly question: string
  readonly why: string
  readonly input: 'choice' | 'amount' | 'number'
  readonly unit?: string
  readonly choices: readonly { readonly value: string; readonly label: string }[]
  readonly skip: string
}

/** The question for a fact; nothing for a name that is none. */
export function planQuestion(name: string, content: PlanPosts): PlanQuestion | undefined {
  const { vragen, posten, sectoren, betalers, toestanden } = content
  if (name === 'wage') return { ...vragen.loon, input: 'amount', unit: vragen.per_maand, choices: [] }
  if (name === 'hours') return { ...vragen.uren, input: 'number', unit: vragen.uren_per_week, choices: [] }
  if (name === 'sector')
    return {
      ...vragen.sector,
      input: 'choice',
      choices: planSectors.map((value) => ({ value, label: sectoren[value].naam })),
    }
  const post = Object.entries(posten).find(([id]) => name === `arranged.${id}`)
  return (
    post && {
      ...vragen.betaald,
      question: vragen.betaald.question.replace('{post}', post[1].naam),
      input: 'choice',
      choices: [
        ...payers.map((value) => ({ value, label: betalers[value] })),
        { value: 'none', label: toestanden.none },
      ],
    }
  )
}
