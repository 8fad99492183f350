import { dayOf } from '../shared/date.ts'

/** Counts of a day, kept where all processes see them. Nothing in them is of a visitor. */
export interface Counts {
  count(day: string, name: string, by: number): Promise<void>
  counts(day: string): Promise<Readonly<Record<string, number>>>
}

const TOKENS = 'model:tokens'
/** What others spend is known this late, so a day may go over its limit by what is asked in this time. */
const FRESH_MS = 60_000
/** What was spent is written together, not call by call. */
const WRITE_FROM = 10_000
const MINUTE_MS = 60_000

export interface Spending {
  /** True while this day and this minute have room for one more call. */
  readonly mayAsk: () => boolean
  readonly asked: () => void
  readonly spent: (tokens: number) => void
}

interface Limits {
  readonly tokensADay: number
  readonly callsAMinute: number
  readonly counts: Counts
  readonly now: () => Date
}

/**
 * Holds a day's tokens and a minute's calls to their limits. It asks the store beside the calls, never before one:
 * a visitor does not wait for a count.
 */
export function spending({ tokensADay, callsAMinute, counts, now }: Limits): Spending {
  let day = ''
  let known = 0
  let unwritten = 0
  let readAt = Number.NEGATIVE_INFINITY
  let calls: number[] = []

  function refresh(): void {
    const moment = now()
    const today = dayOf(moment)
    if (today === day && moment.getTime() - readAt < FRESH_MS) return
    if (today !== day) [day, known, unwritten] = [today, 0, 0]
    readAt = moment.getTime()
    void counts.counts(today).then(
      (all) => {
        if (today === day) known = Math.max(known, (all[TOKENS] ?? 0) + unwritten)
      },
      () => {}, // A store that is down is told of elsewhere; what this process spent still counts.
    )
  }

  return {
    mayAsk() {
      refresh()
      const since = now().getTime() - MINUTE_MS
      calls = calls.filter((at) => at > since)
      return known < tokensADay && calls.length < callsAMinute
    },
    asked: () => void calls.push(now().getTime()),
    spent(tokens) {
      known += tokens
      unwritten += tokens
      if (unwritten < WRITE_FROM && known < tokensADay) return
      const written = unwritten
      unwritten = 0
      void counts.count(dayOf(now()), TOKENS, written).catch(() => {})
    },
  }
}
