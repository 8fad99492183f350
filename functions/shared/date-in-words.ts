/** Needs nothing else, so that browser parts can use it without the rest. */

const day = new Intl.DateTimeFormat('nl-NL', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})
const month = new Intl.DateTimeFormat('nl-NL', { month: 'long', year: 'numeric', timeZone: 'UTC' })
const moment = new Intl.DateTimeFormat('nl-NL', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/Amsterdam',
})

/** `2026-11-24` as `24 november 2026`, `2026-11` as `november 2026`; a year and "ongeveer 2024" stay as they are. */
export const dayInWords = (written: string): string => {
  if (!/^\d{4}(-\d\d){1,2}$/.test(written)) return written
  return written.length === 7
    ? month.format(new Date(`${written}-01T00:00:00Z`))
    : day.format(new Date(`${written}T00:00:00Z`))
}

/** A moment as `dinsdag 24 november om 20:30`, Dutch time. */
export const momentInWords = (iso: string): string => moment.format(new Date(iso))
