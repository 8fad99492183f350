import type { StoredBlock } from '../shared/blocks.ts'
import type { Content } from './content.ts'
import { say } from './messages.ts'

/** The first thing the guide says: what it is, and that a human is one tap away. */
export const greeting = ({ messages }: Content): StoredBlock[] => [
  { kind: 'text', text: say(messages.begroeting, 'nl') },
]
