import { wordsOf } from '../shared/language.ts'

/** The example questions of one article: heading → lines. */
export type ExampleQuestions = ReadonlyMap<string, readonly string[]>

/** Reads content/vragen/<topic>/<id>.txt: `## heading`, then one question a line. */
export function readExampleQuestions(text: string): {
  readonly questions: ExampleQuestions
  readonly problems: readonly string[]
} {
  const questions = new Map<string, string[]>()
  const problems: string[] = []
  let under: string[] | undefined
  for (const line of text.split('\n').map((one) => one.trim())) {
    if (line.startsWith('## ')) {
      const heading = line.slice(3).trim()
      if (questions.has(heading)) problems.push(`het kopje "${heading}" staat er twee keer`)
      under = questions.get(heading) ?? []
      questions.set(heading, under)
    } else if (line !== '' && !under) problems.push(`de regel "${line}" staat boven het eerste kopje`)
    else if (line !== '') under?.push(line)
  }
  return { questions, problems }
}

/** Two questions are the same when their words are. */
export const sameQuestionKey = (question: string): string => wordsOf(question).join(' ')
