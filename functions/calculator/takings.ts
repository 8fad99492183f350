import * as z from 'zod/mini'
import { lawAmount } from './value-schema.ts'

/** The few values that joining incomes needs besides those of the rules. */
export const takings = z.object({
  minimumloon: z.object({ vakantiebijslag: z.number() }),
  leeftijden: z.object({ aow: z.number() }),
  bijstand: z.object({
    belastbaarAlleenstaande: z.optional(lawAmount('year')),
    belastbaarGehuwd: z.optional(lawAmount('year')),
    vakantietoeslag: z.optional(z.number()),
    vrijlatingVanaf: z.number(),
  }),
})
