import type { Orientation } from '../orientation/orientation.ts'
import { proofOf } from '../orientation/profile.ts'
import { askedAs } from '../orientation/walk.ts'
import type { BlockOf, StoredBlock } from '../shared/blocks.ts'
import { dayOf } from '../shared/date.ts'

type Stored = Extract<StoredBlock, { kind: 'profile' }>

/** The profile as a page: every part, also one that nobody told of yet, which gets a line for a pen. */
export function profileBlock(
  { lines, step }: Stored,
  { paths, profile }: Orientation,
  now: Date,
): BlockOf<'profile'> {
  const told = lines.flatMap(({ path: id, feit, words, proof }) => {
    const path = paths.byId.get(id)
    const question = path?.vragen.find((one) => one.feit === feit)
    return path && question?.bouwsteen !== undefined
      ? [
          {
            part: question.bouwsteen,
            line: {
              fact: askedAs(path, feit),
              proofFact: askedAs(path, proofOf(feit)),
              frame: question.zin ?? '',
              words: words.join(', '),
              proof,
              proofInWords: profile.bewijs[proof],
            },
          },
        ]
      : []
  })
  return {
    kind: 'profile',
    title: profile.titel,
    parts: Object.entries(profile.bouwstenen).map(([id, { naam, uitleg }]) => ({
      id,
      title: naam,
      about: uitleg,
      lines: told.flatMap(({ part, line }) => (part === id ? [line] : [])),
    })),
    ...(step !== undefined && { step }),
    made: dayOf(now),
  }
}
