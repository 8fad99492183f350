import * as z from 'zod/mini'

/** The days of the week by their Dutch names, Sunday first. */
export const weekdays = ['zo', 'ma', 'di', 'wo', 'do', 'vr', 'za'] as const

/** A time of the day as `09:00`. */
export const timeSchema = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Schrijf een tijd als 09:00'))

/** The day of the week of a calendar day such as 2026-11-24. */
export const weekdayOf = (day: string): (typeof weekdays)[number] | undefined =>
  weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()]

const clock = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** The time in the Netherlands at this moment, as `09:00`. */
export const timeOf = (moment: Date): string => clock.format(moment)
