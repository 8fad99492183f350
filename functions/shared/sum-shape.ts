import * as z from 'zod/mini'

/**
 * What a person sees of "does work pay": amounts in whole euros, in a month unless it says year, and
 * sentences that are ready to read. `exact` texts in `parts` are to the cent.
 */

const whole = z.number()
/** Now, after the change, and the difference between the two. */
const change = z.object({ now: whole, later: whole, difference: whole })

const part = z.object({ text: z.string(), now: z.optional(z.string()), later: z.optional(z.string()) })
const line = z.object({
  id: z.string(),
  who: z.enum(['you', 'partner', 'home']),
  name: z.string(),
  /** Absent while it is not known. */
  month: z.optional(change),
  year: z.optional(change),
  sentence: z.string(),
  parts: z.array(part),
  law: z.optional(z.string()),
})

const unknown = z.object({
  name: z.string(),
  sentence: z.string(),
  /** The fact that would tell; absent when no answer would help. */
  fact: z.optional(z.string()),
})

const border = z.object({
  hours: z.number(),
  /** The gross monthly wage at which it starts. */
  gross: whole,
  /** What the year's net does at the border itself. */
  step: whole,
  sentence: z.string(),
})
const chart = z.object({
  title: z.string(),
  description: z.string(),
  /** `net`: the average month of a year at these hours. */
  points: z.array(z.object({ hours: z.number(), gross: whole, net: whole })),
  borders: z.array(border),
  /** The hours of the plan. */
  planned: z.optional(z.number()),
})

const step = z.object({
  text: z.string(),
  desk: z.optional(
    z.object({ name: z.string(), phone: z.optional(z.string()), web: z.optional(z.string()) }),
  ),
})
const known = z.object({
  fact: z.string(),
  title: z.string(),
  value: z.string(),
  from: z.enum(['told', 'assumed']),
})

const facts = z.record(z.string(), z.unknown())

export const sumShape = z.object({
  kind: z.literal('sum'),
  day: z.string(),
  /** A question follows: the answer so far is shown in short, the rest can be opened. */
  brief: z.optional(z.boolean()),
  /** False while a line is unknown: then the totals are not the whole sum, and `warnings` says so. */
  complete: z.boolean(),
  warnings: z.array(z.string()),
  /** The verdict first, then what goes with it. */
  verdict: z.array(z.string()),
  totals: z.array(z.extend(change, { id: z.string(), name: z.string() })),
  lines: z.array(line),
  unknown: z.array(unknown),
  leftOut: z.array(z.string()),
  /** What happens a little further than the plan, in words. */
  borders: z.array(z.string()),
  chart: z.optional(chart),
  steps: z.array(step),
  toeslagen: z.array(z.string()),
  /** What happens when in the first months. */
  calendar: z.array(z.string()),
  /** What if the job does not work out. */
  fallBack: z.array(z.string()),
  sources: z.array(z.object({ title: z.string(), url: z.optional(z.string()) })),
  checked: z.string(),
  known: z.array(known),
  /** Facts by id, amounts in euros, planned ones with `next.` before them: what to send to work it out again. */
  facts,
  assumed: z.array(z.string()),
  /** The plan, for the buttons that change it. */
  plan: z.object({ hours: z.optional(z.number()), wage: z.optional(z.number()) }),
})

/** A sum is stored as the facts it was made of, so that it is worked out anew when it is shown. */
export const storedSum = z.object({
  kind: z.literal('sum'),
  facts,
  assumed: z.array(z.string()),
  day: z.string(),
  /** The day on which a benefit ends by itself. */
  ends: z.optional(z.string()),
  /** Names of what was told and does not count in it. */
  noted: z.optional(z.array(z.string())),
  /** Another plan or other facts, by name: its verdict stands beside this one. */
  beside: z.optional(z.array(z.object({ name: z.string(), facts }))),
  brief: z.optional(z.boolean()),
})
