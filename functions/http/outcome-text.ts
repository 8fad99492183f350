import type { BlockOf } from '../shared/blocks.ts'

/** Where a path came out, as plain text to take along. */
export const outcomeText = ({ title, told, options, step }: BlockOf<'outcome'>): string =>
  [
    title,
    ...told.map((one) => `- ${one.title} ${one.words}`),
    '',
    ...options.map((option) => `${option.title}. ${option.text}`),
    '',
    `Deze week: ${step.text}`,
  ].join('\n')
