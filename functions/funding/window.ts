import type { Scheme } from './scheme.ts'

/**
 * Whether somebody can apply on a day.
 *
 *   gecontroleerd          opent              sluit          geldig_tot
 *   ─────┼───── nu ──────────┼───── open ───────┼── closed ──────┼── ended
 *
 * `nu` is what was found on the day of checking; only dates after that day change it. A date that is
 * expected and not confirmed opens nothing for certain: then the window is `unknown`.
 */
export type Window =
  | { readonly state: 'open'; readonly closes?: string }
  | { readonly state: 'later'; readonly opens: string; readonly expected: boolean }
  | { readonly state: 'closed'; readonly since?: string }
  | { readonly state: 'unknown'; readonly closes?: string }
  | { readonly state: 'ended'; readonly since: string }

/** The window of a scheme on a day (`2026-11-24`). */
export function windowOn(scheme: Scheme, day: string): Window {
  const { nu, opent, sluit, verwacht, jaarlijks, volgende } = scheme.venster
  const checked = scheme.gecontroleerd
  const ended = endOf(scheme)
  if (ended && (scheme.status === 'gestopt' || day > ended)) return { state: 'ended', since: ended }
  if (jaarlijks && opent && sluit && day > sluit) return yearly(opent, sluit, day)
  if (sluit && sluit >= checked && day > sluit) return closedFrom(sluit, volgende)
  const until = sluit && day <= sluit ? { closes: sluit } : {}
  if (opent && day < opent) return { state: 'later', opens: opent, expected: verwacht }
  if (opent && opent > checked) return { state: verwacht ? 'unknown' : 'open', ...until }
  if (nu === 'open' || nu === 'doorlopend') return { state: 'open', ...until }
  if (nu !== 'dicht') return { state: 'unknown', ...until }
  // Closed when it was checked; of an earlier day that lies before the closing date nothing is known.
  return until.closes ? { state: 'unknown', ...until } : closedFrom(sluit, volgende)
}

/** The last day of a scheme: only known for one that has ended or whose term ends after it was checked. */
function endOf({ status, status_op, geldig_tot, gecontroleerd }: Scheme): string | undefined {
  if (status === 'gestopt') return lastDay(geldig_tot ?? status_op)
  const last = geldig_tot && lastDay(geldig_tot)
  return last && last >= gecontroleerd ? last : undefined
}

/** A round that comes each year at the same time is expected, and never certain. */
function yearly(opent: string, sluit: string, day: string): Window {
  const year = Number(day.slice(0, 4))
  const closes = `${year}${sluit.slice(4)}`
  if (day > closes) return { state: 'later', opens: `${year + 1}${opent.slice(4, 7)}`, expected: true }
  return day < `${year}${opent.slice(4)}`
    ? { state: 'later', opens: `${year}${opent.slice(4, 7)}`, expected: true }
    : { state: 'unknown', closes }
}

const closedFrom = (since: string | undefined, next: string | undefined): Window =>
  next ? { state: 'later', opens: next, expected: true } : { state: 'closed', ...(since ? { since } : {}) }

/** The last day of a day, a month or a year. */
export function lastDay(moment: string): string {
  if (moment.length === 10) return moment
  if (moment.length === 4) return `${moment}-12-31`
  const [year = '', month = ''] = moment.split('-')
  return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10)
}
