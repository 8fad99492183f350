import * as z from 'zod/mini'

/** Two or three directions to other work: what is stored of them, and what a person sees. */

const roles = z.enum(['wanted', 'toward', 'elsewhere', 'close', 'liked', 'different', 'surprising'])
const texts = z.array(z.string())
const optionalText = z.optional(z.string())
const button = z.object({ label: z.string(), send: z.string() })
const source = z.object({ title: z.string(), url: optionalText, date: z.string() })

const way = z.object({
  name: z.string(),
  level: z.string(),
  duration: z.string(),
  /** Pay while learning. */
  pay: z.string(),
  needs: texts,
  note: optionalText,
  /** Generally so, not read in a source: to be asked. */
  ask: optionalText,
})

const direction = z.object({
  id: z.string(),
  name: z.string(),
  role: z.string(),
  /** How far from what somebody did: 1 to 3. */
  distance: z.int(),
  /** What speaks for it, with the visitor's own words. */
  reasons: z.array(z.object({ intro: z.string(), words: z.string() })),
  short: z.string(),
  /** The first drawback, and what is needed to begin. */
  beware: z.string(),
  needs: z.string(),
  /** What often comes with it though it was said not to be wanted. */
  mind: optionalText,
  day: texts,
  ways: z.array(way),
  wage: texts,
  demand: optionalText,
  drawbacks: texts,
  firstTry: texts,
  /** Places to begin, with who may come and where; `check` says that it may be gone. */
  places: z.array(
    z.object({
      name: z.string(),
      what: z.string(),
      entry: z.string(),
      region: z.string(),
      check: optionalText,
    }),
  ),
  /** Who pays the learning, what is left of the wage, and another idea instead. */
  pays: z.optional(button),
  wallet: z.optional(button),
  refuse: button,
  sources: z.array(source),
  checked: z.string(),
  overdue: z.boolean(),
})

export const directionsShape = z.object({
  kind: z.literal('directions'),
  title: z.string(),
  /** That it is a first idea, or that limits left too little. */
  note: optionalText,
  directions: z.array(direction),
  /** That this is no test, and where it says how is chosen. */
  about: z.string(),
  how: z.object({ label: z.string(), href: z.string() }),
})

/** Which, why and in whose words; all facts about the work come from content on the day of reading. */
export const storedDirections = z.object({
  kind: z.literal('directions'),
  directions: z.array(
    z.object({
      id: z.string(),
      role: roles,
      reasons: z.array(z.object({ words: z.string(), from: z.enum(['said', 'chosen']) })),
      mind: texts,
    }),
  ),
  isFirstIdea: z.boolean(),
  /** Words of the limits that left nothing. */
  tight: texts,
})
