import { parse } from 'yaml'
import { type Occupation, occupationSchema } from '../../functions/orientation/content.ts'
import { readInitiatives } from '../../functions/orientation/initiatives.ts'
import { type Story, storySchema } from '../../functions/orientation/story-content.ts'
import { readYaml } from '../../functions/shared/content-file.ts'
import type { PlainDutch } from './plain-dutch.ts'
import { readContent } from './read-content.ts'

/** What an editor should mend in content/directions, content/stories and content/initiatives.yaml. */
export function directionsProblems({ problemsOf }: PlainDutch, schemes: ReadonlySet<string>): string[] {
  return [
    ...readContent('directions').flatMap(({ path, text }) => {
      const occupation = readYaml(occupationSchema, path, text)
      return [
        ...problemsOf(occupationText(occupation)),
        ...unsourced(occupation),
        ...occupation.wie_betaalt.filter((id) => !schemes.has(id)).map((id) => `${id} is geen regeling`),
      ].map((problem) => `${path}: ${problem}`)
    }),
    ...problemsOf(
      readInitiatives(readContent('.'))
        .plekken.map(({ wat, voor_wie, ingang }) => [wat, voor_wie, ingang].join(' '))
        .join('\n'),
    ).map((problem) => `initiatives.yaml: ${problem}`),
    ...readContent('stories').flatMap(({ path, text }) =>
      problemsOf(storyText(readYaml(storySchema, path, text))).map((problem) => `${path}: ${problem}`),
    ),
  ]
}

/** Past the day on which somebody should have looked again. */
export const overdueDirections = (today: string): string[] =>
  [...readContent('directions'), ...readContent('stories')].flatMap(({ path, text }) => {
    const { herzien_voor, eigenaar } = parse(text, { schema: 'failsafe' })
    return herzien_voor < today ? [`${path}: herzien voor ${herzien_voor} (${eigenaar})`] : []
  })

type Written = Omit<Occupation, 'id'>

/** Sentences; lists of a few words are no running text. */
const occupationText = ({ in_het_kort, dag, let_op, vraag, ingang }: Written): string =>
  [
    in_het_kort,
    ...dag,
    ...let_op,
    ...(vraag ? [vraag.tekst] : []),
    ...ingang.flatMap(({ noot }) => noot ?? []),
  ].join('\n')

const storyText = ({ verhaal, les, let_op }: Omit<Story, 'id'>): string =>
  [...verhaal, les, ...(let_op ? [let_op] : [])].join('\n')

/** A percentage, an amount or a year stands beside its source, or not at all. */
const FIGURE = /€|\d+ ?%|\b(?:19|20)\d\d\b|\b\d{3,}\b/

function unsourced({ in_het_kort, dag, let_op, vraag, ingang, startloon }: Written): string[] {
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
