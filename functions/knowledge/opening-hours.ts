import * as z from 'zod/mini'
import { dayOf } from '../shared/date.ts'
import { isHoliday } from '../shared/holidays.ts'
import { timeSchema as time, timeOf, weekdayOf, weekdays } from '../shared/week.ts'

/** When a desk can be reached, for the computer; only written down where a source states it. */
export const openingHoursSchema = z.union([
  z.literal('altijd'),
  z
    .array(z.strictObject({ dagen: z.array(z.enum(weekdays)).check(z.minLength(1)), van: time, tot: time }))
    .check(z.minLength(1)),
])

export type OpeningHours = z.infer<typeof openingHoursSchema>
export type IsOpen = 'open' | 'closed' | 'unknown'

/**
 * Whether these hours cover the moment, by the clock in the Netherlands.
 * On a public holiday the week's hours say nothing, so the answer is `unknown`.
 */
export function isOpenDuring(hours: OpeningHours | undefined, moment: Date): IsOpen {
  if (hours === undefined) return 'unknown'
  if (hours === 'altijd') return 'open'
  const day = dayOf(moment)
  if (isHoliday(day)) return 'unknown'
  const weekday = weekdayOf(day)
  const now = timeOf(moment)
  const isOpen = hours.some(
    ({ dagen, van, tot }) => dagen.some((name) => name === weekday) && van <= now && now < tot,
  )
  return isOpen ? 'open' : 'closed'
}
