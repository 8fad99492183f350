import type { Context } from 'hono'
import type * as z from 'zod/mini'
import { ConversationGone } from '../sessions/conversation.ts'
import { readToken, type Token } from '../sessions/secret.ts'
import { answerField } from '../shared/answer-text.ts'
import type { Language } from '../shared/language.ts'
import { BadInput } from './problem.ts'
import { entryNumber } from './schemas.ts'

/** Longer than any question we have seen, and short enough to answer. */
const MOST_CHARACTERS = 4_000

const strictUtf8 = new TextDecoder('utf-8', { fatal: true })

/**
 * The body as JSON that fits a schema.
 *
 * @throws BadInput for broken UTF-8, for what is no JSON, and for a field that does not fit
 */
export async function jsonBody<S extends z.ZodMiniType>(c: Context, schema: S): Promise<z.infer<S>> {
  const body = await parsedBody(c)
  const parsed = schema.safeParse(body)
  if (parsed.success) return parsed.data
  throw new BadInput('verkeerde_vorm', { veld: parsed.error.issues[0]?.path.join('.') || 'inhoud' })
}

async function parsedBody(c: Context): Promise<unknown> {
  const bytes = await c.req.arrayBuffer()
  try {
    const text = strictUtf8.decode(bytes)
    return text.trim() === '' ? {} : JSON.parse(text)
  } catch {
    throw new BadInput('onleesbaar')
  }
}

/** The form fields of a page without JavaScript; the last of a name counts, but of an answer with several all do. */
export async function formBody(c: Context): Promise<Record<string, string>> {
  const bytes = await c.req.arrayBuffer()
  try {
    const form = new URLSearchParams(strictUtf8.decode(bytes))
    return Object.fromEntries(
      [...form].map(([name, value]) => [
        name,
        name.startsWith(answerField('')) ? form.getAll(name).join('\n') : value,
      ]),
    )
  } catch {
    throw new BadInput('onleesbaar')
  }
}

/** A code that stands on the visitor's screen and was not yet written down: it travels along in the forms. */
export const codeIn = ({ given }: Record<string, string>): string | undefined =>
  given !== undefined && given.length <= LONGEST_CODE ? given : undefined

/** Four words of the list, with room to spare. */
const LONGEST_CODE = 80

/**
 * A message fit to be read: whole Unicode, no control characters, not empty, not too long.
 *
 * @throws BadInput `leeg` or `te_lang`
 */
export function messageText(input: string): string {
  const text = input
    .toWellFormed()
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be stored
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g, '')
    .trim()
  if (text === '') throw new BadInput('leeg')
  if (text.length > MOST_CHARACTERS)
    throw new BadInput('te_lang', { tekens: MOST_CHARACTERS.toLocaleString('nl-NL') })
  return text
}

/**
 * The bearer token of a visitor.
 *
 * @throws ConversationGone when there is none or it is none of ours
 */
export function bearer(c: Context): Token {
  const [, written = ''] = /^Bearer (\S+)$/.exec(c.req.header('Authorization') ?? '') ?? []
  return knownToken(written)
}

/** @throws ConversationGone when the token is none of ours */
export function knownToken(written: string): Token {
  const token = readToken(written)
  if (!token) throw new ConversationGone()
  return token
}

/** The number of an entry from an address. */
export function afterOf(written = '0'): number {
  const after = entryNumber.safeParse(Number(written))
  if (!after.success) throw new BadInput('verkeerde_vorm', { veld: 'after' })
  return after.data
}

/** The language of the page that a form stands on. */
export const languageOfForm = ({ language }: Readonly<Record<string, string>>): Language =>
  language === 'en' ? 'en' : 'nl'
