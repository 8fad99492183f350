import type { FactValue } from '../../situation/known.ts'
import { NEXT } from './now-and-next.ts'

type Values = { readonly [fact: string]: FactValue }

export const WEEKS_PER_MONTH = 52 / 12
export const FULL_WEEK = 40

/** A wage per hour, in euros per month. */
export const monthOf = (hours: number, hourly: number): number =>
  Math.round(hours * hourly * WEEKS_PER_MONTH * 100) / 100

const hourlyOf = (wage: FactValue | undefined, hours: FactValue | undefined): number | undefined =>
  typeof wage === 'number' && typeof hours === 'number' && hours > 0 && wage > 0
    ? wage / (hours * WEEKS_PER_MONTH)
    : undefined

/** The wage of the new work; one that nobody told goes by the hour of today's work, or the lowest allowed. */
export function plannedWages(
  next: Values,
  now: Values,
  minimum: () => number,
): { wages: Values; assumed: Values } {
  const wages: Record<string, FactValue> = {}
  const assumed: Record<string, FactValue> = {}
  for (const who of ['', 'partner.']) {
    const hours = next[`${who}uren`] ?? now[`${who}uren`]
    const hourly = next[`${who}uurloon`] ?? hourlyOf(now[`${who}loon`], now[`${who}uren`])
    Object.assign(assumed, insteadOf(who, next, now))
    const isTold = next[`${who}loon`] !== undefined
    const changes = next[`${who}uren`] !== undefined || next[`${who}uurloon`] !== undefined
    if (isTold || !changes || typeof hours !== 'number') continue
    const perHour = typeof hourly === 'number' ? hourly : minimum() / (FULL_WEEK * WEEKS_PER_MONTH)
    wages[`${who}loon`] = monthOf(hours, perHour)
    if (next[`${who}uurloon`] === undefined) assumed[`${NEXT}${who}loon`] = monthOf(hours, perHour)
  }
  for (const [fact, value] of Object.entries(assumed))
    if (fact.startsWith(NEXT) && typeof value === 'number') wages[fact.slice(NEXT.length)] ??= value
  return { wages, assumed }
}

/** Who goes from profit to a wage, or from a wage to profit, is taken to stop with the first. */
function insteadOf(who: string, next: Values, now: Values): Values {
  const toWage = ['loon', 'uren', 'uurloon'].some((fact) => next[`${who}${fact}`] !== undefined)
  const [profit, wage] = [now[`${who}winst`], now[`${who}loon`]]
  if (toWage && next[`${who}winst`] === undefined && typeof profit === 'number' && profit > 0)
    return { [`${NEXT}${who}winst`]: 0 }
  const toProfit = !toWage && next[`${who}winst`] !== undefined
  return toProfit && typeof wage === 'number' && wage > 0
    ? { [`${NEXT}${who}loon`]: 0, [`${NEXT}${who}uren`]: 0 }
    : {}
}
