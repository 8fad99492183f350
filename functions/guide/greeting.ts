import type { StoredBlock } from '../shared/blocks.ts'
import type { Content } from './content.ts'
import { say } from './messages.ts'
import type { AboutModel } from './open-guide.ts'
import { toldOfModel } from './without-model.ts'

/** The first thing the guide says: what it is, what reads along, and that a human is one tap away. */
export const greeting = ({ messages }: Content, model?: AboutModel): StoredBlock[] => [
  { kind: 'text', text: say(messages.begroeting, 'nl') },
  ...(model ? toldOfModel(messages, model) : []),
]
