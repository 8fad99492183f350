import { type Decision, decideAsk, decideLapse, decideStop, mayRate } from '../escalation/decide.ts'
import type { DeskStore, Presence } from '../escalation/desk-store.ts'
import { hasLapsed } from '../escalation/presence.ts'
import { Refused } from '../escalation/refused.ts'
import { afterOpenHours, isThere, nextOpening, teamFor, teamsFor } from '../escalation/routing.ts'
import { isOn, type Switches } from '../escalation/switches.ts'
import { isTeamOpen, type Team } from '../escalation/team.ts'
import { moveOf } from '../escalation/tend.ts'
import { type PlaceInQueue, placeInQueue } from '../escalation/wait.ts'
import type { Content } from '../guide/content.ts'
import { helpFor } from '../guide/danger.ts'
import { regionsWithTeam, regionTold, type TeamRegion, topicTold } from '../guide/for-people.ts'
import { humanDesks } from '../guide/humans.ts'
import type { Summarise } from '../guide/open-guide.ts'
import { desksOf } from '../guide/show-article.ts'
import { languageKnown } from '../guide/spoken.ts'
import { summaryOf } from '../guide/told.ts'
import { turnsIn } from '../sessions/conversation.ts'
import type { Draft, Entry } from '../sessions/entry.ts'
import { type Handover, handoverOf } from '../sessions/handover.ts'
import type { Rating, Share } from '../sessions/handover-entries.ts'
import type { Token } from '../sessions/secret.ts'
import type { SessionStore } from '../sessions/session-store.ts'
import type { DeskLine } from '../shared/blocks.ts'
import { dayOf } from '../shared/date.ts'
import { withoutPersonalData } from '../shared/personal-data.ts'
import { together } from '../situation/known.ts'
import type { Conversations } from './conversations.ts'
import { BadInput } from './problem.ts'

interface Needs {
  readonly store: SessionStore
  readonly deskStore: DeskStore
  readonly content: Content
  readonly conversations: Conversations
  readonly now: () => Date
  /** What leads have set. */
  readonly switches: Switches
  readonly summarise?: Summarise
}

export interface Asking {
  /** Left out, it follows from what was talked about. */
  readonly topic?: string | undefined
  readonly region?: string | undefined
  readonly summary?:
    | { readonly text: string; readonly approved: boolean; readonly conversation?: boolean | undefined }
    | undefined
  readonly leaveQuestion?: boolean | undefined
}

/** Where the visitor stands between guide and people. */
export interface HandoverStatus {
  readonly state: Handover['state']
  readonly team?: string
  /** The advisor's name, when one is there. */
  readonly name?: string
  readonly queue?: PlaceInQueue
  /** When a question left is answered at the latest, as 2026-11-24T09:00:00.000Z. */
  readonly promise?: string
  /**
   * True only while a team is open and an advisor takes conversations; for who waits: while that is so where
   * they wait.
   */
  readonly available: boolean
  /** Other ways to reach a person, when nobody is available here. */
  readonly desks?: readonly DeskLine[]
  /** When a person can be here next, as 2026-11-24T08:00:00.000Z; only while every team is closed. */
  readonly opens?: string
  /** What a lead tells all visitors now. */
  readonly notice?: string
  /** The region that the visitor told to live in, when it is one of `regions`. */
  readonly region?: string
  /** Regions with a team of their own: to name one is to reach that team, and is never asked for. */
  readonly regions: readonly TeamRegion[]
  /** What the visitor may send along, to edit and approve first; empty while an advisor is there. */
  readonly draft: string
}

export type Handovers = ReturnType<typeof handovers>

