import type { StoredBlock } from '../shared/blocks.ts'
import { type Messages, say } from './messages.ts'
import type { AboutModel } from './open-guide.ts'

/** What the first words of a conversation say of a language model, with the way to do without. */
export const toldOfModel = ({ taalmodel }: Messages, { name, where }: AboutModel): StoredBlock[] => [
  { kind: 'text', text: say(taalmodel.melding, 'nl', { naam: name, waar: where }) },
  modelButton(say(taalmodel.knop_zonder, 'nl')),
]

export const modelButton = (label: string): StoredBlock => ({
  kind: 'choices',
  choices: [{ label, send: label }],
})
