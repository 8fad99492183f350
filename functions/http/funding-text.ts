import type { BlockOf } from '../shared/blocks.ts'
import { dayInWords } from '../shared/date-in-words.ts'
import type { FundingCard } from '../shared/funding-shape.ts'

const words = {
  named: 'Hier vroeg je naar',
  first: 'Kijk hier het eerst naar',
  told: 'Dit weten we van je',
  how: 'Zo vraag je het aan',
  beware: 'Let hierop',
  folded: 'Dit past misschien ook',
  instead: 'Kijk in plaats daarvan naar',
}

/** Who pays, as plain text to keep: the cards whole, the rest by name. */
export const fundingText = ({
  told,
  named,
  first,
  folded,
  warnings,
  desk,
  credit,
}: BlockOf<'funding'>): string =>
  [
    ...part(words.named, named.map(cardText)),
    ...part(words.first, first.map(cardText)),
    ...part(words.beware, warnings.map(item)),
    ...(desk ? [desk] : []),
    ...part(
      words.folded,
      folded.map(({ name, verdictInWords, note, windowInWords, amount }) =>
        item([`${name} (${verdictInWords}).`, note, windowInWords, amount].filter(Boolean).join(' ')),
      ),
    ),
    ...part(
      words.told,
      told.map(({ name, value }) => item(`${name}: ${value}`)),
    ),
    credit,
  ].join('\n')

const item = (text: string): string => `- ${text}`
const part = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [title, ...lines, '']

const cardText = (card: FundingCard): string =>
  [
    '',
    `${card.name}: ${card.verdictInWords}`,
    card.answer,
    card.employerWouldKnow,
    card.what,
    ...(card.verdict === 'ended'
      ? [
          card.windowInWords,
          card.instead.length > 0 ? `${words.instead}: ${card.instead.join(', ')}` : undefined,
        ]
      : [`${card.note} ${card.windowInWords}`, card.amount, `${words.how}: ${card.how}`, card.where]),
    ...card.unknown.map(item),
    ...card.fails.map(item),
    ...card.beware.map(item),
    ...card.sources.map(
      ({ title, url, date }) => `Bron: ${title} (${dayInWords(date)})${url ? ` ${url}` : ''}`,
    ),
    `Gecontroleerd: ${dayInWords(card.checked)}${card.overdue ? ' (dit moet opnieuw bekeken worden)' : ''}`,
    ...(card.reviewed ? [] : ['Nog niet nagekeken door een deskundige']),
  ]
    .filter((line) => line !== undefined)
    .join('\n')
