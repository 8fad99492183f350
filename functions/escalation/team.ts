import * as z from 'zod/mini'
import { hold, readEach, readYaml } from '../shared/content-file.ts'
import { dateSchema, dayOf } from '../shared/date.ts'
import { isHoliday } from '../shared/holidays.ts'
import { timeOf, timeSchema, weekdayOf, weekdays } from '../shared/week.ts'

const line = z.string().check(z.minLength(2), z.maxLength(200))
const span = { van: timeSchema, tot: timeSchema }
const number = (least: number, most: number) => z.coerce.number().check(z.int(), z.gte(least), z.lte(most))

const teamSchema = z.strictObject({
  naam: line,
  /** The labour market region of content/regions.yaml; absent when it serves the whole country. */
  regio: z.optional(line),
  onderwerpen: z.array(line).check(z.minLength(1)),
  talen: z.array(z.enum(['nl', 'en'])).check(z.minLength(1)),
  open: z.array(
    z.strictObject({
      dagen: z.array(z.enum(weekdays)).check(z.minLength(1)),
      ...span,
      pauze: z.optional(z.strictObject(span)),
    }),
  ),
  /** Days on which the team is closed, beside public holidays. */
  dicht: z._default(z.array(dateSchema), []),
  /** Hours with the team open within which a question left gets its answer. */
  antwoord_binnen_uren: number(1, 80),
  /** Conversations that one advisor has at a time. */
  gesprekken_per_adviseur: number(1, 6),
  /** The team that takes over when nobody of this one is there. */
  anders: z.optional(line),
  /** Desks of content/desks/ where a person can be reached in another way. */
  ook_bij: z.array(line),
  eigenaar: line,
  /** True for a team that exists for trying things out only. */
  proef: z._default(z.stringbool(), false),
})

/** Advisors who answer together. */
export interface Team extends z.infer<typeof teamSchema> {
  /** The file's name. */
  readonly id: string
}

export type Teams = ReadonlyMap<string, Team>

/**
 * Reads one file of content/teams/.
 *
 * @throws ContentBroken naming each field that does not fit
 */
export const readTeam = (id: string, file: string): Team => ({
  id,
  ...readYaml(teamSchema, `teams/${id}.yaml`, file),
})

/**
 * Holds every name in the teams to what it points to; for the build.
 *
 * @throws ContentBroken naming each that points nowhere
 */
export function checkTeams(
  teams: Teams,
  known: {
    readonly desks: ReadonlySet<string>
    readonly regions: ReadonlySet<string>
    readonly topics: readonly string[]
  },
): void {
  readEach([...teams.values()], ({ id, anders, ook_bij, regio, onderwerpen }) =>
    hold(`teams/${id}.yaml`, [
      ...(anders === id || (anders !== undefined && !teams.has(anders))
        ? [`anders: ${anders} is geen ander team`]
        : []),
      ...ook_bij.filter((desk) => !known.desks.has(desk)).map((desk) => `ook_bij: loket ${desk} is er niet`),
      ...(regio !== undefined && !known.regions.has(regio) ? [`regio: ${regio} is geen regio`] : []),
      ...onderwerpen
        .filter((topic) => topic !== 'alles' && !known.topics.includes(topic))
        .map((topic) => `onderwerpen: ${topic} is geen onderwerp`),
    ]),
  )
}

/** Whether the team's hours cover this moment, by the clock in the Netherlands; never on a public holiday. */
export function isTeamOpen({ open, dicht }: Team, moment: Date): boolean {
  const day = dayOf(moment)
  if (isHoliday(day) || dicht.includes(day)) return false
  const weekday = weekdayOf(day)
  const now = timeOf(moment)
  return open.some(
    ({ dagen, van, tot, pauze }) =>
      dagen.some((name) => name === weekday) &&
      van <= now &&
      now < tot &&
      !(pauze && pauze.van <= now && now < pauze.tot),
  )
}