/** The visitor's side of talking with people. */
export function handovers({ store, deskStore, content, conversations, now, switches, summarise }: Needs) {
  const nowMs = () => now().getTime()
  const { teams } = content

  return {
    /**
     * Asks for a person: to talk now, or with a question to answer later.
     *
     * @throws BadInput mens_uitgezet · Refused: not-available · no-question · closed · taken
     */
    async ask(token: Token, asking: Asking): Promise<readonly Entry[]> {
      const [entriesBefore, controls, presences] = await Promise.all([
        conversations.read(token),
        switches(),
        deskStore.presences(),
      ])
      if (!isOn(controls, 'handover')) throw new BadInput('mens_uitgezet')
      const goesAlong = shared(asking)
      const urgent = helpFor(goesAlong.summary ?? '', content)
      const told = wishOf(asking, entriesBefore, content)
      const wish = {
        ...told,
        danger: told.danger || urgent.some((block) => block.kind === 'urgent' && block.tone !== 'soft'),
      }
      const leaves = asking.leaveQuestion === true
      const team = leaves ? teamsFor(teams, wish)[0] : teamFor(teams, wish, presences, now())
      if (!team) throw new Refused('not-available')
      const { entries, before, isNew } = await conversations.wish(
        token,
        (handover) =>
          // Asked again while nobody is there any more: another team takes it over.
          !leaves && handover.state === 'waiting'
            ? moveOf(handover, { teams, presences, now: now() })
            : decideAsk(handover, {
                kind: 'ask-human',
                ...wish,
                ...goesAlong,
                team: team.id,
                since: nowMs(),
                leaves,
                ...(leaves && { due: afterOpenHours(team, nowMs(), team.antwoord_binnen_uren) }),
                ...(urgent.length > 0 && { urgent: [...urgent] }),
              }),
        leaves ? 'keep' : undefined,
      )
      if (isNew) await leaveLine(token, before)
      await deskStore.count(dayOf(now()), `topic:${wish.topic}`)
      return entries
    },

    /** No person any more: out of the queue, out of the talk, or on with the guide after a close. */
    async stop(token: Token): Promise<void> {
      const { before, isNew } = await conversations.wish(token, decideStop)
      await store.removeContact(token.session)
      if (isNew) await leaveLine(token, before)
    },

    /** Says whether a person helped. */
    async rate(token: Token, rating: Rating): Promise<void> {
      await conversations.wish(token, (handover) =>
        mayRate(handover) ? { add: { kind: 'rate', rating } } : { refused: 'with-guide' },
      )
      await deskStore.count(dayOf(now()), `rating:${rating}`)
    },

    /** Where the visitor stands; an advisor who gave no sign of life for three minutes no longer counts. */
    async status(token: Token): Promise<HandoverStatus> {
      const [presences, controls, read] = await Promise.all([
        deskStore.presences(),
        switches(),
        conversations.read(token),
      ])
      const entries = await tended(token, read, presences)
      const handover = handoverOf(entries)
      const region = regionTold(turnsIn(entries), content)
      const wish =
        handover.state === 'waiting'
          ? { ...handover.ask, danger: handover.danger }
          : wishOf({ region }, entries, content)
      const candidates = teamsFor(teams, wish)
      const isTaking = isOn(controls, 'handover')
      // Who waits has somebody only while their own team is there: another one has taken them over otherwise.
      const reached = handover.state === 'waiting' ? [teams.get(handover.team)] : candidates
      const available = isTaking && reached.some((team) => isThere(team, presences, now()))
      const opens = isTaking && !available ? firstOpening(candidates, now()) : undefined
      return {
        state: handover.state,
        available,
        // Nobody here to talk with: where a person can be reached in another way, those that are open first.
        ...(!available && { desks: otherWays(candidates, content, now()) }),
        ...(opens !== undefined && { opens }),
        regions: regionsWithTeam(content),
        ...(region !== undefined && { region }),
        ...(controls.notice && { notice: controls.notice.text }),
        draft: await draftOf(handover, entries, token, Object.keys(controls.off)),
        ...('team' in handover && { team: teams.get(handover.team)?.naam ?? '' }),
        ...(handover.state === 'advisor' && { name: handover.name }),
        ...(handover.state === 'left-question' &&
          handover.ask.due !== undefined && { promise: new Date(handover.ask.due).toISOString() }),
        ...(handover.state === 'waiting' && {
          queue: await placeInQueue(
            { store, deskStore },
            { session: token.session, team: handover.team, since: handover.since },
            nowMs(),
          ),
        }),
      }
    },
  }

  /** Asked every few seconds by who waits, so what they approved already is not made again. */
  async function draftOf(
    handover: Handover,
    entries: readonly Entry[],
    { session }: Token,
    off: readonly string[],
  ): Promise<string> {
    if (handover.state === 'advisor') return ''
    const approved = handover.state === 'waiting' ? handover.ask.summary : undefined
    const turns = turnsIn(entries)
    return approved ?? (await summarise?.(session, turns, off)) ?? summaryOf(turns, content, now())
  }

  /** An advisor who gave no sign of life no longer has it, and nobody waits for a team that has gone. */
  async function tended(
    token: Token,
    read: readonly Entry[],
    presences: readonly Presence[],
  ): Promise<readonly Entry[]> {
    const lapsed = (advisor: string) => hasLapsed(presences, advisor, nowMs())
    const released = await changed(token, read, (handover) => decideLapse(handover, lapsed))
    return changed(token, released, (handover) => moveOf(handover, { teams, presences, now: now() }))
  }

  /** All entries, with one more when there is something to decide. */
  async function changed(
    token: Token,
    entries: readonly Entry[],
    decide: (handover: Handover) => Decision<Draft>,
  ): Promise<readonly Entry[]> {
    if (!('add' in decide(handoverOf(entries)))) return entries
    try {
      const done = await conversations.wish(token, decide)
      if (done.isNew) await leaveLine(token, done.before)
      return done.entries
    } catch (error) {
      // It went on meanwhile.
      if (!(error instanceof Refused)) throw error
      return conversations.read(token)
    }
  }

  /** The row is stale from here on; if this fails, whoever finds it next removes it. */
  async function leaveLine({ session }: Token, before: Handover): Promise<void> {
    if ('carrier' in before) await store.unqueue({ session, number: before.carrier }).catch(() => {})
  }
}

