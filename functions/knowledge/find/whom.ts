import type { Audience } from '../audience.ts'
import type { Place } from './lessons.ts'
import type { Marks } from './marks.ts'

/** Benefits and roles with rules of their own: an answer for one is wrong for another. */
const told: readonly (readonly [Audience, readonly string[]])[] = [
  ['bijstand', ['tbijstand']],
  ['ww', ['tww', 'twwuitkering']],
  ['wia', ['twia', 'twga', 'tiva']],
  ['wajong', ['twajong']],
  ['ziektewet', ['tziektewet']],
  ['anw', ['tanw']],
]
const own = new Set<Audience>([...told.map(([name]) => name), 'geen-uitkering', 'werkgever'])

/** The benefits that a question names. */
export const benefitsNamed = (asked: Marks): Audience[] =>
  told.flatMap(([name, marks]) => (marks.some((mark) => asked.has(mark)) ? [name] : []))

/** Whom a section holds for, as far as that excludes others; empty when it holds for all. */
export function holdsFor({ article, section }: Place): Audience[] {
  const named = section.audience ?? (article.doelgroep.every((one) => own.has(one)) ? article.doelgroep : [])
  return named.every((one) => own.has(one)) ? [...named] : []
}
