import type { Content } from '../guide/content.ts'
import { type Messages, say } from '../guide/messages.ts'
import { show } from '../guide/show.ts'
import type { Entry } from '../sessions/entry.ts'
import type { BlockOf } from '../shared/blocks.ts'
import { momentInWords } from '../shared/date-in-words.ts'
import type { WireTurn } from './wire.ts'

/** What the visitor sees of what happens between them and advisors. Notes are not for them. */
export function handoverTurns(entry: Entry, content: Content, now: Date): WireTurn[] {
  const { messages, teams } = content
  const { number, handover } = entry
  const language = handover && 'ask' in handover ? handover.ask.language : 'nl'
  const at = new Date(entry.at).toISOString()
  const team = 'team' in entry ? (teams.get(entry.team)?.naam ?? '') : ''
  const told = (
    state: BlockOf<'handover'>['state'],
    what: keyof Messages['mens'],
    words = {},
  ): WireTurn[] => {
    const text = say(messages.mens[what], language, { team, ...words })
    const block = {
      kind: 'handover' as const,
      state,
      text,
      desks: [],
      ...(language === 'en' && { language }),
    }
    return [{ number, from: 'guide', at, blocks: [...help(), block] }]
  }
  /** Numbers for who told of danger, before anything else. */
  const help = () => ('urgent' in entry && entry.urgent ? show(entry.urgent, content, now) : [])
  const said = (from: 'visitor' | 'advisor', text: string, name?: string): WireTurn => ({
    number,
    from,
    at,
    blocks: [{ kind: 'text', text }],
    ...(name !== undefined && { name }),
  })

  switch (entry.kind) {
    case 'ask-human':
      return entry.leaves
        ? told('left-question', 'vraag_achtergelaten', {
            tot: momentInWords(new Date(entry.due ?? entry.at).toISOString()),
          })
        : told('waiting', 'wacht')
    case 'stop-waiting':
      return told('stopped', 'gestopt')
    case 'claim':
      return told('advisor', 'is_er', { naam: entry.name })
    case 'release':
      return told('waiting', 'terug_in_rij')
    case 'transfer':
      return told('waiting', 'doorgegeven')
    case 'move':
      return told('waiting', 'andere_rij')
    case 'back-to-guide':
      return told('guide', 'terug_bij_gids', { naam: entry.name })
    case 'close':
      return told('closed', 'afgesloten', { naam: entry.name })
    case 'contact': {
      const text = say(messages.mens[entry.given ? 'terugbellen' : 'terugbellen_weg'], language)
      return [{ number, from: 'guide', at, blocks: [{ kind: 'text', text }] }]
    }
    case 'answer':
      return [said('advisor', entry.text, entry.name)]
    case 'message':
      return [
        {
          ...said(entry.from, entry.text, entry.name),
          ...(entry.replaced.length > 0 && { replaced: entry.replaced }),
        },
        ...(entry.urgent ? [{ number, from: 'guide' as const, at, blocks: help() }] : []),
      ]
    default:
      return []
  }
}
