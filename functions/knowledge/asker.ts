import { wordsOf } from '../shared/language.ts'
import type { IndexedArticle } from './search-index.ts'
import type { Words } from './words.ts'

/** How much more or less an article is worth to whoever asks this. */
export type ForAsker = (article: IndexedArticle) => number

/** Articles for one group only go down when the question does not sound like that group. */
const FACTOR = { theirs: 1.2, notTheirs: 0.8 } as const

/** Hears who asks: an employer, an advisor, or somebody who wants a story. */
export function askers({ audiences }: Words): (question: string) => ForAsker {
  return (question) => {
    const said = ` ${wordsOf(question).join(' ')} `
    const hears = (group: string) => (audiences[group] ?? []).some((phrase) => said.includes(` ${phrase} `))
    const employer = hears('werkgever')
    const advisor = hears('adviseur')
    const story = hears('verhaal')

    return ({ audience, topic }) => {
      if (topic === 'verhalen') return story ? FACTOR.theirs : FACTOR.notTheirs
      if (audience.every((one) => one === 'werkgever')) return employer ? FACTOR.theirs : FACTOR.notTheirs
      if (audience.every((one) => one === 'adviseur')) return advisor ? FACTOR.theirs : FACTOR.notTheirs
      return employer && audience.includes('werkgever') ? (1 + FACTOR.theirs) / 2 : 1
    }
  }
}
