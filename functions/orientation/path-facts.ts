import type { Known } from '../situation/known.ts'
import type { Orientation } from './orientation.ts'
import { wordsOf } from './path-run.ts'
import type { WrittenQuestion } from './paths.ts'
import { chosenStep, momentOf } from './steps.ts'

interface Labelled {
  readonly title: string
  readonly value: string
}

/** What was told on paths, for an advisor: each question once with the visitor's own words, and the step they chose. */
export function pathFacts(known: Known, { paths, answers }: Orientation): Labelled[] {
  const told = paths.all.flatMap(({ vragen }) =>
    vragen.flatMap((question): Labelled[] => {
      const words = wordsOf(question, known).filter((one) => !isKnownElsewhere(question, one))
      return words.length > 0 ? [{ title: labelOf(question), value: words.join(', ') }] : []
    }),
  )
  const steps = paths.all.flatMap((path): Labelled[] => {
    const when = momentOf(path, known, paths)
    const step = chosenStep(path, known)
    return when === undefined || step === undefined
      ? []
      : [{ title: paths.words.stap, value: `${step} (${when.toLowerCase()})` }]
  })
  return [...new Map([...told, ...steps].map((one) => [one.title + one.value, one])).values()]

  /** A fact of the situation stands among those already. */
  function isKnownElsewhere(question: WrittenQuestion, words: string): boolean {
    return answers
      .of(question, [words])
      .some((answer) => typeof answer !== 'string' && Object.keys(answer.leert).some((fact) => known[fact]))
  }
}

/** As its sentence in the profile begins, or as it was asked. */
const labelOf = ({ zin, vraag }: WrittenQuestion): string => zin?.replace(/:\s*$/, '') ?? vraag
