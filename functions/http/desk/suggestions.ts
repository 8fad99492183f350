import type { SeenEntry } from '../../escalation/seen-by.ts'
import type { DeskApp } from './app.ts'
import { articlesFor } from './routes/work.ts'

const MOST = 3

/** Ready answers and articles that fit what the visitor said last; nothing is written for the advisor. */
export function suggestionsFor(entries: readonly SeenEntry[], { content, deskContent, now }: DeskApp) {
  const said = saidLast(entries)
  const words = new Set(said.toLowerCase().match(/[\p{L}\d]+/gu) ?? [])
  const canned = deskContent.canned.filter(({ bij }) => bij.some((word) => words.has(word)))
  return {
    canned: canned.slice(0, MOST),
    articles: said === '' ? [] : articlesFor(said, content, now()).slice(0, MOST),
  }
}

/** What the visitor said last, or the summary when they have said nothing yet. */
function saidLast(entries: readonly SeenEntry[]): string {
  for (const entry of entries.toReversed()) {
    if (entry.kind === 'turn' || (entry.kind === 'message' && entry.from === 'visitor')) return entry.text
    if (entry.kind === 'ask-human' && entry.summary !== undefined) return entry.summary
  }
  return ''
}