function wishOf({ topic, region }: Asking, entries: readonly Entry[], content: Content) {
  const turns = turnsIn(entries)
  return {
    topic: topic ?? topicTold(turns, content) ?? 'anders',
    language: languageKnown(together(...turns.map(({ facts }) => facts))),
    danger: handoverOf(entries).danger,
    ...(region !== undefined && { region }),
  }
}

/** Nothing goes along that the visitor has not approved, and no personal data even then. */
function shared({ summary }: Asking): { share: Share; summary?: string } {
  if (!summary?.approved) return { share: 'nothing' }
  const text = withoutPersonalData(summary.text).text.trim()
  return {
    share: summary.conversation ? 'conversation' : 'summary',
    ...(text !== '' && { summary: text }),
  }
}

/** The desks that the nearest team names, or the usual ones; those that are open now first. */
function otherWays([team]: readonly Team[], content: Content, now: Date): DeskLine[] {
  const lines = desksOf(team?.ook_bij ?? humanDesks(content.desks, { now }), content, now)
  const rank = ({ open }: DeskLine) => ({ open: 0, unknown: 1, closed: 2 })[open ?? 'unknown']
  return lines.sort((a, b) => rank(a) - rank(b))
}

/** When the first of these teams opens; nothing while one of them is open. */
function firstOpening(candidates: readonly Team[], now: Date): string | undefined {
  if (candidates.some((team) => isTeamOpen(team, now))) return undefined
  const openings = candidates.flatMap((team) => nextOpening(team, now.getTime()) ?? [])
  return openings.length > 0 ? new Date(Math.min(...openings)).toISOString() : undefined
}
