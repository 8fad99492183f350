import type { Block } from '../shared/blocks.ts'
import type { Content } from './content.ts'
import { helpFor } from './danger.ts'
import { show } from './show.ts'

/**
 * Help in danger for a text that came in outside a conversation: a form, another site, a message to a person. Needs
 * no store.
 */
export const helpAtTheDoor = (text: string, content: Content, now: Date): Block[] =>
  text.trim() === '' ? [] : show(helpFor(text, content), content, now)
