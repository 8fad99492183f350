import * as z from 'zod/mini'
import { posts } from '../funding/funding.ts'
import { euros } from '../shared/money.ts'
import { payers, planSectors } from './content.ts'
import type { Wish } from './plan.ts'

const HIGHEST_WAGE = 100_000
const MOST_HOURS = 60

const sector = z.enum(planSectors)
const wage = z.number().check(z.gte(0), z.lte(HIGHEST_WAGE))
const hours = z.number().check(z.gte(1), z.lte(MOST_HOURS))
const arranged = z.partialRecord(z.enum(posts), z.enum([...payers, 'none']))

/**
 * Reads a wish that came from outside: the sector, the gross wage in euros a month and its hours a week, who pays which post.
 * A field that does not fit is left out and named; its value never is.
 */
export function readWish(given: {
  readonly sector?: unknown
  readonly wage?: unknown
  readonly hours?: unknown
  readonly arranged?: unknown
}): { readonly wish: Wish; readonly ignored: readonly string[] } {
  const read = {
    sector: z.safeParse(z.optional(sector), given.sector),
    wage: z.safeParse(z.optional(wage), given.wage),
    hours: z.safeParse(z.optional(hours), given.hours),
    arranged: z.safeParse(z.optional(arranged), given.arranged),
  }
  return {
    wish: {
      ...(read.sector.data ? { sector: read.sector.data } : {}),
      ...(read.wage.data === undefined ? {} : { wage: euros(read.wage.data, 'month') }),
      ...(read.hours.data === undefined ? {} : { hours: read.hours.data }),
      ...(read.arranged.data ? { arranged: read.arranged.data } : {}),
    },
    ignored: Object.entries(read).flatMap(([name, { success }]) => (success ? [] : [name])),
  }
}
