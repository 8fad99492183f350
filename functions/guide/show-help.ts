import type { Desk } from '../knowledge/desk.ts'
import { routeText, type SafetyRoute } from '../safety/route.ts'
import type { BlockOf, StoredBlock } from '../shared/blocks.ts'
import type { Content } from './content.ts'
import { desksOf } from './show-article.ts'

type StoredUrgent = Extract<StoredBlock, { kind: 'urgent' }>

/** Help in danger in the words and numbers of today; what is said after it is a plain text. */
export function helpBlock(
  stored: StoredUrgent,
  content: Content,
  now: Date,
): BlockOf<'urgent'> | BlockOf<'text'> | undefined {
  const { id, language, tone, about, reply } = stored
  const route = content.safety.routes.find((one) => one.id === id)
  if (!route) return undefined
  if (reply) return { kind: 'text', text: replyText(route, stored, reply, content) }
  const soft = tone === 'soft'
  return {
    kind: 'urgent',
    id,
    language,
    ...(tone && { tone }),
    title: route.teksten[language].titel,
    text: routeText(route, language, { soft, other: about === 'other' }),
    desks: desksOf(soft ? route.loketten.slice(0, 1) : route.loketten, content, now),
  }
}

function replyText(
  route: SafetyRoute,
  { language }: StoredUrgent,
  { says, variant }: NonNullable<StoredUrgent['reply']>,
  { safety, desks }: Content,
): string {
  const variants = safety.talk.variants(says, route.id, language)
  const known = (ids: readonly string[]) => ids.flatMap((id) => desks.get(id) ?? []).filter(hasPhone)
  const first = known([...route.loketten.filter((id) => id !== '112'), ...route.loketten])[0]
  const next = known(route.daarna).find((desk) => desk !== first) ?? first
  const words: Record<string, string | undefined> = {
    nummer: first?.telefoon,
    naam: first && nameOf(first),
    volgende: next && `${nameOf(next)} (${next.telefoon})`,
  }
  const sentence = variants[variant % variants.length] ?? ''
  return sentence.replace(/\{(\w+)\}/g, (whole, word: string) => words[word] ?? whole)
}

const hasPhone = ({ telefoon }: Desk): boolean => telefoon !== undefined

/** A desk's name without what stands in brackets behind it. */
const nameOf = ({ naam }: Desk): string => naam.replace(/ \(.*\)$/, '')
