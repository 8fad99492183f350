import type * as z from 'zod/mini'
import { anw } from './rules/anw.ts'
import { bijdrageZvwValues } from './rules/bijdrage-zvw.ts'
import { bijstand } from './rules/bijstand.ts'
import { huurtoeslag } from './rules/huurtoeslag.ts'
import { inkomstenbelastingValues } from './rules/inkomstenbelasting.ts'
import { ioaw } from './rules/ioaw.ts'
import { kinderbijslag } from './rules/kinderbijslag.ts'
import { kinderopvangtoeslag } from './rules/kinderopvangtoeslag.ts'
import { kindgebondenBudget } from './rules/kindgebonden-budget.ts'
import { loonheffingValues } from './rules/loonheffing.ts'
import { toeslagenwet } from './rules/toeslagenwet.ts'
import { wajong } from './rules/wajong.ts'
import { iva } from './rules/wia.ts'
import { ww } from './rules/ww.ts'
import { ziektewet } from './rules/ziektewet.ts'
import { zorgtoeslag } from './rules/zorgtoeslag.ts'
import { takings } from './takings.ts'
import { MissingValue, type ValueBook } from './values.ts'

/** The values of one day for all rules of a household. Reading one that is not there stops that rule only. */
export type Laws = ReturnType<typeof readLaws>

const kept = new WeakMap<ValueBook, Map<string, Laws>>()

/** The laws of a day; read once per book and day. */
export function lawsOn(book: ValueBook, day: string): Laws {
  const days = kept.get(book) ?? new Map<string, Laws>()
  kept.set(book, days)
  const known = days.get(day)
  if (known) return known
  const laws = readLaws(book, day)
  days.set(day, laws)
  return laws
}

function readLaws(book: ValueBook, day: string) {
  const of = <S extends z.ZodMiniType>(schema: S): (() => z.output<S>) => {
    try {
      const values = book.read(schema, day)
      return () => values
    } catch (problem) {
      if (!(problem instanceof MissingValue)) throw problem
      return () => {
        throw problem
      }
    }
  }
  return {
    year: Number(day.slice(0, 4)),
    tax: of(inkomstenbelastingValues),
    payroll: of(loonheffingValues),
    zvw: of(bijdrageZvwValues),
    takings: of(takings),
    bijstand: of(bijstand.values),
    ww: of(ww.values),
    ziektewet: of(ziektewet.values),
    wia: of(iva.values),
    wajong: of(wajong.values),
    anw: of(anw.values),
    ioaw: of(ioaw.values),
    toeslagenwet: of(toeslagenwet.values),
    zorgtoeslag: of(zorgtoeslag.values),
    huurtoeslag: of(huurtoeslag.values),
    kindgebondenBudget: of(kindgebondenBudget.values),
    kinderopvangtoeslag: of(kinderopvangtoeslag.values),
    kinderbijslag: of(kinderbijslag.values),
  }
}
