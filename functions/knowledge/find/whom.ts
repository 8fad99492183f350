import { stem } from '../../shared/language.ts'
import type { Audience } from '../audience.ts'
import type { Place } from './lessons.ts'
import type { Marks } from './marks.ts'

/** Benefits and roles with rules of their own: an answer for one is wrong for another. */
const told: readonly (readonly [Audience, readonly string[]])[] = [
  ['bijstand', ['bijstand', 'bijstandsuitkering', 'participatiewet']],
  ['ww', ['ww', 'wwuitkering']],
  ['wia', ['wia', 'wga', 'iva']],
  ['wajong', ['wajong']],
  ['ziektewet', ['ziektewet']],
  ['anw', ['anw']],
]
const own = new Set<Audience>([...told.map(([name]) => name), 'geen-uitkering', 'werkgever'])

/** The benefits that a question names most clearly: "Ziektewet-uitkering" hints at every uitkering, and names one. */
export function benefitsNamed(asked: Marks): Audience[] {
  const named = told.map(([name, words]) => ({
    name,
    weight: Math.max(0, ...words.map((word) => asked.get(`t${stem(word)}`) ?? 0)),
  }))
  const most = Math.max(...named.map(({ weight }) => weight))
  return named.flatMap(({ name, weight }) => (weight > 0 && weight === most ? [name] : []))
}

/** Whom a section holds for, as far as that excludes others; empty when it holds for all. */
export function holdsFor({ article, section }: Place): Audience[] {
  const named = section.audience ?? (article.doelgroep.every((one) => own.has(one)) ? article.doelgroep : [])
  return named.every((one) => own.has(one)) ? [...named] : []
}
