import { parse } from 'yaml'
import * as z from 'zod/mini'
import { withoutPersonalData } from '../shared/personal-data.ts'
import type { ModelStep } from './settings.ts'

const headSchema = z.strictObject({
  doel: z.string().check(z.minLength(10)),
  versie: z.int().check(z.positive()),
  /** What goes in, by name; each stands once in the text as `{{name}}`. */
  in: z.record(z.string(), z.string()),
  /** The inputs that hold words of the visitor. */
  bezoeker: z.array(z.string()),
  uit: z.string(),
  grenzen: z.strictObject({
    /** Most tokens that may come back. */
    tokens: z.int().check(z.positive()),
    /** How long the step may take, in milliseconds. */
    ms: z.int().check(z.positive()),
  }),
})

/** One prompt: a task, and the message in which its inputs stand. */
export interface Prompt extends z.infer<typeof headSchema> {
  readonly task: string
  readonly message: string
}

export type Prompts = Readonly<Record<ModelStep, Prompt>>
/** What goes into a prompt: data, never text that is glued to it. */
export type Inputs = Readonly<Record<string, unknown>>

/** A prompt that cannot be used: a mistake in its file. */
export class PromptBroken extends Error {
  override name = 'PromptBroken' as const
}

const SLOT = /\{\{([a-z_]+)\}\}/g
const MESSAGE = '\n# Bericht\n'

/**
 * Reads prompts/<step>.md: a head with its purpose and limits, the task, and under `# Bericht` the message.
 *
 * @throws PromptBroken
 */
export function readPrompt(step: string, file: string): Prompt {
  const [, head, body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(file) ?? []
  const parsed = headSchema.safeParse(parse(head ?? ''))
  if (!parsed.success) throw new PromptBroken(`${step}: ${z.prettifyError(parsed.error)}`)
  const [task = '', message] = body.split(MESSAGE)
  const slots = [...(message ?? '').matchAll(SLOT)].map(([, name = '']) => name)
  const names = Object.keys(parsed.data.in)
  const odd = [
    ...slots.filter((slot, i) => !names.includes(slot) || slots.indexOf(slot) !== i),
    ...names.filter((name) => !slots.includes(name)),
    ...parsed.data.bezoeker.filter((name) => !names.includes(name)),
    ...[...task.matchAll(SLOT)].map(([slot]) => slot),
  ]
  if (odd.length > 0 || message === undefined) throw new PromptBroken(`${step}: ${odd.join(', ')}`)
  return { ...parsed.data, task: task.trim(), message: message.trim() }
}

/** Reads all prompts; do it once. */
export function readPrompts(files: Readonly<Record<string, string>>): Prompts {
  const read = (step: ModelStep) => readPrompt(step, files[step] ?? '')
  return {
    understand: read('understand'),
    choose: read('choose'),
    compose: read('compose'),
    verify: read('verify'),
    summarise: read('summarise'),
    translate: read('translate'),
  }
}

/**
 * The message with its inputs as JSON, so that no word of a visitor can end the field in which it stands. Personal
 * data goes out of a visitor's words here, whoever asks.
 */
export const messageOf = ({ message, bezoeker }: Prompt, inputs: Inputs): string =>
  message.replace(SLOT, (_, name: string) => {
    const written = bezoeker.includes(name) ? withoutPersonal(inputs[name]) : inputs[name]
    return JSON.stringify(written ?? null)
  })

function withoutPersonal(value: unknown): unknown {
  if (typeof value === 'string') return withoutPersonalData(value).text
  if (Array.isArray(value)) return value.map(withoutPersonal)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withoutPersonal(one)]))
}
