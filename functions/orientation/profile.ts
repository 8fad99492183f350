import * as z from 'zod/mini'
import type { StoredBlock } from '../shared/blocks.ts'
import { readYaml } from '../shared/content-file.ts'
import type { Known } from '../situation/known.ts'
import type { Answers } from './path-answers.ts'
import { wordsOf } from './path-run.ts'
import type { Paths, WrittenQuestion } from './paths.ts'

/** How a sentence of the profile can be proved, weakest first. */
const proofs = ['verteld', 'gezien', 'papier', 'onderzocht'] as const
export type Proof = (typeof proofs)[number]

const schema = z.strictObject({
  titel: z.string(),
  /** The parts in the order of the page. */
  bouwstenen: z.record(z.string(), z.strictObject({ naam: z.string(), uitleg: z.string() })),
  bewijs: z.strictObject({
    vraag: z.strictObject({ vraag: z.string(), waarom: z.string() }),
    verteld: z.string(),
    gezien: z.string(),
    papier: z.string(),
    onderzocht: z.string(),
  }),
})

export interface ProfileWords extends z.output<typeof schema> {
  /** Asked for any sentence: who else can say that it is so. */
  readonly question: WrittenQuestion
}

/** Reads content/profile.yaml. */
export function readProfileWords(text: string): ProfileWords {
  const words = readYaml(schema, 'profile.yaml', text)
  return {
    ...words,
    question: {
      feit: PROOF,
      ...words.bewijs.vraag,
      soort: 'keuze',
      als: undefined,
      antwoorden: proofs.map((id) => ({ id, zeg: words.bewijs[id], ook: [], leert: {} })),
    },
  }
}

const PROOF = 'bewijs'
/** Where the proof of a sentence is stored, and as which part of a path it is asked. */
export const proofOf = (feit: string): string => `${PROOF}.${feit}`
export const provedBy = (asked: string): string | undefined =>
  asked.startsWith(`${PROOF}.`) ? asked.slice(PROOF.length + 1) : undefined

type Line = Extract<StoredBlock, { kind: 'profile' }>['lines'][number]

/** What was told on any path that belongs in the profile, in the visitor's own words; an answer to "niks" is no line. */
export function linesIn(known: Known, { all }: Paths, answers: Answers, { bewijs }: ProfileWords): Line[] {
  return all.flatMap((path) =>
    path.vragen.flatMap((question): Line[] => {
      if (question.bouwsteen === undefined) return []
      const words = wordsOf(question, known).filter((one) =>
        answers.of(question, [one]).every((answer) => typeof answer === 'string' || !answer.verborgen),
      )
      const told = known[proofOf(question.feit)]
      const label = told && 'value' in told ? String(told.value) : bewijs.verteld
      const proof = proofs.find((id) => bewijs[id] === label) ?? 'verteld'
      return words.length > 0 ? [{ path: path.id, feit: question.feit, words, proof }] : []
    }),
  )
}
