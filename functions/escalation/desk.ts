import { hasEnded } from '../sessions/conversation.ts'
import type { Share } from '../sessions/handover-entries.ts'
import { type Advisor, isOfTeam } from './advisor.ts'
import { type DeskNeeds, deskActions } from './desk-actions.ts'
import { contactActions } from './desk-contact.ts'
import type { Presence } from './desk-store.ts'
import { handoverOf } from './handover.ts'
import { leadActions } from './lead.ts'
import { type InLine, inLine } from './line.ts'
import { isAvailable, presenceOf } from './presence.ts'
import { mayRead, type SeenConversation, seenEntries } from './seen-by.ts'

export type { DeskNeeds }

/** Somebody who waits, as the team sees it before one of them takes it. */
export interface QueueRow {
  readonly session: string
  readonly team: string
  readonly danger: boolean
  readonly language: 'nl' | 'en'
  /** In milliseconds since 1970. */
  readonly since: number
  /** When a question left is to be answered, in milliseconds since 1970. */
  readonly due?: number
  /** The advisor it is meant for, while it is. */
  readonly meant?: string
  readonly share: Share
  /** Only with the visitor's approval. */
  readonly topic?: string
  readonly summary?: string
}

export interface DeskView {
  /** Danger first, then oldest; of a long queue the first twenty or so. */
  readonly waiting: readonly QueueRow[]
  readonly questions: readonly QueueRow[]
  /** Conversations that this advisor has. */
  readonly mine: readonly SeenConversation[]
  /** Conversations of colleagues that this advisor is asked to look along with. */
  readonly asked: readonly SeenConversation[]
  readonly colleagues: readonly (Presence & { readonly isAvailable: boolean })[]
}

/** Who stands behind these is not taken next, and to confirm each costs a read at every look. */
const SHOWN = 20

export type Desk = ReturnType<typeof createDesk>

/** What advisors and leads can do. Each call says who asks, and is held to what they may. */
export function createDesk(needs: DeskNeeds) {
  const { store, deskStore, now } = needs
  const nowMs = () => now().getTime()
  const ofOwnTeam = (who: Advisor) => (row: { team: string }) => isOfTeam(who, row.team)

  return {
    ...deskActions(needs),
    ...leadActions(needs),
    ...contactActions(needs),

    /** All that one advisor looks at; `cursors` says per conversation up to which entry they have it already. */
    async view(who: Advisor, cursors: ReadonlyMap<string, number> = new Map()): Promise<DeskView> {
      const [waiting, questions, mine, asked, presences] = await Promise.all([
        inLine(store, 'waiting', nowMs(), { wanted: ofOwnTeam(who), most: SHOWN }),
        inLine(store, 'left', nowMs(), { wanted: ofOwnTeam(who), most: SHOWN }),
        inLine(store, `with:${who.id}`, nowMs()),
        inLine(store, `asked:${who.id}`, nowMs()),
        deskStore.presences(),
      ])
      const seen = (one: InLine) => audited(who, seenBy(who, one, cursors.get(one.session) ?? 0))
      return {
        waiting: waiting.flatMap(rowOf),
        questions: questions.flatMap(rowOf),
        mine: await Promise.all(mine.map(seen)),
        asked: await Promise.all(asked.map(seen)),
        colleagues: presences
          .filter(({ teams }) => teams.some((team) => isOfTeam(who, team)))
          .map((one) => ({ ...one, isAvailable: isAvailable(one, nowMs()) })),
      }
    },

    /** What happened in one conversation after entry `after`; `wiped` when the visitor wiped it or it ended. */
    async catchUp(who: Advisor, session: string, after: number): Promise<SeenConversation> {
      const entries = await store.read(session)
      const last = entries.at(-1)
      if (!last || hasEnded(last, nowMs()))
        return { session, handover: { state: 'wiped' }, last: last?.number ?? after, entries: [] }
      const handover = handoverOf(entries)
      return audited(who, seenBy(who, { session, entries, handover }, after))
    },

    /** A sign of life, and whether this advisor takes conversations; lapses after a minute. */
    presence: (who: Advisor, available: boolean): Promise<void> =>
      deskStore.keepPresence(presenceOf(who, available, nowMs())),
  }

  /** Whoever reads is in the audit, whatever they ask from and by whatever way. */
  async function audited(who: Advisor, seen: SeenConversation): Promise<SeenConversation> {
    if (seen.entries.length > 0 && !isNews(who, seen))
      await deskStore.audit({ advisor: who.id, role: who.role, what: 'read', at: nowMs() })
    return seen
  }
}

/** What came in one's own talk since it was taken: that it was taken is in the audit. */
const isNews = (who: Advisor, { handover, entries }: SeenConversation): boolean =>
  handover.state === 'advisor' &&
  handover.advisor === who.id &&
  entries.every(({ number }) => number >= handover.carrier)

/** Who may not read it hears only where it stands. */
function seenBy(who: Advisor, { session, entries, handover }: InLine, after: number): SeenConversation {
  const last = entries.at(-1)?.number ?? after
  if (mayRead(handover, entries, who))
    return { session, handover, last, entries: seenEntries(handover, entries, after) }
  return { session, handover: { state: 'hidden' }, last, entries: [] }
}

function rowOf({ session, handover }: InLine): QueueRow[] {
  if (handover.state !== 'waiting' && handover.state !== 'left-question') return []
  const { ask, team } = handover
  const { language, share, topic, summary, due } = ask
  return [
    {
      session,
      team,
      language,
      share,
      danger: ask.danger,
      since: handover.state === 'waiting' ? handover.since : ask.since,
      ...(due !== undefined && { due }),
      ...(handover.state === 'waiting' && handover.meant && { meant: handover.meant.advisor }),
      ...(share !== 'nothing' && { topic, ...(summary !== undefined && { summary }) }),
    },
  ]
}
