import type { CompiledContent } from '../../functions/guide/content.ts'
import { readPaths } from '../../functions/orientation/paths.ts'
import { withoutReferences } from '../../functions/shared/value-reference.ts'
import type { PlainDutch } from './plain-dutch.ts'
import { pathOf, textsOf } from './section-check.ts'

/** A text of content, and where it stands. */
interface Prose {
  readonly at: string
  readonly text: string
}

/** What is hard to read in the running texts of all content. */
export const proseProblems = (content: CompiledContent, { problemsOf }: PlainDutch): string[] =>
  [
    ...articlesIn(content),
    ...sumIn(content),
    ...pathsIn(content),
    ...fundingIn(content),
    ...planIn(content),
    ...directionsIn(content),
  ].flatMap(({ at, text }) => problemsOf(text).map((problem) => `${at}: ${problem}`))

const joined = (texts: readonly (string | undefined)[]): string =>
  texts.filter((text) => text !== undefined).join('\n')

/** An answer that is only the first sentences of its own text is not read twice. */
const articlesIn = ({ library }: CompiledContent): Prose[] =>
  library.articles.map((article) => {
    const texts = article.sections.flatMap(({ english: _, ...section }) =>
      section.isWritten || section.more === '' ? textsOf(section) : [section.title, section.more],
    )
    const { titel, kort, stappen } = article
    return { at: pathOf(article), text: withoutReferences([titel, ...kort, ...stappen, ...texts].join('\n')) }
  })

/** The card "does work pay": its labels and sentences, read without what is filled in. */
function sumIn({ money }: CompiledContent): Prose[] {
  const { wetten: _laws, bedragen: _amounts, bij_wie: _desks, aannames: _assumed, ...others } = money.words
  const { twijfel_boven: _doubted, ...words } = others
  return Object.entries(words).flatMap(([part, sentences]) =>
    Object.entries<unknown>(sentences).flatMap(([name, text]) =>
      typeof text === 'string'
        ? [{ at: `sum.yaml: ${part}.${name}`, text: text.replaceAll(/[{}]/g, '') }]
        : [],
    ),
  )
}

/** Each question and each way on by itself. */
function pathsIn({ files }: CompiledContent): Prose[] {
  const { all, steps } = readPaths(files)
  return all.flatMap(({ id, begin, vragen, uitkomst }) =>
    [
      begin,
      ...[...vragen, ...steps.values()].map(({ vraag, waarom, antwoorden }) =>
        [vraag, waarom, ...antwoorden.map(({ reactie }) => reactie ?? '')].join(' '),
      ),
      ...uitkomst.opties.map(({ kop, tekst }) => `${kop}. ${tekst}`),
      ...uitkomst.stappen.flatMap(({ stap, kleiner }) => [stap, kleiner]),
    ].map((text) => ({ at: `paths/${id}.yaml`, text })),
  )
}

function fundingIn({ funding: { schemes, explanations } }: CompiledContent): Prose[] {
  const at = 'explanations-funding.yaml'
  return [
    ...schemes.map(({ id, naam, wat, hoe_aanvragen, bedrag, venster, let_op, voorwaarden }) => {
      const rules = voorwaarden.map((one) => ('uitleg' in one ? one.uitleg : undefined))
      return {
        at: `funding/${id}.yaml`,
        text: joined([naam, wat, hoe_aanvragen, bedrag?.uitleg, venster.uitleg, ...let_op, ...rules]),
      }
    }),
    ...Object.entries(explanations.feiten).map(([fact, { vraag, waarom }]) => ({
      at: `${at}: feiten.${fact}`,
      text: `${vraag}\n${waarom}`,
    })),
    ...Object.entries(explanations.let_op).map(([trap, text]) => ({ at: `${at}: let_op.${trap}`, text })),
  ]
}

/** The eight posts and the stories of who paid. */
const planIn = ({ plan: { posts, stories } }: CompiledContent): Prose[] => [
  ...Object.entries(posts.posten).map(([post, { naam, wat, vraag }]) => ({
    at: `plan/posten.yaml: posten.${post}`,
    text: [naam, wat, vraag].join('\n'),
  })),
  ...Object.entries(posts.zinnen).map(([name, text]) => ({ at: `plan/posten.yaml: zinnen.${name}`, text })),
  ...stories.map(({ id, verhaal, let_op = '' }) => ({
    at: `plan/verhalen.yaml: ${id}`,
    text: `${verhaal}\n${let_op}`,
  })),
]

/** Sentences of directions, places and stories; lists of a few words are no running text. */
const directionsIn = ({ directions, stories }: CompiledContent): Prose[] => [
  ...directions.occupations.map(({ id, in_het_kort, dag, let_op, vraag, ingang }) => ({
    at: `directions/${id}.yaml`,
    text: joined([in_het_kort, ...dag, ...let_op, vraag?.tekst, ...ingang.map(({ noot }) => noot)]),
  })),
  {
    at: 'initiatives.yaml',
    text: directions.initiatives.plekken
      .map(({ wat, voor_wie, ingang }) => [wat, voor_wie, ingang].join(' '))
      .join('\n'),
  },
  ...stories.stories.map(({ id, verhaal, les, let_op }) => ({
    at: `stories/${id}.yaml`,
    text: joined([...verhaal, les, let_op]),
  })),
]
