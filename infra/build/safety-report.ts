import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { readLabelled } from '../../functions/safety/messages.ts'
import { loadSafety } from '../../functions/safety/safety.ts'
import type { CompiledSafety } from '../../functions/safety/train.ts'
import type { ContentFile } from '../../functions/shared/content-file.ts'
import { LEARNED } from './compiled-content.ts'

/**
 * How danger is recognised now: the figures on writers that were not learned from, the messages that come out wrong,
 * and the messages that come out otherwise than by what was learned before.
 */
export function safetyReport(learned: CompiledSafety, files: readonly ContentFile[]): string[] {
  const now = loadSafety(learned, files)
  const before = learnedBefore(learned)
  const then = before && loadSafety(before, files)
  const labelled = readLabelled(files)
  const wrong = labelled.flatMap(({ text, route, language }) => {
    const { outcome, routes } = now.verdict(text)
    const isWrong = route === undefined ? outcome !== 'none' : !routes.includes(route)
    return isWrong
      ? [
          `gevaar, niet als bedoeld (${language} ${route ?? 'lookalikes'} → ${said(outcome, routes)}): ${text}`,
        ]
      : []
  })
  const changed = labelled.flatMap(({ text }) => {
    const [old, fresh] = [then?.verdict(text), now.verdict(text)]
    return old && old.outcome !== fresh.outcome
      ? [
          `gevaar, veranderd (${said(old.outcome, old.routes)} → ${said(fresh.outcome, fresh.routes)}): ${text}`,
        ]
      : []
  })
  const figures = Object.entries(learned.figures).map(([name, value]) => {
    const old = before?.figures[name]
    return `gevaar: ${name} ${value}${old === undefined || old === value ? '' : ` (was ${old})`}`
  })
  return [...figures, ...wrong, ...changed]
}

const said = (outcome: string, routes: readonly string[]): string => [outcome, ...routes].join(' ')

/** What was learned last before this, while it is still kept. */
function learnedBefore(now: CompiledSafety): CompiledSafety | undefined {
  if (!existsSync(LEARNED)) return undefined
  const kept = readdirSync(LEARNED)
    .filter((name) => /^danger-\w+\.json$/.test(name))
    .map((name) => join(LEARNED, name))
    .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)
  const own = JSON.stringify(now)
  const other = kept.map((path) => readFileSync(path, 'utf8')).find((text) => text !== own)
  return other === undefined ? undefined : JSON.parse(other)
}
