import { hasEnded } from '../sessions/conversation.ts'
import { handoverOf } from '../sessions/handover.ts'
import type { Share } from '../sessions/handover-entries.ts'
import { type Advisor, isOfTeam } from './advisor.ts'
import { capacityOf, type DeskNeeds, deskActions } from './desk-actions.ts'
import { contactActions } from './desk-contact.ts'
import type { Presence } from './desk-store.ts'
import { leadActions } from './lead.ts'
import { askedAlong, type InLine, inLine } from './line.ts'
import { isAvailable, presenceOf } from './presence.ts'
import { mayRead, type SeenConversation, seenEntries } from './seen-by.ts'
import { moveStranded, releaseLapsed } from './tend.ts'

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
  /** Danger first, then oldest; of a long queue the first few. */
  readonly waiting: readonly QueueRow[]
  /** How many wait for these teams by the queue's index, which may be a second behind. */
  readonly queued: number
  readonly questions: readonly QueueRow[]
  /** Conversations that this advisor has. */
  readonly mine: readonly SeenConversation[]
  /** Conversations of colleagues that this advisor is asked to look along with. */
  readonly asked: readonly SeenConversation[]
  readonly colleagues: readonly (Presence & { readonly isAvailable: boolean })[]
}

/** Who stands behind these is not taken next, and to confirm each costs a read at every look. */
const SHOWN = 8
/** Whoever has as many as one may have takes none of them now: these tell who is next. */
const SHOWN_WHEN_FULL = 3
/** So often a process looks after who waits for somebody that is gone. */
const TEND_MS = 15_000

export type Desk = ReturnType<typeof createDesk>

/** What advisors and leads can do. Each call says who asks, and is held to what they may. */
export function createDesk(needs: DeskNeeds) {
  const { store, deskStore, now } = needs
  const nowMs = () => now().getTime()
  const ofOwnTeam = (who: Advisor) => (row: { team: string }) => isOfTeam(who, row.team)
  let tendedAt = Number.NEGATIVE_INFINITY

  /** Nobody waits for, or talks with, somebody who is gone: whoever looks at the desk sees to it, now and then. */
  async function tend(): Promise<void> {
    if (nowMs() - tendedAt < TEND_MS) return
    tendedAt = nowMs()
    await releaseLapsed(needs, nowMs())
    await moveStranded(needs, nowMs())
  }

  return {
    ...deskActions(needs),
    ...leadActions(needs),
    ...contactActions(needs),

    /** All that one advisor looks at; `cursors` says per conversation up to which entry they have it already. */
    async view(who: Advisor, cursors: ReadonlyMap<string, number> = new Map()): Promise<DeskView> {
      await tend()
      const from = (session: string) => Math.max(1, cursors.get(session) ?? 0)
      const wanted = ofOwnTeam(who)
      const [mine, asked, presences] = await Promise.all([
        inLine(store, `with:${who.id}`, nowMs(), { from }),
        askedAlong(store, who.id, nowMs()),
        deskStore.presences(),
      ])
      const most = mine.length < capacityOf(who, needs.teams) ? SHOWN : SHOWN_WHEN_FULL
      const [rows, waiting, questions] = await Promise.all([
        store.proposed('waiting'),
        inLine(store, 'waiting', nowMs(), { wanted, most }),
        inLine(store, 'left', nowMs(), { wanted, most: SHOWN }),
      ])
      const seen = (one: InLine) => audited(who, seenBy(who, one, cursors.get(one.session) ?? 0))
      const queued = new Set(rows.filter(wanted).map(({ session }) => session)).size
      return {
        waiting: waiting.flatMap(rowOf),
        queued: waiting.length < most ? waiting.length : Math.max(queued, waiting.length),
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
        return {
          session,
          handover: { state: 'wiped', danger: false },
          last: last?.number ?? after,
          entries: [],
        }
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
  const { ask, team, danger } = handover
  const { language, share, topic, summary, due } = ask
  return [
    {
      session,
      team,
      language,
      share,
      danger,
      since: handover.state === 'waiting' ? handover.since : ask.since,
      ...(due !== undefined && { due }),
      ...(handover.state === 'waiting' && handover.meant && { meant: handover.meant.advisor }),
      ...(share !== 'nothing' && { topic, ...(summary !== undefined && { summary }) }),
    },
  ]
}
