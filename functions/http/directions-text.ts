import type { BlockOf } from '../shared/blocks.ts'
import { dayInWords } from '../shared/date-in-words.ts'

type Directions = BlockOf<'directions'>
type Direction = Directions['directions'][number]

/** Directions as plain text, to take along. */
export const directionsText = ({ title, note, directions, about }: Directions): string =>
  [title, ...(note ? [note] : []), ...directions.flatMap(oneText), '', about].join('\n')

function oneText(one: Direction, at: number): string[] {
  const { name, role, reasons, short, mind, day, ways, wage, demand, drawbacks, firstTry } = one
  return [
    '',
    `${at + 1}. ${name} (${role})`,
    ...reasons.map(({ intro, words }) => `${intro}: "${words}"`),
    short,
    ...(mind ? [mind] : []),
    '',
    'Een dag:',
    ...day.map((line) => `- ${line}`),
    'Zo kom je er:',
    ...ways.map(wayText),
    'Loon:',
    ...wage.map((line) => `- ${line}`),
    ...(demand ? [`Vraag naar mensen: ${demand}`] : []),
    'Let op:',
    ...drawbacks.map((line) => `- ${line}`),
    'Eerst proberen:',
    ...firstTry.map((line) => `- ${line}`),
    'Plekken om te beginnen:',
    ...one.places.map(
      ({ name, what, entry, region, check }) =>
        `- ${[`${name} (${region})`, what, entry, check ?? ''].join('. ').replaceAll('..', '.').trim()}`,
    ),
    ...one.sources.map(
      ({ title, date, url }) => `Bron: ${title} (${dayInWords(date)})${url ? ` ${url}` : ''}`,
    ),
    `Gecontroleerd: ${dayInWords(one.checked)}`,
  ]
}

const wayText = ({ name, level, duration, pay, needs, note, ask }: Direction['ways'][number]): string =>
  [
    `- ${name}. Niveau: ${level}. Duur: ${duration}. Loon als je leert: ${pay}.`,
    ...(needs.length > 0 ? [`Nodig: ${needs.join(', ')}.`] : []),
    ...(note ? [note] : []),
    ...(ask ? [ask] : []),
  ].join(' ')
