import type { StoredBlock } from '../shared/blocks.ts'
import { own } from '../shared/own.ts'
import type { Content } from './content.ts'
import { humanDesks } from './humans.ts'
import { say } from './messages.ts'
import { roleIn } from './role.ts'
import type { Turn } from './turn.ts'

/** How many subjects stand under a "dat weet ik niet". */
const SUBJECTS = 2
const SUBJECTS_FOR_OTHER = 3
/** Below this a section has nothing to do with what was asked. */
const RELATED = 0.25

/** "Dat weet ik niet", or that it is not ours; two subjects that lie nearest, and one desk that may know. */
export function refused(turn: Turn, content: Content): Turn {
  const { messages } = content
  const { language } = turn
  const near = nearest(turn)
  const role = roleIn(turn.known)
  const field = elsewhere(turn)
  const pointer = field === undefined ? undefined : own(messages.elders, field)
  return {
    ...turn,
    blocks: [
      ...turn.blocks,
      {
        kind: 'text',
        text: say(pointer ?? (field ? messages.niet_van_ons : messages.geen_antwoord), language),
      },
      {
        kind: 'choices',
        title: say(messages.misschien_bedoel_je, language),
        choices: [
          ...near,
          ...topicsFor(turn, content).map((topic) => ({
            label: say(topic, language),
            send: say(topic, 'nl'),
          })),
        ].slice(0, role === undefined ? SUBJECTS : SUBJECTS_FOR_OTHER),
      },
      toHuman(
        turn,
        content,
        near.map(({ article, section }) => ({ id: article, section })),
        pointer?.loket,
      ),
    ],
    ending: 'refused',
  }
}

/** The field of life that a message is about, when none of it is ours. */
export function elsewhere({ questions }: Turn): string | undefined {
  const fields = questions.map(({ found }) => found.elsewhere)
  return fields.every((field) => field !== undefined) ? fields[0] : undefined
}

/** Who asks for another is not asked about their own work. */
function topicsFor({ known }: Turn, { messages }: Content) {
  const role = roleIn(known)
  return role === undefined ? messages.onderwerpen : messages.onderwerpen_voor_ander[role]
}

/** The way to a human: one desk that may know of these sections. */
function toHuman(
  turn: Turn,
  content: Content,
  near: readonly { readonly id: string | undefined; readonly section: string | undefined }[],
  desk?: string,
): StoredBlock {
  const helper = desk ?? near.flatMap(({ id, section }) => deskOf(id, section, content))[0]
  return {
    kind: 'handover',
    state: 'desks',
    text: say(content.messages.naar_een_mens, turn.language),
    desks: [helper, ...humanDesks(content.desks, turn)].filter((id) => id !== undefined).slice(0, 1),
  }
}

type Choice = Extract<StoredBlock, { kind: 'choices' }>['choices'][number]

/** The nearest section of each article that came near at all. */
function nearest({ questions }: Turn): Choice[] {
  const found = questions
    .flatMap((question) => question.found.sections)
    .filter(({ confidence }) => confidence >= RELATED)
  return found
    .filter(({ id }, i) => found.findIndex((one) => one.id === id) === i)
    .map(({ id, section }) => ({ label: section, send: section, article: id, section }))
}

function deskOf(id: string | undefined, title: string | undefined, { library, desks }: Content): string[] {
  const article = id === undefined ? undefined : library.article(id)
  const section = article?.sections.find((one) => one.title === title)
  return [section?.desk, ...(article?.wie_helpt ?? [])].flatMap((desk) =>
    desk !== undefined && desks.has(desk) ? [desk] : [],
  )
}
