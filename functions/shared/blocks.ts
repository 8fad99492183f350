import * as z from 'zod/mini'
import { directionsShape, storedDirections } from './directions-shape.ts'
import { fundingShape, storedFunding } from './funding-shape.ts'
import { outcomeShape, storedOutcome } from './outcome-shape.ts'
import { planShape, storedPlan } from './plan-shape.ts'
import { profileShape, storedProfile } from './profile-shape.ts'
import { storedStory, storyShape } from './story-shape.ts'
import { storedSum, sumShape } from './sum-shape.ts'

/**
 * What a reply is made of. The same list serves JSON, stream, page, widget, desk and transcript.
 *
 * A reply is stored as `StoredBlock`s, which point to content by id; `Block`s are what a person sees,
 * with the content filled in. Text is plain text: blank lines part paragraphs, `- ` starts a list item.
 */

/** The language that its words are in, where that is not Dutch; the widget and the page say it to a screen reader. */
const language = z.optional(z.literal('en'))

const text = z.object({ kind: z.literal('text'), text: z.string(), language })

/** `article` and `section`: the answer that this choice leads to, without any search. */
const choice = z.object({
  label: z.string(),
  send: z.string(),
  /** The Dutch heading, where the label is in another language; filled in when it is shown. */
  dutch: z.optional(z.string()),
  article: z.optional(z.string()),
  section: z.optional(z.string()),
  /** How that answer begins; filled in when it is shown. */
  gist: z.optional(z.string()),
})
/** Ready-made next messages: pressing one sends `send` as if it were typed. */
const choices = z.object({
  kind: z.literal('choices'),
  title: z.optional(z.string()),
  /** So many choices, from the first, are shown with how their answer begins. */
  withGist: z.optional(z.number()),
  choices: z.array(choice),
  language,
})

const desk = z.object({
  id: z.string(),
  name: z.string(),
  forWhat: z.string(),
  phone: z.optional(z.string()),
  phoneNote: z.optional(z.string()),
  chat: z.optional(z.string()),
  whatsapp: z.optional(z.string()),
  web: z.optional(z.string()),
  hours: z.optional(z.string()),
  /** Whether the desk itself says that you may, or may not, stay nameless. */
  anonymous: z.optional(z.boolean()),
  /** The date on the source of these details: a day, a month or a year; absent when it shows none. */
  checked: z.optional(z.string()),
  overdue: z.boolean(),
  /** Absent when the desk's hours are not known for sure. */
  open: z.optional(z.enum(['open', 'closed'])),
})

/** Languages in which help in danger is written. */
const helpLanguage = z.enum(['nl', 'en', 'ar', 'uk', 'tr', 'pl', 'ti'])

/** Fixed help in danger: always the first block of its reply. `soft`: a line or two, with the answer below it. */
const urgent = z.object({
  kind: z.literal('urgent'),
  id: z.string(),
  language: helpLanguage,
  tone: z.optional(z.literal('soft')),
  title: z.string(),
  text: z.string(),
  desks: z.array(desk),
})

const source = z.object({ title: z.string(), url: z.optional(z.string()), date: z.string() })
/** One question of an article with its answer; what is optional and what is folded stays away or small. */
const article = z.object({
  kind: z.literal('article'),
  id: z.string(),
  /** The heading that was answered; absent when the article stands here in short. */
  section: z.optional(z.string()),
  /** The question in people's words. */
  title: z.string(),
  /** That question in English, for who writes English. */
  titleEnglish: z.optional(z.string()),
  /** True when sentences above it say what it says. */
  brief: z.optional(z.literal(true)),
  /** The address of the whole article, on the helpline's own origin. */
  href: z.string(),
  answer: z.string(),
  /** When it turns out otherwise. */
  except: z.optional(z.string()),
  /** The one thing to do next, and the one desk that helps with it. */
  step: z.optional(z.string()),
  desk: z.optional(desk),
  /** The rest of the explanation, folded. */
  more: z.optional(z.string()),
  /** The same answer for somebody who reads badly, and in English. */
  simple: z.optional(z.string()),
  english: z.optional(z.string()),
  sources: z.array(source),
  checked: z.string(),
  /** True when the article is past the day on which it should have been looked at again. */
  overdue: z.boolean(),
  /** True once a human expert has read the text. */
  reviewed: z.boolean(),
  /** Other questions of the same article: pressing one sends its `title`. */
  questions: z.array(
    z.object({ title: z.string(), section: z.string(), titleEnglish: z.optional(z.string()) }),
  ),
})

