import { compileFunding } from '../../functions/funding/compile.ts'
import { SchemesBroken } from '../../functions/funding/compile-schemes.ts'
import type { CompiledFunding } from '../../functions/funding/funding.ts'
import { compilePlan } from '../../functions/plan/compile.ts'
import type { PlainDutch } from './plain-dutch.ts'
import { readContent, readContentFile } from './read-content.ts'

export interface FundingContent {
  readonly compiled?: CompiledFunding
  readonly problems: readonly string[]
}

/** Reads all content of funding and names what is wrong with it, the plain-Dutch check included. */
export function fundingContent(dutch: PlainDutch): FundingContent {
  try {
    const compiled = compileFunding({
      schemes: readContent('funding'),
      regions: readContentFile('regions.yaml'),
      explanations: readContentFile('explanations-funding.yaml'),
    })
    return { compiled, problems: [...hardTexts(compiled, dutch), ...planProblems(dutch)] }
  } catch (error) {
    if (!(error instanceof SchemesBroken)) throw error
    return { problems: error.problems }
  }
}

/** Schemes past their review date on a day, with the role that looks after them. */
export const overdueSchemes = ({ compiled }: FundingContent, day: string): string[] =>
  (compiled?.schemes ?? [])
    .filter(({ herzien_voor }) => herzien_voor < day)
    .map(({ id, herzien_voor, eigenaar }) => `${id}: herzien voor ${herzien_voor} (${eigenaar})`)

function hardTexts({ schemes, explanations }: CompiledFunding, dutch: PlainDutch): string[] {
  const ofSchemes = schemes.flatMap(
    ({ id, naam, wat, hoe_aanvragen, bedrag, venster, let_op, voorwaarden }) => {
      const rules = voorwaarden.map((one) => ('uitleg' in one ? one.uitleg : undefined))
      const texts = [naam, wat, hoe_aanvragen, bedrag?.uitleg, venster.uitleg, ...let_op, ...rules]
      return dutch
        .problemsOf(texts.filter((text) => text !== undefined).join('\n'))
        .map((problem) => `${id}: ${problem}`)
    },
  )
  const facts = Object.entries(explanations.feiten).flatMap(([fact, { vraag, waarom }]) =>
    dutch.problemsOf(`${vraag}\n${waarom}`).map((problem) => `${fact}: ${problem}`),
  )
  const traps = Object.entries(explanations.let_op).flatMap(([trap, text]) =>
    dutch.problemsOf(text).map((problem) => `let_op ${trap}: ${problem}`),
  )
  return [...ofSchemes, ...facts, ...traps]
}

/** The eight posts and the stories of who paid. */
function planProblems(dutch: PlainDutch): string[] {
  const { posts, stories } = compilePlan({
    posts: readContentFile('plan/posten.yaml'),
    stories: readContentFile('plan/verhalen.yaml'),
  })
  return [
    ...Object.entries(posts.posten).flatMap(([post, { naam, wat, vraag }]) =>
      dutch.problemsOf([naam, wat, vraag].join('\n')).map((problem) => `post ${post}: ${problem}`),
    ),
    ...Object.entries(posts.zinnen).flatMap(([name, text]) =>
      dutch.problemsOf(text).map((problem) => `plan ${name}: ${problem}`),
    ),
    ...stories.flatMap(({ id, verhaal, let_op = '' }) =>
      dutch.problemsOf(`${verhaal}\n${let_op}`).map((problem) => `verhaal ${id}: ${problem}`),
    ),
  ]
}
