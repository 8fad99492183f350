import { readPaths } from '../../functions/orientation/paths.ts'
import type { PlainDutch } from './plain-dutch.ts'
import { readContent } from './read-content.ts'

/** The paths in plain Dutch, each question and each way on by itself. */
export function plainPaths({ problemsOf }: PlainDutch): string[] {
  const { all, steps } = readPaths(readContent('paths'))
  return all.flatMap(({ id, begin, vragen, uitkomst }) => {
    const texts = [
      begin,
      ...[...vragen, ...steps.values()].flatMap(({ vraag, waarom, antwoorden }) => [
        [vraag, waarom, ...antwoorden.map(({ reactie }) => reactie ?? '')].join(' '),
      ]),
      ...uitkomst.opties.map(({ kop, tekst }) => `${kop}. ${tekst}`),
      ...uitkomst.stappen.flatMap(({ stap, kleiner }) => [stap, kleiner]),
    ]
    return texts.flatMap((text) => problemsOf(text).map((problem) => `paths/${id}.yaml: ${problem}`))
  })
}
