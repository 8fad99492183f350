import { addEntry } from '../sessions/add-entry.ts'
import { following, hasEnded, MOST_ENTRIES } from '../sessions/conversation.ts'
import type { Draft, Entry } from '../sessions/entry.ts'
import { type Handover, handoverOf, type Talking } from '../sessions/handover.ts'
import type { Outcome } from '../sessions/handover-entries.ts'
import { SessionChanged, type SessionStore } from '../sessions/session-store.ts'
import { dayOf } from '../shared/date.ts'
import { type Advisor, isOfTeam } from './advisor.ts'
import { type Decision, decideAnswer, decideAsHolder, decideClaim, decideRelease } from './decide.ts'
import type { DeskStore } from './desk-store.ts'
import { inLine, isAsked } from './line.ts'
import { availableIn, presenceOf } from './presence.ts'
import { Refused } from './refused.ts'
import { isThere } from './routing.ts'
import { mayRead, type SeenConversation, seenEntries } from './seen-by.ts'
import type { Teams } from './team.ts'

export interface DeskNeeds {
  readonly store: SessionStore
  readonly deskStore: DeskStore
  readonly teams: Teams
  readonly now: () => Date
  /** The secret under which contacts are sealed; without it none can be read. */
  readonly codeKey?: () => Promise<string>
}

/** A message with the id that its sender gave: a repeat of it is taken once. */
export interface Words {
  readonly id: string
  readonly text: string
}

interface Acted extends SeenConversation {
  readonly handover: Handover
  readonly before: Handover
  readonly isNew: boolean
}

