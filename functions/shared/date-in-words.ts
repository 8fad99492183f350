/** Needs nothing else, so that browser parts can use it without the rest. */

const writersOf = (locale: string) => ({
  day: new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }),
  month: new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
  moment: new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/Amsterdam',
  }),
})
const dutch = writersOf('nl-NL')
let english: ReturnType<typeof writersOf> | undefined

/** English dates are written by who needs them: making their writers takes longer than all else of a page. */
const writersIn = (language: string) => {
  if (language !== 'en') return dutch
  english ??= writersOf('en-GB')
  return english
}

/** `2026-11-24` as `24 november 2026`, `2026-11` as `november 2026`; a year and "ongeveer 2024" stay as they are. */
export const dayInWords = (written: string, language = 'nl'): string => {
  if (!/^\d{4}(-\d\d){1,2}$/.test(written)) return written
  const { day, month } = writersIn(language)
  return written.length === 7
    ? month.format(new Date(`${written}-01T00:00:00Z`))
    : day.format(new Date(`${written}T00:00:00Z`))
}

/** A moment as `dinsdag 24 november om 20:30`, Dutch time. */
export const momentInWords = (iso: string, language = 'nl'): string =>
  writersIn(language).moment.format(new Date(iso))
