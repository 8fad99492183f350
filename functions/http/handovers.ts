import { decideAsk, decideLapse, decideStop, mayRate } from '../escalation/decide.ts'
import type { DeskStore } from '../escalation/desk-store.ts'
import { type Handover, handoverOf } from '../escalation/handover.ts'
import { hasLapsed } from '../escalation/presence.ts'
import { Refused } from '../escalation/refused.ts'
import { afterOpenHours, nextOpening, teamsFor, teamThatIsThere } from '../escalation/routing.ts'
import { isOn, type Switches } from '../escalation/switches.ts'
import { isTeamOpen, type Team } from '../escalation/team.ts'
import { type PlaceInQueue, placeInQueue } from '../escalation/wait.ts'
import type { Content } from '../guide/content.ts'
import { regionsWithTeam, regionTold, type TeamRegion, topicTold } from '../guide/for-people.ts'
import { humanDesks } from '../guide/humans.ts'
import { say } from '../guide/messages.ts'
import { desksOf } from '../guide/show.ts'
import { turnsIn } from '../sessions/conversation.ts'
import type { Entry } from '../sessions/entry.ts'
import type { Rating, Share } from '../sessions/handover-entries.ts'
import type { Token } from '../sessions/secret.ts'
import type { SessionStore } from '../sessions/session-store.ts'
import type { DeskLine } from '../shared/blocks.ts'
import { dayOf } from '../shared/date.ts'
import { languageOf } from '../shared/language.ts'
import { withoutPersonalData } from '../shared/personal-data.ts'
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
  /** True only while a team is open and an advisor takes conversations. */
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
  /** What the visitor may send along, to edit and approve first. */
  readonly draft: string
}

export type Handovers = ReturnType<typeof handovers>

/** The visitor's side of talking with people. */
export function handovers({ store, deskStore, content, conversations, now, switches }: Needs) {
  const nowMs = () => now().getTime()
  const { teams } = content

  return {
    /**
     * Asks for a person: to talk now, or with a question to answer later.
     *
     * @throws BadInput mens_uitgezet · Refused: not-available · no-question · closed · taken
     */
    async ask(token: Token, asking: Asking): Promise<readonly Entry[]> {
      const [entriesBefore, controls] = await Promise.all([conversations.read(token), switches()])
      if (!isOn(controls, 'handover')) throw new BadInput('mens_uitgezet')
      const wish = wishOf(asking, entriesBefore, content)
      const candidates = teamsFor(teams, wish)
      const leaves = asking.leaveQuestion === true
      const team = leaves ? candidates[0] : teamThatIsThere(candidates, await deskStore.presences(), now())
      if (!team) throw new Refused('not-available')
      const { entries } = await conversations.wish(
        token,
        (handover) =>
          decideAsk(handover, {
            kind: 'ask-human',
            ...wish,
            ...shared(asking),
            team: team.id,
            since: nowMs(),
            leaves,
            ...(leaves && { due: afterOpenHours(team, nowMs(), team.antwoord_binnen_uren) }),
          }),
        leaves ? 'keep' : undefined,
      )
      await deskStore.count(dayOf(now()), `topic:${wish.topic}`)
      return entries
    },

    /** No person any more: out of the queue, out of the talk, or on with the guide after a close. */
    async stop(token: Token): Promise<void> {
      const { before, isNew } = await conversations.wish(token, decideStop)
      await store.removeContact(token.session)
      if (isNew && 'carrier' in before)
        await store.unqueue({ session: token.session, number: before.carrier }).catch(() => {})
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
      const [presences, controls] = await Promise.all([deskStore.presences(), switches()])
      const entries = await released(token, (advisor) => hasLapsed(presences, advisor, nowMs()))
      const handover = handoverOf(entries)
      const region = regionTold(turnsIn(entries), content)
      const candidates = teamsFor(teams, wishOf({ region }, entries, content))
      const isTaking = isOn(controls, 'handover')
      const available = isTaking && teamThatIsThere(candidates, presences, now()) !== undefined
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
        draft: draftOf(entries, content),
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

  async function released(token: Token, lapsed: (advisor: string) => boolean): Promise<readonly Entry[]> {
    const entries = await conversations.read(token)
    const handover = handoverOf(entries)
    if (handover.state !== 'advisor' || !lapsed(handover.advisor)) return entries
    return (
      (
        await conversations
          .wish(token, (seen) => decideLapse(seen, lapsed))
          .catch((error: unknown) => {
            if (!(error instanceof Refused)) throw error
            return { entries: undefined }
          })
      ).entries ?? conversations.read(token)
    )
  }
}

function wishOf({ topic, region }: Asking, entries: readonly Entry[], content: Content) {
  const turns = turnsIn(entries)
  const last = turns.at(-1)
  return {
    topic: topic ?? topicTold(turns, content) ?? 'anders',
    language: languageOf(last?.text ?? ''),
    danger: last?.ending === 'urgent',
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

/** The visitor's own words, the first and the last: made without a model, to edit before anybody reads it. */
function draftOf(entries: readonly Entry[], { messages }: Content): string {
  const texts = turnsIn(entries).map(({ text }) => text)
  const told = [...new Set([texts[0], texts.at(-1)])].filter((text) => text !== undefined)
  if (told.length === 0) return say(messages.mens.niets_gezegd, 'nl')
  return told.map((vraag) => say(messages.mens.samenvatting, 'nl', { vraag })).join('\n')
}
