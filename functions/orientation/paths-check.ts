import type { FactValue } from '../situation/known.ts'
import { OTHER } from './path-answers.ts'
import { asFact } from './path-run.ts'
import type { Condition, OrientationPath, Paths, WrittenAnswer, WrittenQuestion } from './paths.ts'

const MOST_QUESTIONS = 7
const MOST_OPTIONS = 3

/** What paths point to. */
export interface Around {
  hasSection(written: string): boolean
  /** True for a fact that a sum or a scheme knows, with a value that fits. */
  isFact(name: string, value: FactValue): boolean
  readonly blocks: readonly string[]
}

/** What an editor should mend: dead ends, questions that come before what they need or change nothing, unknown names. */
export function pathProblems(paths: Paths, around: Around): string[] {
  return [
    ...paths.all.flatMap((path) =>
      [
        ...questionProblems(path, around),
        ...outcomeProblems(path, paths, around),
        ...taught(path.leert, around),
      ].map((problem) => `paths/${path.id}.yaml: ${problem}`),
    ),
    ...twice(paths.all.flatMap(({ start }) => start)).map((one) => `paths/: ${one} begint twee paden`),
    ...sameFact(paths),
  ]
}

function questionProblems({ vragen, uitkomst }: OrientationPath, around: Around): string[] {
  const first = vragen.filter(({ later }) => later === undefined)
  const conditions = [...vragen, ...uitkomst.opties, ...uitkomst.stappen].map(({ als }) => als)
  const used = new Set(conditions.flatMap((als) => Object.keys(als ?? {})))
  return [
    ...(first.length > MOST_QUESTIONS ? [`meer dan ${MOST_QUESTIONS} vragen tot de uitkomst`] : []),
    ...twice(vragen.map(({ feit }) => feit)).map((feit) => `${feit} wordt twee keer gevraagd`),
    ...vragen.flatMap((question, at) => [
      ...unmet(question.als, vragen.slice(0, at)).map((what) => `${question.feit}: ${what}`),
      ...(hasEffect(question, used) ? [] : [`${question.feit}: het antwoord verandert niets`]),
      ...answerProblems(question, around).map((what) => `${question.feit}: ${what}`),
      ...partProblems(question, around.blocks).map((what) => `${question.feit}: ${what}`),
    ]),
  ]
}

/** An answer counts when something depends on it, when others read it, or when it stands in the profile. */
const hasEffect = ({ feit, bouwsteen, antwoorden }: WrittenQuestion, used: ReadonlySet<string>): boolean =>
  used.has(feit) ||
  bouwsteen !== undefined ||
  feit.includes('.') ||
  antwoorden.some(({ leert }) => Object.keys(leert).length > 0)

function answerProblems({ soort, antwoorden }: WrittenQuestion, around: Around): string[] {
  return [
    ...(soort !== 'woorden' && antwoorden.length < 2 ? ['een keuze heeft minstens twee antwoorden'] : []),
    ...twice(antwoorden.map(({ id }) => id)).map((id) => `antwoord ${id} staat er twee keer`),
    ...twice(
      antwoorden.flatMap(({ zeg, ook }) => [...new Set([zeg, ...ook].map((one) => one.toLowerCase()))]),
    ).map((one) => `"${one}" hoort bij twee antwoorden`),
    ...antwoorden.flatMap(({ leert }: WrittenAnswer) => taught(leert, around)),
  ]
}

const partProblems = ({ bouwsteen, zin }: WrittenQuestion, blocks: readonly string[]): string[] => [
  ...(bouwsteen !== undefined && !blocks.includes(bouwsteen) ? [`bouwsteen ${bouwsteen} bestaat niet`] : []),
  ...((bouwsteen === undefined) === (zin === undefined) ? [] : ['bouwsteen en zin horen bij elkaar']),
]

function outcomeProblems(path: OrientationPath, paths: Paths, around: Around): string[] {
  const { opties, stappen } = path.uitkomst
  const always = opties.filter(({ als }) => als === undefined)
  return [
    ...(always.length === 0 ? ['er is geen optie zonder als: wie niets zegt, loopt dood'] : []),
    ...(stappen.at(-1)?.als === undefined
      ? []
      : ['de laatste stap heeft een als: wie niets zegt, loopt dood']),
    ...twice(stappen.map(({ id }) => id)).map((id) => `stap ${id} staat er twee keer`),
    ...opties.flatMap((option, at) => {
      const leads = [option.vraag, option.pad, option.zegt].filter((one) => one !== undefined)
      const before = opties.slice(0, at).filter(({ als }) => als === undefined)
      return [
        ...unmet(option.als, path.vragen),
        ...(before.length >= MOST_OPTIONS ? ['wordt nooit getoond'] : []),
        ...(leads.length > 1 ? ['leidt naar meer dan een plek'] : []),
        ...((option.knop === undefined) === (leads.length === 0) ? [] : ['knop en doel horen bij elkaar']),
        ...(option.vraag === undefined || around.hasSection(option.vraag)
          ? []
          : [`deze vraag bestaat niet: ${option.vraag}`]),
        ...(option.pad === undefined || paths.byId.has(option.pad) ? [] : [`pad ${option.pad} bestaat niet`]),
      ].map((what) => `optie "${option.kop}": ${what}`)
    }),
    ...stappen.flatMap((step) => unmet(step.als, path.vragen).map((what) => `stap ${step.id}: ${what}`)),
  ]
}

/** What a condition names that no question before it gives: it would never hold, or go round in a circle. */
function unmet(als: Condition, before: readonly WrittenQuestion[]): string[] {
  return Object.entries(als ?? {}).flatMap(([feit, wanted]) => {
    const question = before.find((one) => one.feit === feit)
    if (!question) return [`${feit} is dan nog niet gevraagd`]
    const ids = question.antwoorden.map(({ id }) => id)
    const takesOwn = question.eigen === 'ja' || question.soort === 'woorden'
    return wanted.flatMap((id) =>
      ids.includes(id) || (id === OTHER && takesOwn) ? [] : [`${feit} heeft geen antwoord ${id}`],
    )
  })
}

/** Facts that neither a sum nor a scheme knows, and values that do not fit. */
const taught = (facts: WrittenAnswer['leert'], { isFact }: Around): string[] =>
  Object.entries(facts).flatMap(([fact, value]) =>
    isFact(fact, asFact(value)) ? [] : [`leert ${fact}: ${String(value)}, dat kent niemand`],
  )

/** One fact is asked in one way, wherever it is asked. */
function sameFact({ all }: Paths): string[] {
  const questions = new Set(all.flatMap(({ vragen }) => vragen))
  return twice([...questions].map(({ feit }) => feit)).map(
    (feit) => `paths/: ${feit} heeft twee vragen; zet hem in gedeeld.yaml`,
  )
}

const twice = (all: readonly string[]): string[] => [
  ...new Set(all.filter((one, at) => all.indexOf(one) !== at)),
]
