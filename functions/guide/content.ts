import * as z from 'zod/mini'
import { checkTeams, readTeam, type Teams } from '../escalation/team.ts'
import { compileFunding } from '../funding/compile.ts'
import { type CompiledFunding, type Funding, loadFunding, readPerson } from '../funding/funding.ts'
import { topics } from '../knowledge/article.ts'
import { type Desk, readDesk } from '../knowledge/desk.ts'
import {
  type CompiledLibrary,
  compileLibrary,
  type Learn,
  type Library,
  loadLibrary,
} from '../knowledge/library.ts'
import { type CompiledDirections, compileDirections } from '../orientation/compile.ts'
import { type DirectionTable, openDirections } from '../orientation/directions.ts'
import { type Orientation, openOrientation } from '../orientation/orientation.ts'
import { pathProblems } from '../orientation/paths-check.ts'
import { type CompiledStories, compileStories, openStories, type Stories } from '../orientation/stories.ts'
import { compilePlan } from '../plan/compile.ts'
import type { CompiledPlan } from '../plan/content.ts'
import { loadPlanner, type Planner } from '../plan/plan.ts'
import {
  type CompiledReading,
  compileReading,
  openReader,
  type Reader,
  type TrainMoves,
  trainMoves,
} from '../reading/reading.ts'
import { loadSafety, type Safety } from '../safety/safety.ts'
import { type CompiledSafety, type TrainSafety, trainSafety } from '../safety/train.ts'
import { ContentBroken, type ContentFile } from '../shared/content-file.ts'
import { own } from '../shared/own.ts'
import { allFacts } from '../situation/facts.ts'
import type { FactValue } from '../situation/known.ts'
import { householdWords } from '../situation/words.ts'
import { type Messages, readMessages } from './messages.ts'
import { type CompiledMoney, compileMoney, loadMoney, type Money } from './money.ts'
import { directionBlocks, directionsPath } from './paths/directions-path.ts'
import { fundingPath } from './paths/funding-path.ts'
import { orientationPath } from './paths/orientation-path.ts'
import type { Path } from './paths/path.ts'
import { planPath } from './paths/plan-path.ts'
import { rulePath } from './paths/rule-path.ts'
import { storyPath } from './paths/story-path.ts'
import { sumPath } from './paths/sum-path.ts'
import { compileReplies, type FixedReplies } from './replies.ts'
import { notedThings } from './sum/noted.ts'
import { hasSection, readTree, type Tree } from './tree.ts'

/** A page of our own words: a title and parts. */
export interface PlainPage {
  readonly title: string
  readonly parts: readonly { readonly title: string; readonly text: string }[]
}

/** All that the guide knows and says. */
export interface Content {
  readonly library: Library
  readonly desks: ReadonlyMap<string, Desk>
  /** Advisors who answer together. */
  readonly teams: Teams
  readonly safety: Safety
  readonly replies: FixedReplies
  readonly messages: Messages
  readonly pages: ReadonlyMap<string, PlainPage>
  /** The words that codes are made of. */
  readonly codeWords: readonly string[]
  /** The laws by date, and the sentences about them. */
  readonly money: Money
  readonly funding: Funding
  readonly planner: Planner
  /** Directions to other work. */
  readonly directions: DirectionTable
  /** True stories of people who went before. */
  readonly stories: Stories
  readonly paths: readonly Path[]
  /** The paths of content/paths, as data. */
  readonly orientation: Orientation
  /** The doors of the start page and the questions behind them. */
  readonly tree: Tree
  /** Reads a message, once for all steps. */
  readonly read: Reader
}

/** Content as plain data: the library with its index, and the small files as they are. */
export interface CompiledContent {
  readonly library: CompiledLibrary
  readonly money: CompiledMoney
  readonly funding: CompiledFunding
  readonly plan: CompiledPlan
  readonly directions: CompiledDirections
  readonly stories: CompiledStories
  readonly reading: CompiledReading
  readonly safety: CompiledSafety
  readonly files: readonly ContentFile[]
}

/** What is learned from examples. */
export interface Learners {
  readonly safety: TrainSafety
  readonly moves: TrainMoves
  readonly search?: Learn
}

const smallFiles =
  /^(desks|teams|replies|pages|paths)\/|^safety\/[a-z-]+\.yaml$|^(messages\.yaml|tree\.yaml|recognition\.yaml|codewoorden\.txt)$/

