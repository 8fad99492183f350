import * as z from 'zod/mini'

/** How the answer to "who pays?" travels: what is stored of it, and what a person sees. */

const texts = z.array(z.string())

const fundingCard = z.object({
  id: z.string(),
  name: z.string(),
  verdict: z.enum(['fits', 'maybe', 'no', 'ended']),
  verdictInWords: z.string(),
  /** Of one that was asked about by name: yes, perhaps or no, and why. */
  answer: z.optional(z.string()),
  /** How it may be brought up, such as "Kijk eerst of dit nog open is." */
  note: z.string(),
  /** Set when the present employer would have to know and the visitor does not want that. */
  employerWouldKnow: z.optional(z.string()),
  what: z.string(),
  how: z.string(),
  where: z.optional(z.string()),
  amount: z.optional(z.string()),
  windowInWords: z.string(),
  fits: texts,
  unknown: texts,
  fails: texts,
  beware: texts,
  instead: texts,
  sources: z.array(z.object({ title: z.string(), date: z.string(), url: z.optional(z.string()) })),
  checked: z.string(),
  overdue: z.boolean(),
  reviewed: z.boolean(),
})

/** One of the schemes that do not stand in front: enough to use it without asking for it. */
const fundingLine = z.object({
  id: z.string(),
  name: z.string(),
  verdictInWords: z.string(),
  /** How it may be brought up, or that an employer would have to know. */
  note: z.string(),
  windowInWords: z.string(),
  what: z.string(),
  how: z.string(),
  amount: z.optional(z.string()),
  where: z.optional(z.string()),
  /** What has to be found out first. */
  unknown: z.optional(z.string()),
})

export const fundingShape = z.object({
  kind: z.literal('funding'),
  /** What it rests on; each can be changed by answering `fact` anew. */
  told: z.array(z.object({ fact: z.string(), name: z.string(), value: z.string() })),
  /** Schemes that the visitor named, whatever their verdict. */
  named: z.array(fundingCard),
  first: z.array(fundingCard),
  folded: z.array(fundingLine),
  warnings: texts,
  desk: z.optional(z.string()),
  /** The credit line of the regions. */
  credit: z.string(),
})

/** Facts and ids only: schemes open and close, so the rest is looked up on the day of reading. */
export const storedFunding = z.object({
  kind: z.literal('funding'),
  /** Fields of a person, as funding reads them. */
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string())])),
  named: texts,
  /** Nothing but what is named. */
  only: z.optional(z.literal(true)),
})

export type FundingCard = z.infer<typeof fundingCard>
export type FundingLine = z.infer<typeof fundingLine>
