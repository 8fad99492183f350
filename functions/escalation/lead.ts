import { randomUUID } from 'node:crypto'
import { dayOf } from '../shared/date.ts'
import { withoutPersonalData } from '../shared/personal-data.ts'
import { type Advisor, isOfTeam } from './advisor.ts'
import type { DeskNeeds } from './desk-actions.ts'
import type { Audited, Controls, Flag } from './desk-store.ts'
import { loadOf, SHOWN_FROM, waitsOf } from './lead-counts.ts'
import { inLine } from './line.ts'
import { availableIn, isAvailable } from './presence.ts'
import { Refused } from './refused.ts'

const DAY_MS = 86_400_000

export interface Figures {
  /** Per team of the lead, as it is now. */
  readonly teams: readonly {
    readonly team: string
    readonly waiting: number
    readonly questions: number
    readonly overdue: number
    readonly available: number
    /** Of who was taken in the last 24 hours, as whole numbers; absent with fewer than ten. */
    readonly waits?: { readonly taken: number; readonly medianMinutes: number; readonly withinFive: number }
  }[]
  /** What each advisor did on those days. */
  readonly load: readonly { readonly advisor: string; readonly claims: number; readonly replies: number }[]
  /** Conversations that each advisor of these teams has now. */
  readonly advisors: readonly {
    readonly advisor: string
    readonly name: string
    readonly isAvailable: boolean
    readonly talks: number
  }[]
  /** Counts of the days asked for by name (`outcome:helped`, `topic:regels`, `promise:kept:team`, `not-found:regels`, …); groups under ten are left out. */
  readonly counts: Readonly<Record<string, number>>
}

/** Flags for everybody; figures, audit and switches for leads. */
export function leadActions({ store, deskStore, now }: DeskNeeds) {
  const nowMs = () => now().getTime()
  const audit = (who: Advisor, what: string) =>
    deskStore.audit({ advisor: who.id, role: who.role, what, at: nowMs() })

  return {
    /** Says that an article or scheme is wrong. */
    async flag(who: Advisor, about: Flag['about'], why: string): Promise<void> {
      const clean = withoutPersonalData(why).text
      await deskStore.keepFlag({
        id: randomUUID(),
        about,
        why: clean,
        by: who.id,
        at: nowMs(),
        settled: false,
      })
      await audit(who, 'flag')
    },

    flags: (_who: Advisor): Promise<Flag[]> => deskStore.flags(),

    async settleFlag(who: Advisor, id: string): Promise<void> {
      checkLead(who)
      const flag = (await deskStore.flags()).find((one) => one.id === id)
      if (flag) await deskStore.keepFlag({ ...flag, settled: true })
      await audit(who, 'settle-flag')
    },

    /** @throws Refused: leads-only */
    async figures(who: Advisor, days: readonly string[]): Promise<Figures> {
      checkLead(who)
      const own = (row: { team?: string | undefined }) => row.team !== undefined && isOfTeam(who, row.team)
      const [claims, audits] = await Promise.all([
        Promise.all(who.teams.map((team) => deskStore.claimsSince(team, nowMs() - DAY_MS))),
        Promise.all(days.map((day) => deskStore.audited(day))),
      ])
      const [waiting, left, presences, ...counted] = await Promise.all([
        inLine(store, 'waiting', nowMs(), { wanted: own }),
        inLine(store, 'left', nowMs(), { wanted: own }),
        deskStore.presences(),
        ...days.map((day) => deskStore.counts(day)),
      ])
      const colleagues = presences.filter(({ teams }) => teams.some((team) => isOfTeam(who, team)))
      return {
        advisors: await Promise.all(
          colleagues.map(async (one) => ({
            advisor: one.advisor,
            name: one.name,
            isAvailable: isAvailable(one, nowMs()),
            talks: (await inLine(store, `with:${one.advisor}`, nowMs())).length,
          })),
        ),
        teams: who.teams.map((team, i) => {
          const waits = waitsOf(claims[i] ?? [])
          const questions = left.flatMap(({ handover }) =>
            handover.state === 'left-question' && handover.team === team ? [handover] : [],
          )
          return {
            team,
            waiting: waiting.filter(({ handover }) => 'team' in handover && handover.team === team).length,
            questions: questions.length,
            overdue: questions.filter(({ ask }) => (ask.due ?? nowMs()) < nowMs()).length,
            available: availableIn(presences, team, nowMs()).length,
            ...(waits && { waits }),
          }
        }),
        load: loadOf(audits.flat().filter(own)),
        counts: large(sum(counted)),
      }
    },

    /** Who did what on a day (2026-11-24), without content. */
    async auditOf(who: Advisor, day: string): Promise<Audited[]> {
      checkLead(who)
      return deskStore.audited(day)
    },

    controls: (_who: Advisor): Promise<Controls> => deskStore.controls(),

    /** Shows a notice to all visitors; without a text it goes. */
    async setNotice(who: Advisor, text: string | undefined, why: string): Promise<void> {
      checkLead(who)
      const notice = text === undefined ? {} : { notice: { text, why, by: who.id, at: nowMs() } }
      await deskStore.changeControls(({ off }) => ({ off, ...notice }))
      await audit(who, text === undefined ? 'notice-off' : 'notice-on')
    },

    /** Switches a part of the guide off or on again. */
    async switchPart(who: Advisor, part: string, on: boolean, why: string): Promise<void> {
      checkLead(who)
      await deskStore.changeControls(({ off, ...rest }) => {
        const { [part]: _, ...others } = off
        return { ...rest, off: on ? others : { ...others, [part]: { why, by: who.id, at: nowMs() } } }
      })
      await audit(who, on ? 'part-on' : 'part-off')
    },

    /** Adds to today's counts; a name, never words of anybody. */
    count: (name: string): Promise<void> => deskStore.count(dayOf(now()), name),
  }
}

function checkLead({ role }: Advisor): void {
  if (role !== 'lead') throw new Refused('leads-only')
}

function sum(days: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const total: Record<string, number> = {}
  for (const day of days)
    for (const [name, count] of Object.entries(day)) total[name] = (total[name] ?? 0) + count
  return total
}

const large = (counts: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(Object.entries(counts).filter(([, count]) => count >= SHOWN_FROM))
