import type { Orientation } from '../orientation/orientation.ts'
import { askedAs } from '../orientation/walk.ts'
import type { BlockOf, StoredBlock } from '../shared/blocks.ts'

/** Where a path came out, in the words of content today; what is no longer there is left out. */
export function outcomeBlock(
  stored: Extract<StoredBlock, { kind: 'outcome' }>,
  { paths }: Orientation,
): BlockOf<'outcome'> | undefined {
  const path = paths.byId.get(stored.path)
  const when = paths.steps.get('wanneer')
  const { opties, stappen, kop } = path?.uitkomst ?? { opties: [], stappen: [], kop: '' }
  const step = stappen.find(({ id }) => id === stored.step) ?? stappen.at(-1)
  if (!path || !when || !step) return undefined
  return {
    kind: 'outcome',
    title: kop,
    told: stored.told.flatMap(({ feit, words }) => {
      const question = path.vragen.find((one) => one.feit === feit)
      return question ? [{ fact: askedAs(path, feit), title: question.vraag, words: words.join(', ') }] : []
    }),
    options: stored.options.flatMap((title) => {
      const option = opties.find((one) => one.kop === title)
      return option ? [{ title, text: option.tekst }] : []
    }),
    step: {
      text: step.stap,
      when: {
        fact: askedAs(path, 'wanneer'),
        title: when.vraag,
        choices: when.antwoorden
          .filter(({ verborgen }) => verborgen === undefined)
          .map(({ zeg }) => ({ label: zeg, value: zeg })),
      },
    },
  }
}
