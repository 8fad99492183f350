import { type CompiledContent, loadContent } from '../../functions/guide/content.ts'
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

interface Dated {
  readonly at: string
  readonly herzien_voor: string
  readonly eigenaar?: string
}

/** With the role that looks after it, where one is named. */
const overdue = (compiled: CompiledContent, today: string): string[] =>
  datedIn(compiled)
    .filter(({ herzien_voor }) => herzien_voor < today)
    .map(({ at, herzien_voor, eigenaar }) =>
      [`${at}: herzien voor ${herzien_voor}`, ...(eigenaar === undefined ? [] : [`(${eigenaar})`])].join(' '),
    )

function datedIn(compiled: CompiledContent): Dated[] {
  const { library, funding, directions, stories, money } = compiled
  const { desks, safety } = loadContent(compiled)
  const placed = <T extends Omit<Dated, 'at'> & { readonly id: string }>(folder: string, all: Iterable<T>) =>
    [...all].map((one) => ({ ...one, at: `${folder}/${one.id}.yaml` }))
  return [
    ...library.articles.map((article) => ({ ...article, at: pathOf(article) })),
    ...placed('funding', funding.schemes),
    ...placed('directions', directions.occupations),
    ...placed('stories', stories.stories),
    ...placed('desks', desks.values()),
    ...placed('safety', safety.routes),
    { ...directions.initiatives, at: 'initiatives.yaml' },
    { ...money.values.sources, at: 'values/bronnen.yaml' },
  ]
}
