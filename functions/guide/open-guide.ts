import type { Counts } from '../model/spending.ts'
import type { EntryOf } from '../sessions/entry.ts'
import type { Content } from './content.ts'
import { createGuide } from './guide.ts'
import type { Guide } from './turn.ts'

/** What visitors are told of a language model. */
export interface AboutModel {
  readonly name: string
  readonly where: string
}

/** What an advisor should know of a conversation, by a model; nothing when it has nothing good to say. */
export type Summarise = (
  session: string,
  turns: readonly EntryOf<'turn'>[],
  off: readonly string[],
) => Promise<string | undefined>

/** The guide, and what a language model gives beside it. */
export interface Opened {
  readonly guide: Guide
  readonly model?: AboutModel
  readonly summarise?: Summarise
}

export interface Opening {
  readonly content: Content
  readonly env: Readonly<Record<string, string | undefined>>
  /** The prompts as the build wrote them; read only when there is a model. */
  readonly prompts: () => unknown
  /** The key of the model's server, where it does not stand in the environment. */
  readonly secret?: () => Promise<string>
  readonly counts: Counts
  readonly now: () => Date
  readonly log: (trouble: { readonly name: string; readonly place: string; readonly status: number }) => void
}

/** The guide; with a language model beside it when one is configured, and only then its code is loaded. */
export async function openGuide(opening: Opening): Promise<Opened> {
  if (!opening.env.MODEL) return { guide: createGuide(opening.content) }
  const { openThinkingGuide } = await import('./thinking/open.ts')
  return openThinkingGuide(opening)
}