/**
 * Checks all content and makes it ready to be stored by the build; `learn` may remember what it
 * learned before, for that takes seconds.
 *
 * @throws LibraryBroken · ContentBroken naming what does not fit
 */
export function compileContent(
  files: readonly ContentFile[],
  learn: Learners = { safety: trainSafety, moves: trainMoves },
): CompiledContent {
  const text = (path: string) => files.find((file) => file.path === path)?.text ?? ''
  const reading = compileReading(
    files,
    files.filter(({ path }) => path.startsWith('knowledge/')).map((file) => file.text),
    learn.moves,
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
    safety: learn.safety(files),
    files: files.filter(({ path }) => smallFiles.test(path)),
  }
  const { teams, desks, orientation, library } = loadContent(compiled)
  const wrong = pathProblems(orientation.paths, {
    hasSection: (written) => hasSection(written, library),
    isFact,
    blocks: [],
  })
  if (wrong.length > 0) throw new ContentBroken('paths', wrong)
  checkTeams(teams, {
    desks: new Set(desks.keys()),
    regions: new Set(Object.keys(compiled.funding.regions.regios)),
    topics,
  })
  return compiled
}

/** True for what the sum or funding remembers under this name. */
function isFact(name: string, value: FactValue): boolean {
  const [, field] = /^funding\.(.+)$/.exec(name) ?? []
  if (field !== undefined) return readPerson({ [field]: value }).ignored.length === 0
  const known = own(allFacts, name)
  return known !== undefined && z.safeParse(known.schema, value).success
}

const compiledSchema = z.custom<CompiledContent>(
  (built) => typeof built === 'object' && built !== null && 'library' in built && 'files' in built,
)

/** Content as the build wrote it, ready for use. It was checked then, so only its outline is looked at here. */
export function loadContent(built: unknown): Content {
  const { library, files, ...compiled } = compiledSchema.parse(built)
  const file = (path: string) => files.find((one) => one.path === path)?.text ?? ''
  const folder = (name: string) =>
    files
      .filter(({ path }) => path.startsWith(`${name}/`))
      .map(({ path, text }) => ({ id: path.slice(name.length + 1).replace(/\.\w+$/, ''), text }))
  const messages = readMessages(file('messages.yaml'))
  const money = loadMoney(compiled.money)
  const read = openReader(compiled.reading)
  const funding = loadFunding(compiled.funding, read)
  const planner = loadPlanner(compiled.plan, funding)
  const household = householdWords(read)
  const opened = loadLibrary(library)
  const orientation = openOrientation(files, read)
  const directions = openDirections(compiled.directions, read)
  const stories = openStories(compiled.stories, read)
  return {
    library: opened,
    tree: readTree(file('tree.yaml'), opened),
    desks: new Map(folder('desks').map(({ id, text }) => [id, readDesk(id, text)])),
    teams: new Map(folder('teams').map(({ id, text }) => [id, readTeam(id, text)])),
    safety: loadSafety(compiled.safety, files),
    replies: compileReplies(folder('replies')),
    messages,
    pages: new Map(folder('pages').map(({ id, text }) => [id, readPage(text)])),
    codeWords: file('codewoorden.txt')
      .split('\n')
      .filter((word) => word !== ''),
    money,
    funding,
    planner,
    directions,
    stories,
    read,
    orientation,
    paths: [
      planPath(planner, funding),
      sumPath(money, messages, household, notedThings(compiled.reading.concepts)),
      rulePath(money, messages, household, read),
      fundingPath(funding, planner.invitation, messages.potjes_begin.nl),
      orientationPath(orientation, read, { richtingen: (known) => directionBlocks(known, directions) }),
      directionsPath(directions),
      storyPath(directions, stories),
    ],
  }
}

/** Markdown of the simplest kind: `# title`, then parts that start with `## `. */
function readPage(text: string): PlainPage {
  const [head = '', ...parts] = text.split(/^## /m)
  const [title = '', ...intro] = head.replace(/^# /, '').split('\n')
  const first = { title: '', text: intro.join('\n').trim() }
  return {
    title: title.trim(),
    parts: [
      ...(first.text === '' ? [] : [first]),
      ...parts.map((part) => {
        const [heading = '', ...rest] = part.split('\n')
        return { title: heading.trim(), text: rest.join('\n').trim() }
      }),
    ],
  }
}
