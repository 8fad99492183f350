import type { CompiledContent } from '../../functions/guide/content.ts'
import { dayOf } from '../../functions/shared/date.ts'
import { safetyReport } from './safety-report.ts'
import { lackingIn, pathOf, typedAmounts } from './section-check.ts'

/** What an editor may want to do next; nothing of it is an error. */
export function contentReport(compiled: CompiledContent, now: Date): string[] {
  const { articles } = compiled.library
  const today = dayOf(now)
  return [
    ...safetyReport(),
    ...articles.flatMap((article) => lackingIn(article) ?? []),
    ...articles.flatMap((article) => typedAmounts(article, compiled.money.values, today)),
    ...overdue(compiled, today),
  ]
}

/** What somebody should have looked at again, with the role that looks after it. */
function overdue({ library, funding, directions, stories }: CompiledContent, today: string): string[] {
  return [
    ...library.articles.map((article) => ({ ...article, at: pathOf(article) })),
    ...funding.schemes.map((one) => ({ ...one, at: `funding/${one.id}.yaml` })),
    ...directions.occupations.map((one) => ({ ...one, at: `directions/${one.id}.yaml` })),
    ...stories.stories.map((one) => ({ ...one, at: `stories/${one.id}.yaml` })),
  ]
    .filter(({ herzien_voor }) => herzien_voor < today)
    .map(({ at, herzien_voor, eigenaar }) => `${at}: herzien voor ${herzien_voor} (${eigenaar})`)
}
