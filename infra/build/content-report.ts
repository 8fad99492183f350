import type { CompiledContent } from '../../functions/guide/content.ts'
import { loadLibrary } from '../../functions/knowledge/library.ts'
import type { ContentFile } from '../../functions/shared/content-file.ts'
import { dayOf } from '../../functions/shared/date.ts'
import { safetyReport } from './safety-report.ts'
import { coverageReport, searchReport } from './search-report.ts'
import { lackingIn, pathOf, typedAmounts } from './section-check.ts'

/** What an editor may want to do next, of content that was learned from as well; nothing of it is an error. */
export const contentReport = (
  learned: CompiledContent,
  files: readonly ContentFile[],
  now: Date,
): string[] => [
  ...safetyReport(learned.safety, files),
  ...toDo(learned, now),
  ...coverageReport(learned.library.articles),
  ...searchReport(loadLibrary(learned.library)),
]

/** What is unfinished, typed where a reference belongs, or past the day on which somebody should have looked. */
export function toDo(compiled: CompiledContent, now: Date): string[] {
  const { articles } = compiled.library
  const today = dayOf(now)
  return [
    ...articles.flatMap((article) => lackingIn(article) ?? []),
    ...articles.flatMap((article) => typedAmounts(article, compiled.money.values, today)),
    ...overdue(compiled, today),
  ]
}

/** With the role that looks after it. */
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
