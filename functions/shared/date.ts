import * as z from 'zod/mini'

/** A calendar day as `2026-11-24`. */
export const dateSchema = z
  .string()
  .check(
    z.regex(/^\d{4}-\d{2}-\d{2}$/, 'Schrijf een datum als 2026-11-24'),
    z.refine(isDay, 'Deze datum bestaat niet'),
  )

/** False for 31 February, of which JavaScript makes a day in March. */
function isDay(day: string): boolean {
  const time = Date.parse(day)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day)
}

const amsterdam = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' })

/** The calendar day in the Netherlands at this moment, as `2026-11-24`. */
export const dayOf = (moment: Date): string => amsterdam.format(moment)

const DAY_MS = 86_400_000

/** The days from one to another, both included; none when they stand the wrong way round. */
export function daysFrom(from: string, to: string): string[] {
  const days = (Date.parse(to) - Date.parse(from)) / DAY_MS
  return Array.from({ length: Math.max(0, days + 1) }, (_, i) =>
    new Date(Date.parse(from) + i * DAY_MS).toISOString().slice(0, 10),
  )
}
