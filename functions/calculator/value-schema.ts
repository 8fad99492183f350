import * as z from 'zod/mini'
import { euros, type Period } from '../shared/money.ts'

/** An amount of the law, which gets its period when it is read. */
export const lawAmount = <P extends Period>(per: P) =>
  z.pipe(
    z.number(),
    z.transform((amount: number) => euros(amount, per)),
  )

const bracket = z.object({ tot: z.nullable(z.number()), tarief: z.number() })
export type Bracket = z.infer<typeof bracket>
export const brackets = z.array(bracket).check(z.minLength(1))

const step = z.object({ tot: z.nullable(z.number()), deel: z.number() })
export type Step = z.infer<typeof step>
/** Shares by income: the first row whose upper end is not passed. */
export const steps = z.array(step).check(z.minLength(1))

export const sharesByAge = z.array(z.object({ leeftijd: z.number(), deel: z.number() }))

const shareMinus = z.object({ tot: z.nullable(z.number()), deel: z.number(), min: z.number() })
/** Shares of an income less a fixed amount, by income. */
export const sharesByIncome = z.array(shareMinus).check(z.minLength(1))
