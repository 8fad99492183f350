import * as z from 'zod/mini'
import type { Refusal } from '../../escalation/refused.ts'
import { type ContentFile, readAll, readYaml, textOf } from '../../shared/content-file.ts'

const line = z.string().check(z.minLength(2), z.maxLength(400))

const cannedSchema = z.array(
  z.strictObject({
    id: z.string().check(z.regex(/^[a-z-]+$/)),
    titel: z.string().check(z.minLength(2), z.maxLength(60)),
    tekst: z.string().check(z.minLength(10), z.maxLength(900)),
    /** Words in a visitor's message with which this answer is suggested. */
    bij: z._default(z.array(z.string().check(z.minLength(3))), []),
  }),
)

const problemsSchema = z.strictObject({
  'with-guide': line,
  waiting: line,
  taken: line,
  'question-left': line,
  answered: line,
  closed: line,
  wiped: line,
  'other-team': line,
  'meant-for-another': line,
  'at-capacity': line,
  'not-available': line,
  'nobody-there': line,
  'no-such-colleague': line,
  'leads-only': line,
  'no-such-team': line,
  'no-question': line,
  full: line,
  'niet-aangemeld': line,
  'geen-rol': line,
})

/** What stands in content/desk/: ready answers, and what an advisor reads when something cannot be. */
export interface DeskContent {
  readonly canned: z.infer<typeof cannedSchema>
  readonly problems: Readonly<Record<Refusal | 'niet-aangemeld' | 'geen-rol', string>>
}

const CANNED = 'desk/canned.yaml'
const PROBLEMS = 'desk/problems.yaml'

/** @throws ContentBroken naming each field that does not fit */
export const readDeskContent = (files: readonly ContentFile[]): DeskContent =>
  readAll({
    canned: () => readYaml(cannedSchema, CANNED, textOf(files, CANNED)),
    problems: () => readYaml(problemsSchema, PROBLEMS, textOf(files, PROBLEMS)),
  })

const builtSchema = z.object({ canned: cannedSchema, problems: problemsSchema })

/** The desk's content as the build wrote it. */
export const loadDeskContent = (built: unknown): DeskContent => builtSchema.parse(built)
