import type { Block, BlockOf, DeskLine } from '../shared/blocks.ts'
import { dayInWords } from '../shared/date-in-words.ts'
import { directionsText } from './directions-text.ts'
import { fundingText } from './funding-text.ts'
import { outcomeText } from './outcome-text.ts'
import { planText } from './plan-text.ts'
import { profileText } from './profile-text.ts'
import { storyText } from './story-text.ts'
import { sumText } from './sum-text.ts'
import type { WireConversation } from './wire.ts'

/** A conversation as plain text to keep or print. */
export function transcript({ turns }: WireConversation): string {
  const parts = turns.map(({ from, name, blocks }) =>
    [speaker(from, name), ...blocks.map(blockText)].join('\n\n'),
  )
  return `${parts.join('\n\n---\n\n')}\n`
}

const speaker = (from: WireConversation['turns'][number]['from'], name = ''): string =>
  ({ visitor: 'JIJ', guide: 'GIDS', advisor: `${name} (ADVISEUR)` })[from]

const choiceText = ({ label, gist }: BlockOf<'choices'>['choices'][number]): string =>
  gist === undefined ? `- ${label}` : `- ${label} ${gist}`

/** What a person reads of one block, as plain text. */
export function blockText(block: Block): string {
  switch (block.kind) {
    case 'text':
    case 'written':
      return block.text
    case 'choices':
      return [block.title ?? '', ...block.choices.map(choiceText)].join('\n').trim()
    case 'question':
      return block.waits ? `Verder waar we waren: ${block.title}` : block.title
    case 'sum':
      return sumText(block)
    case 'funding':
      return fundingText(block)
    case 'directions':
      return directionsText(block)
    case 'story':
      return storyText(block)
    case 'plan':
      return planText(block)
    case 'outcome':
      return outcomeText(block)
    case 'profile':
      return profileText(block)
    case 'urgent':
      return [block.tone === 'soft' ? '' : block.title, block.text, ...block.desks.map(deskText)]
        .join('\n')
        .trim()
    case 'handover':
      return [block.text, ...block.desks.map(deskText)].join('\n')
    case 'article':
      return [
        block.title,
        // What sentences above it said already is not said twice.
        ...(block.brief ? [] : [block.answer, block.except].filter((part) => part !== undefined)),
        ...(block.step === undefined ? [] : [`Wat je nu kunt doen: ${block.step}`]),
        ...(block.desk ? [deskText(block.desk)] : []),
        ...(block.more === undefined || block.brief ? [] : ['', block.more, '']),
        ...block.sources.map(
          ({ title, url, date }) => `Bron: ${title} (${dayInWords(date)})${url ? ` ${url}` : ''}`,
        ),
        `Gecontroleerd: ${dayInWords(block.checked)}${block.overdue ? ' (dit moet opnieuw bekeken worden)' : ''}`,
        ...(block.reviewed ? [] : ['Nog niet nagekeken door een deskundige']),
      ].join('\n')
  }
}

const deskText = ({ name, forWhat, phone, phoneNote, hours, web }: DeskLine): string =>
  [`- ${name}: ${forWhat}`, phone && `Telefoon ${phone}${phoneNote ? ` (${phoneNote})` : ''}`, hours, web]
    .filter(Boolean)
    .join('. ')
