import { parse } from 'yaml'
import * as z from 'zod/mini'
import { checkTeams } from '../escalation/team.ts'
import { compileFunding } from '../funding/compile.ts'
import { readPerson } from '../funding/funding.ts'
import { topics } from '../knowledge/article.ts'
import { compileLibrary, type Learn } from '../knowledge/library.ts'
import { compileDirections } from '../orientation/compile.ts'
import { pathProblems } from '../orientation/paths-check.ts'
import { compileStories } from '../orientation/stories.ts'
import { type TrainOpenings, trainOpenings } from '../orientation/train-openings.ts'
import { compilePlan } from '../plan/compile.ts'
import {
  compileReading,
  openReader,
  type TrainMoves,
  type TrainWants,
  trainMoves,
  trainWants,
} from '../reading/reading.ts'
import { type TrainSafety, trainSafety } from '../safety/train.ts'
import { ContentBroken, type ContentFile, onlyText } from '../shared/content-file.ts'
import { own } from '../shared/own.ts'
import { allFacts } from '../situation/facts.ts'
import type { FactValue } from '../situation/known.ts'
import { type CompiledContent, type Content, loadContent } from './content.ts'
import { compileMoney } from './money.ts'
import { checkTree, hasSection } from './tree.ts'

/** What is learned from examples. */
export interface Learners {
  readonly safety: TrainSafety
  readonly moves: TrainMoves
  readonly wants: TrainWants
  readonly openings: TrainOpenings
  readonly search?: Learn
}

const smallFiles =
  /^(desks|teams|replies|pages)\/|^paths\/[a-z0-9-]+\.yaml$|^safety\/[a-z-]+\.yaml$|^(messages\.yaml|profile\.yaml|tree\.yaml|recognition\.yaml|codewoorden\.txt)$/

/**
 * Checks all content and makes it ready to be stored by the build; `learn` may remember what it
 * learned before, for that takes seconds.
 *
 * @throws LibraryBroken · ContentBroken naming what does not fit
 */
export function compileContent(
  files: readonly ContentFile[],
  learn: Learners = { safety: trainSafety, moves: trainMoves, wants: trainWants, openings: trainOpenings },
): CompiledContent {
  const text = (path: string) => files.find((file) => file.path === path)?.text ?? ''
  const reading = compileReading(
    files,
    files.filter(({ path }) => path.startsWith('knowledge/')).map((file) => file.text),
    learn,
  )
  const read = openReader(reading)
  const compiled = {
    library: compileLibrary(files, learn.search),
    money: compileMoney(files),
    funding: compileFunding({
      schemes: files.filter(({ path }) => path.startsWith('funding/')),
      regions: text('regions.yaml'),
      explanations: text('explanations-funding.yaml'),
    }),
    plan: compilePlan({ posts: text('plan/posten.yaml'), stories: text('plan/verhalen.yaml') }),
    directions: compileDirections(files, reading.concepts, read),
    stories: compileStories(files, read),
    reading,
    openings: learn.openings(files, read),
    safety: learn.safety(files),
    files: files.filter(({ path }) => smallFiles.test(path)).map(readAlready),
  }
  checkAll(loadContent(compiled), compiled)
  return compiled
}

/** A YAML file as JSON, which is YAML as well, so that at run time no YAML needs to be understood. */
const readAlready = ({ path, text }: ContentFile): ContentFile =>
  path.endsWith('.yaml') ? { path, text: JSON.stringify(parse(text, onlyText)) } : { path, text }

/** Opens every part, and holds what names something in another part to it. */
function checkAll(content: Content, { funding }: CompiledContent): void {
  for (const part of Object.values(content)) Object.keys(part)
  content.read('')
  checkTree(content.tree, content.library)
  const wrong = pathProblems(content.orientation.paths, {
    hasSection: (written) => hasSection(written, content.library),
    isFact,
    blocks: Object.keys(content.orientation.profile.bouwstenen),
  })
  if (wrong.length > 0) throw new ContentBroken('paths', wrong)
  checkTeams(content.teams, {
    desks: new Set(content.desks.keys()),
    regions: new Set(Object.keys(funding.regions.regios)),
    topics,
  })
}

/** True for what the sum or funding remembers under this name. */
function isFact(name: string, value: FactValue): boolean {
  const [, field] = /^funding\.(.+)$/.exec(name) ?? []
  if (field !== undefined) return readPerson({ [field]: value }).ignored.length === 0
  const known = own(allFacts, name)
  return known !== undefined && z.safeParse(known.schema, value).success
}
