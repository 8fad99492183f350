/** The name of the field in which the answer for a fact is typed. */
export const answerField = (fact: string): string => `answer.${fact}`

/**
 * Reads what an answer button carries.
 *
 * @param typed what stands in the field of a name
 * @returns undefined when it is none of ours
 */
export function readAnswerButton(
  written: string,
  typed: (name: string) => string | undefined,
): { readonly question: string; readonly value?: unknown } | undefined {
  const at = written.indexOf('=')
  if (at === -1) return { question: written, value: typed(answerField(written)) ?? '' }
  const question = written.slice(0, at)
  const value = written.slice(at + 1)
  if (value === '') return { question }
  try {
    return { question, value: JSON.parse(value) }
  } catch {
    return undefined
  }
}
