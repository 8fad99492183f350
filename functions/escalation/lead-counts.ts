import type { Audited, Claimed } from './desk-store.ts'
import type { Figures } from './lead.ts'

/** Smaller groups are not shown: in a quiet week a count of one is a person. */
export const SHOWN_FROM = 10
const MINUTE_MS = 60_000

/** How long people waited, as a median and as the share within five minutes. */
export function waitsOf(claims: readonly Claimed[]): Figures['teams'][number]['waits'] {
  if (claims.length < SHOWN_FROM) return undefined
  const waits = claims.map(({ waitedMs }) => waitedMs).sort((a, b) => a - b)
  const median = waits[Math.floor(waits.length / 2)] ?? 0
  const soon = waits.filter((wait) => wait <= 5 * MINUTE_MS).length
  return {
    taken: waits.length,
    medianMinutes: Math.max(1, Math.ceil(median / MINUTE_MS)),
    withinFive: Math.round((100 * soon) / waits.length),
  }
}

/** What each advisor took and said. */
export function loadOf(audited: readonly Audited[]): Figures['load'] {
  const count = (advisor: string, ...kinds: string[]) =>
    audited.filter((one) => one.advisor === advisor && kinds.includes(one.what)).length
  return [...new Set(audited.map(({ advisor }) => advisor))].sort().map((advisor) => ({
    advisor,
    claims: count(advisor, 'claim'),
    replies: count(advisor, 'reply', 'answer'),
  }))
}
