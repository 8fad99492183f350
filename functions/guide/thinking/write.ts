import type { CitedLine, Passed } from '../../model/gate/gate.ts'
import type { Answers, Model, Within } from '../../model/model.ts'
import type { StoredBlock } from '../../shared/blocks.ts'
import { dayOf } from '../../shared/date.ts'
import { dayInWords } from '../../shared/date-in-words.ts'
import type { Turn } from '../turn.ts'
import { asCited, linesForModel, type Material, type Said } from './material.ts'
import { told } from './told.ts'

export type Written = Extract<StoredBlock, { kind: 'written' }>
export type Check = (sentence: string, cited: readonly CitedLine[]) => Passed

export interface Writing {
  readonly turn: Turn
  readonly material: Material
  readonly model: Model
  readonly check: Check
  readonly within: Within
  /** Hears each sentence as soon as it may be shown. */
  readonly release: (sentence: Written) => Promise<void>
}

/** A longer answer is no short one. */
const MOST_SENTENCES = 4

/**
 * The sentences of an answer. Each is held until the gate has looked at it and a second prompt has said yes; one that
 * is refused is replaced by the section's own words. What the section makes an exception of is always said.
 */
export async function write(writing: Writing): Promise<Written[]> {
  const { material, model, within, release } = writing
  const released: Written[] = []
  const covered = new Set<string>()
  const say = async (text: string, line: Said, lines: readonly Said[]) => {
    for (const { id } of lines) covered.add(id)
    if (released.some((one) => one.text === text)) return
    const sentence: Written = { kind: 'written', text, id: line.from.id, section: line.from.section }
    released.push(sentence)
    await release(sentence)
  }
  const drafts = draftsOf(model.sentences(inputsOf(writing), within), writing)
  for await (const { text, lines, passes } of oneAhead(drafts)) {
    if (released.length >= MOST_SENTENCES) break
    const [first] = lines
    if (!first) continue
    if (await passes) await say(text, first, lines)
    else if (first.kind !== 'loket' && !covered.has(first.id)) await say(first.text, first, [first])
  }
  if (released.length === 0) return []
  for (const line of exceptionsOf(material)) if (!covered.has(line.id)) await say(line.text, line, [line])
  return released
}

/** The exceptions of the sections that answer. */
const exceptionsOf = ({ lines, sections }: Material): Said[] =>
  lines.filter(({ kind, from }) => kind === 'behalve' && sections.includes(from))

function inputsOf({ turn, material }: Writing) {
  const { text, heard, questions, known, now } = turn
  return {
    bericht: text,
    vragen: heard?.vragen.length ? heard.vragen.map(({ vraag }) => vraag) : questions.map((one) => one.text),
    situatie: told(known),
    vandaag: dayInWords(dayOf(now)),
    regels: linesForModel(material),
  }
}

interface Draft {
  readonly text: string
  /** The lines that it says it rests on. */
  readonly lines: readonly Said[]
}

async function* draftsOf(
  sentences: AsyncIterable<Answers['compose']>,
  writing: Writing,
): AsyncGenerator<Draft & { readonly passes: Promise<boolean> }> {
  for await (const { zin, bron } of sentences) {
    const { lines, tokens } = writing.material
    const draft = { text: tokens.show(zin.trim()) ?? '', lines: lines.filter(({ id }) => bron.includes(id)) }
    yield { ...draft, passes: mayBeShown(draft, writing) }
  }
}

/** The same in the same order; the next is already being made while one is looked at. */
async function* oneAhead<T>(items: AsyncGenerator<T>): AsyncGenerator<T> {
  let coming = items.next()
  try {
    for (let item = await coming; !item.done; item = await coming) {
      coming = items.next()
      coming.catch(() => {}) // heard when it is its turn, or of no use any more
      yield item.value
    }
  } finally {
    void items.return(undefined)
  }
}

/** The rules first; what is not content's own sentence is then asked of a prompt that can only say yes or no. */
async function mayBeShown(
  { text, lines }: Draft,
  { check, model, within, material }: Writing,
): Promise<boolean> {
  if (text === '' || !check(text, lines.map(asCited)).ok) return false
  if (lines.some((line) => line.text === text)) return true
  const { tokens } = material
  const regels = lines.map((line) => ({
    vraag: tokens.hide(line.from.section),
    soort: line.kind,
    tekst: tokens.hide(line.text),
  }))
  const verified = await model.ask('verify', { zin: tokens.hide(text), regels }, within)
  return verified?.waar === true
}
