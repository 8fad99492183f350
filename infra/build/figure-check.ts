import type { CompiledContent } from '../../functions/guide/content.ts'

type Occupation = CompiledContent['directions']['occupations'][number]

/** A percentage, an amount or a year stands beside its source, or not at all. */
const FIGURE = /€|\d+ ?%|\b(?:19|20)\d\d\b|\b\d{3,}\b/

/** Figures in the directions that nobody can look up. */
export const figureProblems = ({ directions }: CompiledContent): string[] =>
  directions.occupations.flatMap((one) =>
    unsourced(one).map((problem) => `directions/${one.id}.yaml: ${problem}`),
  )

function unsourced({ in_het_kort, dag, let_op, vraag, ingang, startloon }: Occupation): string[] {
  const bare = [in_het_kort, ...dag, ...let_op].filter((text) => FIGURE.test(text))
  const routes = ingang
    .filter(({ noot, duur, bronnen }) => bronnen.length === 0 && FIGURE.test(`${noot} ${duur}`))
    .map(({ route }) => route)
  return [
    ...[...bare, ...routes].map((text) => `een getal zonder bron: ${text}`),
    ...(vraag && vraag.bronnen.length === 0 && FIGURE.test(vraag.tekst)
      ? ['vraag: een getal zonder bron']
      : []),
    ...(startloon.bedrag && startloon.bronnen.length === 0 ? ['startloon: een bedrag zonder bron'] : []),
  ]
}
