import { openDirections, orientationFacts, toldOf } from '../../functions/orientation/directions.ts'
import { chosen } from '../../functions/situation/known.ts'
import { compiled } from './content.ts'
import { read } from './reader.ts'

/** Directions and stories as the build compiles them, by way of JSON as in the bundle. */
export const table = openDirections(JSON.parse(JSON.stringify(compiled().directions)), read)

type Answers = { readonly [K in keyof typeof orientationFacts]?: string | readonly string[] }

/** What is told, in the words that somebody types or taps. */
export const whoTells = (answers: Answers) =>
  toldOf(
    chosen(
      Object.fromEntries(
        Object.entries(orientationFacts).map(([name, fact]) => [
          fact,
          Object.entries(answers).find(([one]) => one === name)?.[1],
        ]),
      ),
    ),
    table,
  )
