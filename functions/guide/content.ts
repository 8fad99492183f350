import * as z from 'zod/mini'
import { readTeam, type Teams } from '../escalation/team.ts'
import { type CompiledFunding, type Funding, loadFunding } from '../funding/funding.ts'
import { type Desk, readDesk } from '../knowledge/desk.ts'
import { type CompiledLibrary, type Library, loadLibrary } from '../knowledge/library.ts'
import type { CompiledDirections } from '../orientation/compile.ts'
import { type DirectionTable, openDirections } from '../orientation/directions.ts'
import type { LearnedOpenings } from '../orientation/openings.ts'
import { type Orientation, openOrientation } from '../orientation/orientation.ts'
import { type CompiledStories, openStories, type Stories } from '../orientation/stories.ts'
import type { CompiledPlan } from '../plan/content.ts'
import { loadPlanner, type Planner } from '../plan/plan.ts'
import { type ForOther, readForOther } from '../reading/first-person.ts'
import { type CompiledReading, openReader, type Reader } from '../reading/reading.ts'
import { loadSafety, type Safety } from '../safety/safety.ts'
import type { CompiledSafety } from '../safety/train.ts'
import type { ContentFile } from '../shared/content-file.ts'
import { lazily, once } from '../shared/lazily.ts'
import { householdWords } from '../situation/words.ts'
import { type English, readEnglish } from './in-english.ts'
import { type Messages, readMessages } from './messages.ts'
import { type CompiledMoney, loadMoney, type Money } from './money.ts'
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
import { readTree, type Tree } from './tree.ts'

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
  /** The guide's own words in English. */
  readonly english: English
  /** Reads a message, once for all steps. */
  readonly read: Reader
  /** How a message is read of who asks for somebody else. */
  readonly forOther: ForOther
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
  readonly openings: LearnedOpenings
  readonly files: readonly ContentFile[]
}

const compiledSchema = z.custom<CompiledContent>(
  (built) => typeof built === 'object' && built !== null && 'library' in built && 'files' in built,
)

const FIRST_PERSON = 'eerste-persoon.yaml'

/** Content as the build wrote it. It was checked then, so only its outline is looked at; a part opens on first use. */
export function loadContent(built: unknown): Content {
  const parts = compiledSchema.parse(built)
  const texts = once(() => new Map(parts.files.map(({ path, text }) => [path, text])))
  const file = (path: string) => texts().get(path) ?? ''
  const folder = <T>(name: string, read: (id: string, text: string) => T): [string, T][] =>
    [...texts()].flatMap(([path, text]) => {
      if (!path.startsWith(`${name}/`)) return []
      const id = path.slice(name.length + 1).replace(/\.\w+$/, '')
      return [[id, read(id, text)]]
    })
  const library = lazily(() => loadLibrary(parts.library))
  const messages = lazily(() => readMessages(file('messages.yaml')))
  const money = lazily(() => loadMoney(parts.money))
  const reader = once(() => openReader(parts.reading))
  const read: Reader = (message) => reader()(message)
  const funding = lazily(() => loadFunding(parts.funding, read))
  const planner = lazily(() => loadPlanner(parts.plan, funding))
  const household = lazily(() => householdWords(read))
  const orientation = lazily(() => openOrientation(parts.files, parts.openings, read))
  const directions = lazily(() => openDirections(parts.directions, read))
  const stories = lazily(() => openStories(parts.stories, read))
  const english = once(() => readEnglish(parts.files, messages))
  const tree = once(() => readTree(file('tree.yaml')))
  const codeWords = once(() =>
    file('codewoorden.txt')
      .split('\n')
      .filter((word) => word !== ''),
  )
  const paths = once(() => [
    planPath(planner, funding),
    sumPath({ money, messages, household, things: notedThings(parts.reading.concepts), read }),
    // What a rule leaves open goes over what the sum read, so it reads after it.
    rulePath(money, messages, household, read),
    fundingPath(funding, planner.invitation, messages),
    orientationPath(orientation, read, { richtingen: (known) => directionBlocks(known, directions) }),
    directionsPath(directions),
    storyPath(directions, stories),
  ])
  return {
    library,
    get tree() {
      return tree()
    },
    desks: lazily(() => new Map(folder('desks', readDesk))),
    teams: lazily(() => new Map(folder('teams', readTeam))),
    safety: lazily(() => loadSafety(parts.safety, parts.files)),
    replies: lazily(() =>
      compileReplies(folder('replies', (id, text) => ({ id, text })).map(([, one]) => one)),
    ),
    messages,
    english: (dutch) => english()(dutch),
    pages: lazily(() => new Map(folder('pages', (_, text) => readPage(text)))),
    get codeWords() {
      return codeWords()
    },
    money,
    funding,
    planner,
    directions,
    stories,
    read,
    forOther: lazily(() => readForOther(FIRST_PERSON, file(FIRST_PERSON))),
    orientation,
    get paths() {
      return paths()
    },
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
