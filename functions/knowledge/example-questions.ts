import { wordsOf } from '../shared/language.ts'

/** Lines of one article by heading. */
export type ExampleQuestions = ReadonlyMap<string, readonly string[]>

/** Stands before a line that was really asked, by somebody who did not know the answer. */
const ASKED = '* '

/** Reads content/vragen/<topic>/<id>.txt: `## heading`, then one question a line; `* ` before what was really asked. */
export function readExampleQuestions(text: string): {
  readonly questions: ExampleQuestions
  readonly asked: ExampleQuestions
  readonly problems: readonly string[]
} {
  const questions = new Map<string, string[]>()
  const asked = new Map<string, string[]>()
  const problems: string[] = []
  let heading: string | undefined
  const add = (to: Map<string, string[]>, under: string, line: string) =>
    to.set(under, [...(to.get(under) ?? []), line])
  for (const line of text.split('\n').map((one) => one.trim())) {
    if (line.startsWith('## ')) {
      heading = line.slice(3).trim()
      if (questions.has(heading)) problems.push(`het kopje "${heading}" staat er twee keer`)
      else questions.set(heading, [])
    } else if (line !== '' && heading === undefined)
      problems.push(`de regel "${line}" staat boven het eerste kopje`)
    else if (line.startsWith(ASKED) && heading !== undefined) add(asked, heading, line.slice(ASKED.length))
    else if (line !== '' && heading !== undefined) add(questions, heading, line)
  }
  return { questions, asked, problems }
}

/** Two questions are the same when their words are. */
export const sameQuestionKey = (question: string): string => wordsOf(question).join(' ')