/**
 * The way to a human. `desks`: real desks outside the helpline, to call or visit. The other states tell what
 * has happened between visitor and advisors; they come from what did happen, so they are never stored.
 */
const handover = z.object({
  kind: z.literal('handover'),
  state: z.enum(['desks', 'waiting', 'stopped', 'advisor', 'guide', 'closed', 'left-question']),
  text: z.string(),
  desks: z.array(desk),
  language,
})

/** What the guide says after help in danger was given; the words stand in content/safety/talk.yaml. */
export const talkReplies = [
  'luistert_mee',
  'geen_gehoor',
  'al_gebeld',
  'niet_bellen',
  'voorbij',
  'grapje',
  'wat_nu',
  'dank',
  'ja',
  'nee',
  'herhaald',
  'onduidelijk',
  'stel_je_vraag',
] as const

const subject = z.enum(['sum', 'funding', 'plan', 'rule', 'path', 'directions'])
/** One question of a guided path. Only the newest of a conversation can be answered. */
const question = z.object({
  kind: z.literal('question'),
  about: subject,
  /** The fact that it asks for, and the `question` of the answer. */
  fact: z.string(),
  title: z.string(),
  why: z.string(),
  input: z.enum(['choice', 'choices', 'amount', 'number', 'ages', 'words']),
  /** For several choices: how many count. */
  limit: z.optional(z.int()),
  /** The name of the path, where there are several of its kind, and how many questions it has at most. */
  path: z.optional(z.object({ name: z.string(), most: z.int() })),
  /** The question before it, to answer that anew. */
  back: z.optional(z.string()),
  /** What stands behind the field, such as `per maand`. */
  unit: z.optional(z.string()),
  choices: z.array(z.object({ label: z.string(), value: z.union([z.string(), z.boolean()]) })),
  /** What happens when it is skipped. */
  skip: z.string(),
  /** Left for another question, which is answered above it: it waits folded, with its title in view. */
  waits: z.optional(z.literal(true)),
  language,
})

/** One sentence that a language model wrote and that was checked against the section it comes from. */
const written = z.object({
  kind: z.literal('written'),
  text: z.string(),
  /** The article and the section that it rests on. */
  id: z.string(),
  section: z.string(),
  /** A translation that stands beside the Dutch, as `en`; Dutch without it. */
  language: z.optional(z.string()),
})

export const blockSchema = z.discriminatedUnion('kind', [
  text,
  z.extend(written, { href: z.string() }),
  choices,
  urgent,
  article,
  handover,
  question,
  sumShape,
  directionsShape,
  fundingShape,
  outcomeShape,
  planShape,
  profileShape,
  storyShape,
])

export const storedBlockSchema = z.discriminatedUnion('kind', [
  text,
  written,
  choices,
  z.object({
    kind: z.literal('urgent'),
    id: z.string(),
    language: helpLanguage,
    tone: z.optional(z.literal('soft')),
    /** Worded for who worries about somebody else. */
    about: z.optional(z.literal('other')),
    /** What is said to a reply after help was given: shown as a text. */
    reply: z.optional(z.object({ says: z.enum(talkReplies), variant: z.int() })),
  }),
  z.object({
    kind: z.literal('article'),
    id: z.string(),
    section: z.optional(z.string()),
    /** Sentences above it say what it says: it stands folded below them. */
    brief: z.optional(z.literal(true)),
    /** Only likely: what to do next and who helps would be too much beside what else may be meant. */
    likely: z.optional(z.literal(true)),
  }),
  z.object({
    kind: z.literal('handover'),
    state: z.literal('desks'),
    text: z.string(),
    desks: z.array(z.string()),
  }),
  z.object({
    kind: z.literal('question'),
    about: subject,
    fact: z.string(),
    /** Names to choose from, where the choices depend on what was told. */
    options: z.optional(z.array(z.string())),
    back: z.optional(z.string()),
    waits: z.optional(z.literal(true)),
  }),
  storedDirections,
  storedFunding,
  storedOutcome,
  storedPlan,
  storedProfile,
  storedStory,
  storedSum,
])

export type Block = z.infer<typeof blockSchema>
export type StoredBlock = z.infer<typeof storedBlockSchema>
export type BlockOf<K extends Block['kind']> = Extract<Block, { kind: K }>
export type DeskLine = z.infer<typeof desk>
