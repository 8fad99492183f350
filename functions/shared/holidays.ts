const fixedHolidays = new Set(['01-01', '05-05', '12-25', '12-26'])
/** Days after Easter Sunday: Good Friday, Easter, Ascension, Whitsun. */
const movingHolidays = new Set([-2, 0, 1, 39, 49, 50])
const DAY = 24 * 60 * 60 * 1000

/** Whether this day (2026-12-25) is a public holiday in the Netherlands; Good Friday counts, since most offices close. */
export function isHoliday(day: string): boolean {
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
