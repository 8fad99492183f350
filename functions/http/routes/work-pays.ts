import { Hono } from 'hono'
import type { Content } from '../../guide/content.ts'
import { helpAtTheDoor } from '../../guide/help-at-the-door.ts'
import { say } from '../../guide/messages.ts'
import type { Path } from '../../guide/paths/path.ts'
import { show } from '../../guide/show.ts'
import { workPaysPage } from '../../pages/work-pays.tsx'
import { answerField, readAnswerButton } from '../../shared/answer-text.ts'
import type { Block } from '../../shared/blocks.ts'
import { dayOf } from '../../shared/date.ts'
import { once } from '../../shared/lazily.ts'
import { type Known, knownSchema, together } from '../../situation/known.ts'
import type { App } from '../app.ts'
import { formBody, messageText } from '../input.ts'
import { BadInput } from '../problem.ts'
import { answerSchema } from '../schemas.ts'

/** The same questions and the same sum as in the conversation, as a page: what is known stands in its form. */
export function workPaysRoutes(app: App): Hono {
  const { content } = app
  const sum = once(() => {
    const path = content.paths.find(({ about }) => about === 'sum')
    if (!path) throw new BadInput('niet_gevonden')
    return path
  })
  return new Hono()
    .get('/loont-werken', (c) => c.html(pageOf(app, sum(), {}, {})))
    .post('/loont-werken', async (c) => {
      const path = sum()
      const form = await formBody(c)
      const known = readKnown(form.known)
      const { learned, ...extra } = form.answer
        ? answered(form, form.answer, known, path, content)
        : told(form, known, path)
      const help = helpAtTheDoor(typedIn(form), content, app.now())
      return c.html(pageOf(app, path, together(known, learned), { ...extra, help }))
    })
}

interface Extra {
  /** The question to put, when it is not the one that the sum needs most. */
  readonly ask?: string
  readonly notice?: string
  /** Help in danger, for what was typed. */
  readonly help?: readonly Block[]
}
type Taken = Extra & { readonly learned: Known }

function readKnown(written = '{}'): Known {
  try {
    return knownSchema.parse(JSON.parse(written))
  } catch {
    throw new BadInput('verkeerde_vorm', { veld: 'known' })
  }
}

const typedIn = ({ answer, story = '', ...form }: Record<string, string>): string =>
  answer ? (form[answerField(answer)] ?? '') : story

const told = ({ story = '' }: Record<string, string>, known: Known, path: Path): Taken => ({
  learned: path.read(messageText(story), known),
})

function answered(
  form: Record<string, string>,
  written: string,
  known: Known,
  path: Path,
  { messages }: Content,
): Taken {
  const answer = answerSchema.safeParse(readAnswerButton(written, (name) => form[name]))
  if (!answer.success || !path.owns(answer.data.question))
    throw new BadInput('verkeerde_vorm', { veld: 'answer' })
  const { question: ask, value } = answer.data
  if (value === undefined) return { learned: { [ask]: { from: 'open' } }, ask }
  if (value === null) return { learned: { [ask]: { from: 'skipped' } } }
  const learned = path.answer(ask, value, known)
  return learned === 'unclear'
    ? { learned: {}, ask, notice: say(messages.antwoord_onduidelijk, 'nl') }
    : { learned }
}

function pageOf({ content, now }: App, path: Path, known: Known, { ask, notice, help = [] }: Extra): string {
  const step = path.reply(known, dayOf(now()), '')
  const fact = ask ?? step.ask
  return workPaysPage({
    known: JSON.stringify(known),
    help,
    blocks: show(step.blocks, content, now()),
    question: fact === undefined ? undefined : path.question(fact),
    notice,
    isStart: Object.keys(known).length === 0,
  })
}
