import type { BlockOf } from '../shared/blocks.ts'
import { dayInWords } from '../shared/date-in-words.ts'

type Profile = BlockOf<'profile'>

/** The profile as plain text, to paste into a letter or a form. */
export const profileText = ({ title, parts, step, made }: Profile): string =>
  [
    title,
    ...parts
      .filter(({ lines }) => lines.length > 0)
      .flatMap(({ title: name, lines }) => [
        '',
        name,
        ...lines.map(({ frame, words, proofInWords }) => `- ${frame} ${words} (${proofInWords})`),
      ]),
    ...(step === undefined ? [] : ['', `Mijn stap deze week: ${step}`]),
    '',
    `Gemaakt in een gesprek op ${dayInWords(made)}. Dit is geen test.`,
  ].join('\n')

/**
 * The profile as a file for other programs, with the field names of JSON Resume where one fits; nothing that says
 * who somebody is.
 *
 * @see https://jsonresume.org/schema
 */
export const profileFile = ({ parts, made }: Profile) => {
  const wordsIn = (id: string) => parts.find((part) => part.id === id)?.lines.map(({ words }) => words) ?? []
  return {
    skills: [...wordsIn('skills'), ...wordsIn('talenten')].map((name) => ({ name })),
    interests: wordsIn('drijfveren').map((name) => ({ name })),
    education: wordsIn('niveau').map((area) => ({ area })),
    meta: { lastModified: made },
    bouwstenen: parts.flatMap(({ id, lines }) =>
      lines.map(({ frame, words, proof }) => ({
        block: id,
        sentence: `${frame} ${words}`,
        saidBy: 'visitor' as const,
        proof,
      })),
    ),
  }
}
