import type { BlockOf } from '../shared/blocks.ts'
import { dayInWords } from '../shared/date-in-words.ts'

type Plan = BlockOf<'plan'>

/** The plan of a switch as plain text, to take along. */
export const planText = ({ options, rows, caveats, stories, sources, checked }: Plan): string =>
  [
    'Je overstap in acht delen',
    ...options.map(({ name, conclusion }) => `Naar ${name}: ${conclusion}`),
    ...rows.flatMap(({ name, cells }) => ['', name, ...cells.map((cell, i) => cellText(cell, options, i))]),
    '',
    ...options.flatMap(totals),
    '',
    ...caveats.map((caveat) => `- ${caveat}`),
    ...stories.flatMap(({ name, from, to, text, beware }) => [
      '',
      `${name}: van ${from} naar ${to}`,
      text,
      ...(beware ? [beware] : []),
    ]),
    '',
    ...sources.map(({ title, date }) => `Bron: ${title} (${dayInWords(date)})`),
    `Gecontroleerd: ${dayInWords(checked)}`,
  ].join('\n')

function cellText(cell: Plan['rows'][number]['cells'][number], options: Plan['options'], at: number): string {
  const { cost, stateInWords, payer, schemes, ask } = cell
  return [
    ...(options.length > 1 ? [`${options[at]?.name ?? ''}:`] : []),
    `Kost: ${cost}.`,
    `${stateInWords}${payer ? `: ${payer}` : ''}.`,
    ...(schemes.length > 0 ? [`Kan misschien betalen: ${schemes.join(', ')}.`] : []),
    ...(ask ? [ask] : []),
  ].join(' ')
}

const totals = ({ name, activities, income, incomeOpen, lessWork }: Plan['options'][number]): string[] => [
  `Naar ${name}`,
  `- Ontdekken, begeleiding, opleiding en inwerken samen: ${activities}`,
  ...(income ? [`- Loon in de tijd dat je niet of minder werkt: ${income}`] : []),
  ...(incomeOpen ? [`- Daarvan betaalt nog niemand: ${incomeOpen}`] : []),
  ...(lessWork ? [`- Minder werk in het begin, voor je nieuwe werkgever: ${lessWork}`] : []),
]