/** All that an advisor can do to a conversation; every action gives it as it then stands. */
export function deskActions({ store, deskStore, teams, now }: DeskNeeds) {
  const nowMs = () => now().getTime()
  /** Conversations that somebody takes at this moment in this process: others begin with the next. */
  const beingTaken = new Set<string>()

  /** Decides, writes, and tells the audit what was done. */
  async function act(
    who: Advisor,
    session: string,
    what: string,
    decide: (handover: Handover, entries: readonly Entry[]) => Decision<Draft>,
  ): Promise<Acted> {
    const { before, added } = await addEntry(store, session, (entries): Entry | undefined => {
      const last = entries.at(-1)
      if (!last || hasEnded(last, nowMs())) throw new Refused('wiped')
      const decision = decide(handoverOf(entries), entries)
      if ('refused' in decision) throw new Refused(decision.refused)
      if ('already' in decision) return undefined
      return { ...decision.add, ...following(last, nowMs()) }
    })
    const entries = added ? [...before, added] : before
    const handover = handoverOf(entries)
    const team = 'team' in handover ? handover.team : undefined
    if (added)
      await deskStore.audit({ advisor: who.id, role: who.role, what, at: nowMs(), ...(team && { team }) })
    return {
      session,
      handover,
      last: entries.at(-1)?.number ?? 0,
      entries: mayRead(handover, entries, who) ? seenEntries(handover, entries, 0) : [],
      before: handoverOf(before),
      isNew: added !== undefined,
    }
  }

  /** Something that only its advisor may do; what put it in a list before is taken out of it. */
  const asHolder = <D extends Draft>(
    who: Advisor,
    session: string,
    what: string,
    add: (held: Talking, entries: readonly Entry[]) => D,
  ) =>
    act(who, session, what, (handover, entries) =>
      decideAsHolder(handover, who, (held) => add(held, entries)),
    ).then(tidied)

  /** The row is stale from here on; if this fails, whoever finds it next removes it. */
  async function tidied(done: Acted): Promise<SeenConversation> {
    const { before, handover, session } = done
    if ('carrier' in before && !('carrier' in handover && handover.carrier === before.carrier))
      await store.unqueue({ session, number: before.carrier }).catch(() => {})
    return done
  }

  const hasId = (entries: readonly Entry[], id: string) =>
    entries.some((entry) => (entry.kind === 'message' || entry.kind === 'answer') && entry.id === id)

  async function take(who: Advisor, session: string): Promise<SeenConversation> {
    const done = await act(who, session, 'claim', (handover) => decideClaim(handover, who, nowMs()))
    if (done.isNew && done.before.state === 'waiting')
      await deskStore.keepClaim(done.before.team, { at: nowMs(), waitedMs: nowMs() - done.before.since })
    return tidied(done)
  }

  async function checkCapacity(who: Advisor, session?: string): Promise<void> {
    const held = await inLine(store, `with:${who.id}`, nowMs())
    if (held.some((one) => one.session === session)) return
    if (held.length >= capacityOf(who, teams)) throw new Refused('at-capacity')
  }

  return {
    /**
     * Takes a conversation from the queue. Of many at once exactly one has it.
     *
     * @throws Refused: taken · with-guide · other-team · meant-for-another · at-capacity · wiped
     */
    async claim(who: Advisor, session: string): Promise<SeenConversation> {
      await checkCapacity(who, session)
      await deskStore.keepPresence(presenceOf(who, true, nowMs()))
      return take(who, session)
    },

    /**
     * Takes the first of the queue that this advisor may take: danger first, then who waits longest. Whoever is
     * taken by a colleague meanwhile is passed over, so nobody loses a race; undefined when nobody waits.
     *
     * @throws Refused: at-capacity
     */
    async next(who: Advisor): Promise<SeenConversation | undefined> {
      await checkCapacity(who)
      await deskStore.keepPresence(presenceOf(who, true, nowMs()))
      for (const { session, team } of await store.proposed('waiting')) {
        if (!isOfTeam(who, team) || beingTaken.has(session)) continue
        beingTaken.add(session)
        const taken = await take(who, session)
          .catch(refusedOnly)
          .finally(() => beingTaken.delete(session))
        if (taken) return taken
      }
      return undefined
    },

    /** Says something to the visitor; a repeat of the same id is taken once. */
    reply: (who: Advisor, session: string, words: Words): Promise<SeenConversation> =>
      act(who, session, 'reply', (handover, entries) => {
        if (hasId(entries, words.id)) return { already: true }
        if (entries.length >= MOST_ENTRIES) return { refused: 'full' }
        return decideAsHolder(handover, who, () => ({
          kind: 'message',
          from: 'advisor',
          name: who.name,
          replaced: [],
          ...words,
        }))
      }),

    /** Notes something for advisors only; who is asked along may do so too. `to` asks a colleague to look along. */
    async note(who: Advisor, session: string, text: string, to?: string): Promise<SeenConversation> {
      const presences = to === undefined ? [] : await deskStore.presences()
      const isColleague = (team: string) =>
        to !== who.id && presences.some((one) => one.advisor === to && one.teams.includes(team))
      return act(who, session, to === undefined ? 'note' : 'ask-colleague', (handover, entries) => {
        if (entries.length >= MOST_ENTRIES) return { refused: 'full' }
        if (to !== undefined && handover.state === 'advisor' && !isColleague(handover.team))
          return { refused: 'no-such-colleague' }
        const note = { kind: 'note', advisor: who.id, name: who.name, text } as const
        const isHelping =
          handover.state === 'advisor' &&
          isOfTeam(who, handover.team) &&
          isAsked(entries, who.id, handover.carrier)
        if (isHelping && to === undefined) return { add: note }
        return decideAsHolder(handover, who, () => (to === undefined ? note : { ...note, to }))
      })
    },

    /** Passes the visitor on, with their place in the queue: to a team, or to one advisor of it who is there. */
    async transfer(
      who: Advisor,
      session: string,
      to: { readonly team: string; readonly advisor?: string },
    ): Promise<SeenConversation> {
      const team = teams.get(to.team)
      if (!team) throw new Refused('no-such-team')
      const others = (await deskStore.presences()).filter(({ advisor }) => advisor !== who.id)
      const there = availableIn(others, to.team, nowMs())
      if (to.advisor !== undefined && !there.some(({ advisor }) => advisor === to.advisor))
        throw new Refused('not-available')
      if (!isThere(team, others, now())) throw new Refused('nobody-there')
      return asHolder(who, session, 'transfer', ({ danger, since }) => ({
        kind: 'transfer',
        team: to.team,
        danger,
        since,
        advisor: who.id,
        name: who.name,
        ...(to.advisor !== undefined && { to: to.advisor }),
      }))
    },

    /** Puts the visitor back in the queue, where they were; a lead may do so for somebody else. */
    release: (who: Advisor, session: string): Promise<SeenConversation> =>
      act(who, session, 'release', (handover) => decideRelease(handover, who)).then(tidied),

    backToGuide: (who: Advisor, session: string): Promise<SeenConversation> =>
      asHolder(who, session, 'back-to-guide', () => ({
        kind: 'back-to-guide',
        advisor: who.id,
        name: who.name,
      })),

    async close(
      who: Advisor,
      session: string,
      { outcome, followUp }: { readonly outcome: Outcome; readonly followUp?: string },
    ): Promise<SeenConversation> {
      const done = await asHolder(who, session, 'close', () => ({
        kind: 'close',
        advisor: who.id,
        name: who.name,
        outcome,
        ...(followUp !== undefined && { followUp }),
      }))
      await deskStore.count(dayOf(now()), `outcome:${outcome}`)
      return done
    },

    /** Answers a question that was left; the first answer counts. */
    async answer(who: Advisor, session: string, words: Words): Promise<SeenConversation> {
      const done = await act(who, session, 'answer', (handover, entries) =>
        hasId(entries, words.id) ? { already: true } : decideAnswer(handover, who, words),
      )
      const { before, isNew } = done
      if (isNew && before.state === 'left-question') {
        const kept = nowMs() <= (before.ask.due ?? nowMs())
        await deskStore.count(dayOf(now()), `promise:${kept ? 'kept' : 'missed'}:${before.team}`)
      }
      return tidied(done)
    },
  }
}

/** How many conversations this advisor may have at a time. */
export const capacityOf = ({ teams: own }: Advisor, teams: Teams): number =>
  Math.max(0, ...own.map((team) => teams.get(team)?.gesprekken_per_adviseur ?? 0))

/** Somebody else has it, or it is meant for somebody else: not this one. Every other failure rises. */
function refusedOnly(error: unknown): undefined {
  if (error instanceof Refused || error instanceof SessionChanged) return undefined
  throw error
}
