import type { Model, Within } from '../../model/model.ts'
import type { StoredBlock } from '../../shared/blocks.ts'
import type { Content } from '../content.ts'
import { humanDesks } from '../humans.ts'
import { say } from '../messages.ts'
import type { Live, Reply, Request } from '../turn.ts'

interface Race {
  readonly request: Request
  /** What the rules answer. */
  readonly plain: Reply
  readonly think: (request: Request, within: Within) => Promise<Reply>
  readonly content: Content
  readonly model: Model
}

/**
 * The model's reply when it comes soon. Else the rules' reply with a way to a human, and where words can still
 * arrive, what the model finds after that stands below it: nothing shown is ever taken back.
 *
 *   0 ──────────── 1.2 s ─────────────────── patience
 *   model: its reply │ rules: their reply, then what the model adds
 */
export async function inTime({ request, plain, think, content, model }: Race): Promise<Reply> {
  const calledOff = new AbortController()
  const start = performance.now()
  const show = request.live?.show
  const patience = show ? Math.max(model.soonMs, model.patienceMs) : model.soonMs
  const shown: StoredBlock[] = []
  const shows = async (blocks: readonly StoredBlock[]): Promise<boolean> => {
    if (calledOff.signal.aborted || !show) return false
    const isHeard = await show(blocks)
    if (isHeard) shown.push(...blocks)
    else calledOff.abort()
    return isHeard
  }
  let isLate = false
  const live: Live | undefined = request.live && {
    memory: request.live.memory,
    // Sentences are shown as they come only while nothing else was shown in their place.
    ...(show && { show: async (blocks) => !isLate && shows(blocks) }),
  }
  const within = { signal: calledOff.signal, until: start + patience + MARGIN_MS }
  const thought = think({ ...request, ...(live && { live }) }, within)
  thought.catch(() => {}) // heard below, unless nobody waits for it

  const soon = await before(thought, start + model.soonMs, () => shown.length > 0)
  if (soon) {
    calledOff.abort() // what still runs is of no use
    return withShown(shown, soon)
  }
  isLate = true
  const fallback = withHuman(plain, content, request)
  if (!show || !(await shows(fallback.blocks))) {
    calledOff.abort()
    return fallback
  }
  const late = await before(thought, start + patience + GRACE_MS, () => false)
  calledOff.abort()
  const added = late ? addedBy(late, fallback, content) : []
  if (!late || added.length === 0) return fallback
  await show(added)
  return { ...late, blocks: [...fallback.blocks, ...added] }
}

/** A model that is called off must not seem to be done just before the rules speak for it. */
const MARGIN_MS = 100
/** What a call needs to hear that it is called off. */
const GRACE_MS = 250
const TICK_MS = 50

/** What comes of it before a moment; while words of it are being shown, that moment is put off. */
async function before<T>(work: Promise<T>, moment: number, isPutOff: () => boolean): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<undefined>((done) => {
    const look = () => {
      const left = moment - performance.now()
      if (left <= 0 && !isPutOff()) done(undefined)
      else timer = setTimeout(look, left > 0 ? left : TICK_MS)
    }
    look()
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

/** What was shown stands first, as it was shown. */
const withShown = (shown: readonly StoredBlock[], reply: Reply): Reply => {
  const rest = reply.blocks.filter((block) => !shown.some((one) => same(one, block)))
  return { ...reply, blocks: [...shown, ...rest] }
}

/** The answer that the model found after all, as far as it does not stand there yet. */
function addedBy(late: Reply, { blocks }: Reply, { messages }: Content): StoredBlock[] {
  if (late.ending === 'urgent') return [...late.blocks]
  if (late.ending !== 'answer' || blocks.some(({ kind }) => kind === 'question')) return []
  const sections = late.blocks.filter(
    (block) => block.kind === 'article' && !blocks.some((one) => isAbout(one, block)),
  )
  const words = late.blocks.filter(
    (block) => block.kind === 'written' && sections.some((one) => isAbout(one, block)),
  )
  const lead: StoredBlock = { kind: 'text', text: say(messages.taalmodel.verder_gekeken, 'nl') }
  return sections.length === 0 ? [] : [lead, ...words, ...sections]
}

const same = (a: StoredBlock, b: StoredBlock): boolean => JSON.stringify(a) === JSON.stringify(b)

/** Whether both stand for the same section. */
const isAbout = (a: StoredBlock, b: StoredBlock): boolean =>
  'section' in a && 'section' in b && a.id === b.id && a.section === b.section

/** The reply of the rules, and a person to call where it names none. */
function withHuman(reply: Reply, { desks, messages, library }: Content, { now }: Request): Reply {
  const canBeCalled = (id: string | undefined) => id !== undefined && desks.get(id)?.telefoon !== undefined
  const deskOf = (id: string, section: string | undefined) =>
    library.article(id)?.sections.find(({ title }) => title === section)?.desk
  const isNamed = reply.blocks.some(
    (block) =>
      block.kind === 'urgent' ||
      (block.kind === 'handover' && block.desks.some(canBeCalled)) ||
      (block.kind === 'article' && canBeCalled(deskOf(block.id, block.section))),
  )
  if (isNamed) return reply
  const human: StoredBlock = {
    kind: 'handover',
    state: 'desks',
    text: say(messages.naar_een_mens, 'nl'),
    desks: humanDesks(desks, { now }).filter(canBeCalled).slice(0, 1),
  }
  const last = reply.blocks.at(-1)
  const blocks =
    last?.kind === 'question' ? [...reply.blocks.slice(0, -1), human, last] : [...reply.blocks, human]
  return { ...reply, blocks }
}
