import type { BlockOf } from '../shared/blocks.ts'
import { dayInWords } from '../shared/date-in-words.ts'
import { differenceText, wholeEuros } from '../shared/euro-text.ts'

type Sum = BlockOf<'sum'>

/** The sum as plain text, to keep or print: all that the card says, without its chart. */
export const sumText = (sum: Sum): string =>
  [
    ...sum.warnings,
    ...sum.verdict,
    '',
    ...sum.totals.map(
      ({ name, now, later, difference }) =>
        `${name}: nu ${wholeEuros(now)}, straks ${wholeEuros(later)} (${differenceText(difference)})`,
    ),
    ...list('Per maand', sum.lines.map(lineText)),
    ...list(
      'Wat we nog niet weten',
      sum.unknown.map(({ name, sentence }) => `${name}. ${sentence}`),
    ),
    ...list('Iets meer of minder werken', [
      ...sum.borders,
      ...(sum.chart?.borders ?? []).map(({ sentence }) => sentence),
    ]),
    ...list('Wat je nu kunt doen', sum.steps.map(stepText)),
    ...list('Toeslagen dit jaar', sum.toeslagen),
    ...list('De eerste maanden', sum.calendar),
    ...list('Als het niet lukt', sum.fallBack),
    ...list(
      'Hiermee is gerekend',
      sum.known.map(
        ({ title, value, from }) => `${title} ${value}${from === 'assumed' ? ' (aangenomen)' : ''}`,
      ),
    ),
    ...list('Niet meegerekend', sum.leftOut),
    ...list(
      'Bronnen',
      sum.sources.map(({ title, url }) => [title, url].filter(Boolean).join(' ')),
    ),
    '',
    `Gerekend voor ${dayInWords(sum.day)}. Bedragen gecontroleerd: ${dayInWords(sum.checked)}`,
  ].join('\n')

const list = (title: string, items: readonly string[]): string[] =>
  items.length === 0 ? [] : ['', title, ...items.map((item) => `- ${item}`)]

const lineText = ({ name, month, sentence }: Sum['lines'][number]): string =>
  month
    ? `${name}: nu ${wholeEuros(month.now)}, straks ${wholeEuros(month.later)}. ${sentence}`
    : `${name}: ${sentence}`

const stepText = ({ text, desk }: Sum['steps'][number]): string =>
  desk ? `${text} (${[desk.name, desk.phone, desk.web].filter(Boolean).join(', ')})` : text
