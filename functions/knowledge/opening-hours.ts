import * as z from 'zod/mini'
import { dayOf } from '../shared/date.ts'

const days = ['zo', 'ma', 'di', 'wo', 'do', 'vr', 'za'] as const
const time = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Schrijf een tijd als 09:00'))

/** When a desk can be reached, for the computer; only written down where a source states it. */
export const openingHoursSchema = z.union([
  z.literal('altijd'),
  z
    .array(z.strictObject({ dagen: z.array(z.enum(days)).check(z.minLength(1)), van: time, tot: time }))
    .check(z.minLength(1)),
])

export type OpeningHours = z.infer<typeof openingHoursSchema>
export type IsOpen = 'open' | 'closed' | 'unknown'

const clock = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/**
 * Whether these hours cover the moment, by the clock in the Netherlands.
 * On a public holiday the week's hours say nothing, so the answer is `unknown`.
 */
export function isOpenDuring(hours: OpeningHours | undefined, moment: Date): IsOpen {
  if (hours === undefined) return 'unknown'
  if (hours === 'altijd') return 'open'
  const day = dayOf(moment)
  if (isHoliday(day)) return 'unknown'
  const weekday = days[new Date(`${day}T00:00:00Z`).getUTCDay()]
  const now = clock.format(moment)
  const isOpen = hours.some(
    ({ dagen, van, tot }) => dagen.some((name) => name === weekday) && van <= now && now < tot,
  )
  return isOpen ? 'open' : 'closed'
}

const fixedHolidays = new Set(['01-01', '05-05', '12-25', '12-26'])
/** Days after Easter Sunday: Good Friday, Easter, Ascension, Whitsun. */
const movingHolidays = new Set([-2, 0, 1, 39, 49, 50])
const DAY = 24 * 60 * 60 * 1000

function isHoliday(day: string): boolean {
  const year = Number(day.slice(0, 4))
  const fromEaster = (Date.parse(day) - easterOf(year)) / DAY
  return fixedHolidays.has(day.slice(5)) || day === kingsDayOf(year) || movingHolidays.has(fromEaster)
}

/** 27 April, or the day before when that is a Sunday. */
const kingsDayOf = (year: number): string =>
  new Date(`${year}-04-27`).getUTCDay() === 0 ? `${year}-04-26` : `${year}-04-27`

/**
 * Easter Sunday of a year, as a moment in UTC.
 *
 * @see Spencer Jones, General Astronomy (1922): the anonymous Gregorian method
 */
function easterOf(year: number): number {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor((8 * b + 13) / 25)
  const epact = (19 * a + b - Math.floor(b / 4) - d + 15) % 30
  const weekday = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - epact - (c % 4)) % 7
  const correction = Math.floor((a + 11 * epact + 22 * weekday) / 451)
  const sum = epact + weekday - 7 * correction + 114
  return Date.UTC(year, Math.floor(sum / 31) - 1, (sum % 31) + 1)
}
