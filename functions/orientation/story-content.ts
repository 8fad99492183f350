import * as z from 'zod/mini'
import { dateSchema } from '../shared/date.ts'

/** The shape of content/stories, one file per story, and of the words to compare by. */

const text = z.string().check(z.minLength(1))
export const obstacles = [
  'diploma',
  'geld',
  'angst',
  'leeftijd',
  'taal',
  'neurodivers',
  'ziekte',
  'werkgever',
  'regels',
  'begeleiding',
  'toetsen',
  'gezin',
  'contract',
  'netwerk',
  'kansen',
  'keuze',
] as const
const ageGroups = ['-30', '30-50', '50+', '60+'] as const
const schooling = ['buitenland', 'praktisch', 'havo', 'mbo', 'hbo'] as const
const storyBenefits = ['ww', 'bijstand', 'wajong', 'wia'] as const

export const storySchema = z.strictObject({
  naam: text,
  leeftijd: z.optional(z.pipe(z.string().check(z.regex(/^\d{2}$/)), z.transform(Number))),
  leeftijdsgroep: z.optional(z.enum(ageGroups)),
  van: text,
  van_sector: z.optional(text),
  naar: text,
  naar_sector: z.optional(text),
  uitkering: z.optional(z.enum(storyBenefits)),
  opleiding: z.optional(z.enum(schooling)),
  obstakels: z.array(z.enum(obstacles)).check(z.minLength(1)),
  verhaal: z.array(text).check(z.minLength(2)),
  hielp: z.array(text).check(z.minLength(1)),
  les: text,
  /** Where versions differ, how old an amount is, that the end is not known. */
  let_op: z.optional(text),
  jaar: text,
  bronnen: z.array(z.strictObject({ titel: text, datum: text })).check(z.minLength(1)),
  gecontroleerd: dateSchema,
  herzien_voor: dateSchema,
  eigenaar: text,
})

export const storyWordsSchema = z.strictObject({
  leeftijd: z.record(z.enum(ageGroups), text),
  uitkering: z.record(z.enum(storyBenefits), text),
  opleiding: z.record(z.enum(schooling), text),
  van: text,
  naar: text,
  sectoren: z.record(text, text),
  hindernissen: z.record(z.enum(obstacles), z.strictObject({ zeg: text, woorden: z.array(text) })),
})

export type Story = z.infer<typeof storySchema> & { readonly id: string }
export type StoryWords = z.infer<typeof storyWordsSchema>
export type AgeGroup = (typeof ageGroups)[number]
export type Obstacle = (typeof obstacles)[number]
export type Schooling = (typeof schooling)[number]
export type StoryBenefit = (typeof storyBenefits)[number]
