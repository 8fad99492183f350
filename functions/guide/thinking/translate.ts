import { isTrueTo } from '../../model/gate/translation.ts'
import type { WordLists } from '../../model/gate/word-lists.ts'
import type { Model, Within } from '../../model/model.ts'
import { languageOf } from '../../shared/language.ts'
import type { Content } from '../content.ts'
import { plainAmounts } from '../show-article.ts'
import type { Turn } from '../turn.ts'
import type { Material } from './material.ts'
import type { Written } from './write.ts'

interface Translating {
  readonly written: readonly Written[]
  readonly turn: Turn
  readonly material: Material
  readonly model: Model
  readonly lists: WordLists
  readonly within: Within
  readonly content: Content
}

/**
 * The answer in the visitor's language, beside the Dutch. All of it or nothing: a sentence left out could be the
 * exception. Without it an English visitor gets the section's own English.
 */
export async function translated(translating: Translating): Promise<Written[]> {
  const { written, turn } = translating
  const language = turn.heard?.taal ?? languageOf(turn.text)
  const [first] = written
  if (language === 'nl' || !first) return []
  const text = (await byModel(language, translating)) ?? ownEnglish(language, first, translating)
  return text === undefined ? [] : [{ ...first, text, language }]
}

async function byModel(
  language: string,
  { written, material: { tokens }, model, lists, within }: Translating,
): Promise<string | undefined> {
  const dutch = written.map(({ text }) => tokens.hide(text))
  const given = await model.ask('translate', { taal: language, zinnen: dutch }, within)
  if (given?.zinnen.length !== dutch.length) return undefined
  const isTrue = given.zinnen.every((sentence, i) => isTrueTo(sentence, dutch[i] ?? '', language, lists))
  if (!isTrue) return undefined
  const verified = await Promise.all(
    given.zinnen.map((zin, i) => model.ask('verify', { zin, regels: [{ tekst: dutch[i] }] }, within)),
  )
  if (!verified.every((one) => one?.waar === true)) return undefined
  const shown = given.zinnen.map((sentence) => tokens.show(sentence))
  return shown.includes(undefined) ? undefined : shown.join(' ')
}

function ownEnglish(language: string, { id, section }: Written, { content, turn }: Translating) {
  const own = content.library.article(id)?.sections.find(({ title }) => title === section)?.english
  return language === 'en' && own !== undefined ? plainAmounts(own, content, turn.now, 'en') : undefined
}
