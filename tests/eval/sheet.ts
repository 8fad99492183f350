import { blockText } from '../../functions/http/transcript.ts'
import type { Block } from '../../functions/shared/blocks.ts'
import type { Judged } from './measure.ts'

/** A sheet on which a person judges what the visitor reads: one word behind each VERDICT. */

const VERDICT = 'OORDEEL:'
/** `asked`: the right question stands among the buttons. */
const verdicts = ['right', 'asked', 'partial', 'off', 'wrong', 'refused-ok', 'refused-bad'] as const
type Verdict = (typeof verdicts)[number]

export const sheetOf = (judged: readonly Judged[]): string =>
  [`Vul achter elk ${VERDICT} één woord in: ${verdicts.join(', ')}.`, ...judged.map(entryOf)].join('\n\n')

const entryOf = ({ item, shown }: Judged): string =>
  [`### ${item.id} (${shown.ending})`, `VRAAG: ${item.text}`, ...shown.blocks.flatMap(linesOf), VERDICT].join(
    '\n',
  )

function linesOf(block: Block): string[] {
  switch (block.kind) {
    case 'article':
      return [
        `[${block.title}] ${block.answer}`,
        ...(block.except === undefined ? [] : [`Behalve als: ${block.except}`]),
        ...(block.step === undefined ? [] : [`Doe nu: ${block.step}`]),
        ...(block.desk ? [`Wie helpt: ${[block.desk.name, block.desk.phone].join(' ')}`] : []),
        ...(block.questions.length > 0
          ? [`Knoppen: ${block.questions.map(({ title }) => title).join(' | ')}`]
          : []),
      ]
    case 'choices':
      return [
        `${block.title ?? 'Kies'}: ${block.choices.map(({ label, gist = '' }) => `${label} ${gist}`.trim()).join(' | ')}`,
      ]
    case 'question':
      return [`VRAAG TERUG: ${block.title}`]
    case 'handover':
    case 'urgent':
      return [`${block.kind}: ${block.text} ${block.desks.map(({ name }) => name).join(', ')}`]
    case 'text':
    case 'written':
      return [block.text]
    default:
      return [`(${block.kind}) ${blockText(block).replace(/\s*\n\s*/g, ' / ')}`]
  }
}

const isVerdict = (word: string): word is Verdict => verdicts.some((one) => one === word)

/** The verdicts of a filled sheet as shares, and the ids that have none. */
export function verdictsIn(sheet: string): Record<string, number | readonly string[]> {
  const entries = sheet.split(/^### /m).slice(1)
  const given = entries.map((entry) => ({
    id: entry.slice(0, entry.indexOf(' ')),
    verdict: entry.slice(entry.lastIndexOf(VERDICT) + VERDICT.length).trim(),
  }))
  const counted = given.filter(({ verdict }) => isVerdict(verdict))
  return {
    judged: counted.length,
    ...Object.fromEntries(
      verdicts.map((name) => [
        name,
        Math.round(
          (counted.filter(({ verdict }) => verdict === name).length / Math.max(1, counted.length)) * 1000,
        ) / 1000,
      ]),
    ),
    open: given.filter(({ verdict }) => !isVerdict(verdict)).map(({ id }) => id),
  }
}
