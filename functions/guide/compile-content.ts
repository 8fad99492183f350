import * as z from 'zod/mini'
import { checkTeams, readTeam } from '../escalation/team.ts'
import { compileFunding } from '../funding/compile.ts'
import { readPerson } from '../funding/funding.ts'
import { topics } from '../knowledge/article.ts'
import { readDesk } from '../knowledge/desk.ts'
import { compileLibrary, type Learn } from '../knowledge/library.ts'
import { compileDirections } from '../orientation/compile.ts'
import { readPaths } from '../orientation/paths.ts'
import { pathProblems } from '../orientation/paths-check.ts'
import { readProfileWords } from '../orientation/profile.ts'
import { compileStories } from '../orientation/stories.ts'
import { type TrainOpenings, trainOpenings } from '../orientation/train-openings.ts'
import { compilePlan } from '../plan/compile.ts'
import { readForOther } from '../reading/first-person.ts'
import {
  compileReading,
  openReader,
  type TrainMoves,
  type TrainRoles,
  type TrainWants,
  trainMoves,
  trainRoles,
  trainWants,
} from '../reading/reading.ts'
import { readerOf } from '../safety/reading.ts'
import { readRoutes } from '../safety/route.ts'
import { readTalk } from '../safety/talk.ts'
import { type TrainSafety, trainSafety } from '../safety/train.ts'
import { type ContentFile, holdNamed, readAll, readEach, readYaml, textOf } from '../shared/content-file.ts'
import { once } from '../shared/lazily.ts'
import { own } from '../shared/own.ts'
import { allFacts } from '../situation/facts.ts'
import type { FactValue } from '../situation/known.ts'
import { type CompiledContent, type Content, loadContent } from './content.ts'
import { readEnglish } from './in-english.ts'
import { readMessages } from './messages.ts'
import { compileMoney } from './money.ts'
import { compileReplies } from './replies.ts'
import { checkTree, hasSection, readTree } from './tree.ts'

/** What is learned from examples. */
export interface Learners {
  readonly safety: TrainSafety
  readonly moves: TrainMoves
  readonly wants: TrainWants
  readonly roles: TrainRoles
  readonly openings: TrainOpenings
  readonly search?: Learn
}

const smallFiles =
  /^(desks|teams|replies|pages|english)\/|^paths\/[a-z0-9-]+\.yaml$|^safety\/[a-z-]+\.yaml$|^(messages\.yaml|profile\.yaml|tree\.yaml|eerste-persoon\.yaml|recognition\.yaml|codewoorden\.txt)$/

/**
 * Checks all content and makes it ready to be stored by the build; `learn` may remember what it
 * learned before, for that takes seconds.
 *
 * @throws ContentBroken naming each file and what does not fit in it
 */
export function compileContent(
  files: readonly ContentFile[],
  learn: Learners = {
    safety: trainSafety,
    moves: trainMoves,
    wants: trainWants,
    roles: trainRoles,
    openings: trainOpenings,
  },
): CompiledContent {
  const reading = once(() =>
    compileReading(
      files,
      files.filter(({ path }) => path.startsWith('knowledge/')).map(({ text }) => text),
      learn,
    ),
  )
  const read = once(() => openReader(reading()))
  const compiled = readAll({
    library: () => compileLibrary(files, learn.search, read),
    money: () => compileMoney(files),
    funding: () => compileFunding(files),
    plan: () => compilePlan(files),
    directions: () => compileDirections(files, reading().concepts, read()),
    stories: () => compileStories(files, read()),
    reading,
    openings: () => learn.openings(files, read()),
    safety: () => learn.safety(files),
    files: () => {
      checkSmallFiles(files)
      return readEach(
        files.filter(({ path }) => smallFiles.test(path)),
        readAlready,
      )
    },
  })
  checkAll(loadContent(compiled), compiled)
  return compiled
}

/** A YAML file as JSON, which is YAML as well, so that at run time no YAML needs to be understood. */
const readAlready = ({ path, text }: ContentFile): ContentFile =>
  path.endsWith('.yaml') ? { path, text: JSON.stringify(readYaml(z.unknown(), path, text)) } : { path, text }

/** Reads what is otherwise read when it is first needed, each file by its own schema. */
function checkSmallFiles(files: readonly ContentFile[]): void {
  const text = (path: string) => textOf(files, path)
  const each = (folder: string, read: (id: string, text: string) => unknown) => () =>
    readEach(
      files.filter(({ path }) => path.startsWith(`${folder}/`)),
      (file) => read(file.path.slice(folder.length + 1).replace(/\.yaml$/, ''), file.text),
    )
  readAll({
    desks: each('desks', readDesk),
    teams: each('teams', readTeam),
    replies: each('replies', (id, one) => compileReplies([{ id, text: one }])),
    english: () => readEnglish(files, readMessages(text('messages.yaml'))),
    messages: () => readMessages(text('messages.yaml')),
    tree: () => readTree(text('tree.yaml')),
    firstPerson: () => readForOther('eerste-persoon.yaml', text('eerste-persoon.yaml')),
    profile: () => readProfileWords(text('profile.yaml')),
    paths: () => readPaths(files),
    routes: () => readRoutes(files),
    recognition: () => readerOf(files),
    talk: () => readTalk(text('safety/talk.yaml'), (word) => word),
  })
}

/** Opens every part, and holds what names something in another part to it. */
function checkAll(content: Content, { funding }: CompiledContent): void {
  readEach(Object.values(content), (part) => Object.keys(part))
  readAll({
    read: () => content.read(''),
    tree: () => checkTree(content.tree, content.library),
    paths: () =>
      holdNamed(
        pathProblems(content.orientation.paths, {
          hasSection: (written) => hasSection(written, content.library),
          isFact,
          blocks: Object.keys(content.orientation.profile.bouwstenen),
        }),
      ),
    teams: () =>
      checkTeams(content.teams, {
        desks: new Set(content.desks.keys()),
        regions: new Set(Object.keys(funding.regions.regios)),
        topics,
      }),
  })
}

/** True for what the sum or funding remembers under this name. */
function isFact(name: string, value: FactValue): boolean {
  const [, field] = /^funding\.(.+)$/.exec(name) ?? []
  if (field !== undefined) return readPerson({ [field]: value }).ignored.length === 0
  const known = own(allFacts, name)
  return known !== undefined && z.safeParse(known.schema, value).success
}
