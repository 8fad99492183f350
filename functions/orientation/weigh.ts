import { type Level, levels, type Occupation } from './content.ts'
import type { DirectionTable } from './direction-table.ts'
import { groupOf } from './jobs.ts'
import type { Reason, Said, Told } from './told.ts'

/** How an occupation stands to what was told: its parts, and the words that speak for it. */
export interface Weighed {
  readonly occupation: Occupation
  readonly world: string
  readonly score: number
  readonly overlap: number
  /** Points for likes and gives. */
  readonly drawn: number
  readonly reasons: readonly Reason[]
  /** Limits that it can't do without. */
  readonly broken: readonly Said[]
  readonly outOfReach: boolean
}

/** The parts of the rule in content/orientation/rule.yaml, for one occupation. */
export function weigh(occupation: Occupation, told: Told, content: DirectionTable): Weighed {
  const { gewicht, taken_hooguit } = content.rule
  const doesToo = told.tasks.filter(({ id }) => occupation.taken.includes(id))
  const fromWork =
    told.tasks.length > 0 ? [] : tasksOfJob(told, content).filter((id) => occupation.taken.includes(id))
  const rare = (ids: readonly string[]) => ids.map((id) => content.rarity.get(id) ?? 0).sort((a, b) => b - a)
  const overlap =
    sum(rare(doesToo.map(({ id }) => id)).slice(0, taken_hooguit)) +
    gewicht.van_werk * sum(rare(fromWork).slice(0, taken_hooguit))
  const main = told.likes.filter(({ id }) => occupation.graag.includes(id))
  const side = told.likes.filter(({ id }) => occupation.ook_graag.includes(id))
  const given = told.gives.filter(({ id }) => occupation.geeft.includes(id))
  const drawn = gewicht.graag * main.length + gewicht.ook_graag * side.length + gewicht.geeft * given.length
  // What is often asked but not always counts half; a limit that can't be counts as one rather not wanted.
  const against =
    sum(told.rather.map(({ id }) => share(id, occupation))) +
    sum(told.cannot.map(({ id }) => (occupation.altijd.includes(id) ? 1 : share(id, occupation))))
  const beyond = isBeyond(occupation, told)
  return {
    occupation,
    world: worldOf(occupation.sector, content),
    score:
      gewicht.taken * overlap +
      drawn -
      gewicht.liever_niet * against +
      routePoints(occupation, told, content) -
      (beyond ? gewicht.buiten_bereik : 0) +
      closeness * doesToo.length,
    overlap,
    drawn,
    reasons: reasonsFor({ tasks: doesToo, likes: [...main, ...side], gives: given }, fromWork, told, content),
    broken: told.cannot.filter(
      ({ id }) => occupation.altijd.includes(id) && !occupation.aanpasbaar.includes(id),
    ),
    outOfReach:
      (beyond && occupation.bevoegd !== undefined && told.learning !== 'school') ||
      told.unwanted.some(({ id }) => id === occupation.sector),
  }
}

/** Among equals, who shares more tasks goes first. */
const closeness = 0.01

const share = (limit: string, { altijd, vaak }: Occupation): number =>
  altijd.includes(limit) ? 1 : vaak.includes(limit) ? 0.5 : 0

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)

/** Work asks more schooling than somebody has who told what they have. */
function isBeyond({ vanaf }: Occupation, { papers }: Told): boolean {
  const told = papers.flatMap(({ id }) => levels.filter((level) => level === id))
  if (told.length === 0) return false
  return rank(vanaf) > Math.max(...told.map(rank))
}
const rank = (level: Level): number => levels.indexOf(level)

function routePoints(
  { ingang }: Occupation,
  { learning }: Told,
  { rule: { gewicht } }: DirectionTable,
): number {
  const pays = ingang.some(({ verdient }) => verdient === 'ja' || verdient === 'vaak')
  const short = ingang.some(({ soort }) => shortRoutes.has(soort))
  if (learning === 'paid') return pays ? gewicht.loon_terwijl_je_leert : -gewicht.alleen_school
  if (learning === 'course' || learning === 'none')
    return short ? gewicht.loon_terwijl_je_leert : -gewicht.alleen_school
  return 0
}
const shortRoutes = new Set([
  'werkplek',
  'open-hiring',
  'proefplaatsing',
  'cursus',
  'kennismaken',
  'praktijkverklaring',
])

/** The tasks that come with a job, when nobody told which. */
export function tasksOfJob({ job }: Told, { occupations, groups }: DirectionTable): readonly string[] {
  if (!job) return []
  const own = job.occupation === undefined ? undefined : occupations.get(job.occupation)
  return own?.taken ?? groupOf(job.isco, groups)?.taken ?? []
}

const worldOf = (sector: string, { rule: { werelden } }: DirectionTable): string =>
  Object.entries(werelden).find(([, sectors]) => sectors.includes(sector))?.[0] ?? sector

interface Matched {
  readonly tasks: readonly Said[]
  readonly likes: readonly Said[]
  readonly gives: readonly Said[]
}

/** The words that speak for it, the rarest of each answer first, one answer after the other. */
function reasonsFor(
  { tasks, likes, gives }: Matched,
  fromWork: readonly string[],
  { job }: Told,
  { rarity, isCommon }: DirectionTable,
): Reason[] {
  const telling = (answer: 'tasks' | 'likes' | 'gives', all: readonly Said[]) =>
    all.filter(({ id }) => !isCommon(answer, id))
  const byRarity = [...telling('tasks', tasks)].sort(
    (a, b) => (rarity.get(b.id) ?? 0) - (rarity.get(a.id) ?? 0),
  )
  const all: Reason[] = [
    ...byRarity.slice(0, 1).map((said): Reason => ({ ...said, answer: 'tasks' })),
    ...telling('likes', likes)
      .slice(0, 1)
      .map((said): Reason => ({ ...said, answer: 'likes' })),
    ...telling('gives', gives)
      .slice(0, 1)
      .map((said): Reason => ({ ...said, answer: 'gives' })),
    ...(job && fromWork.some((id) => !isCommon('tasks', id))
      ? [{ id: job.isco, words: job.words, from: 'said', answer: 'work' } as const]
      : []),
  ]
  // The same words in two answers are one reason.
  return all.filter(({ words }, at) => all.findIndex((other) => other.words === words) === at)
}
