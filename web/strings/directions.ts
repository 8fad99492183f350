import { wordsOf } from './words.ts'

/** Words around directions and stories. */
export const directionsWords = wordsOf('directions', {
  look: 'Bekijk',
  beware: 'Let op:',
  day: 'Een dag in dit werk',
  ways: 'Zo kom je er',
  level: 'Niveau',
  duration: 'Duur',
  pay: 'Loon als je leert',
  needs: 'Nodig',
  wage: 'Loon om te beginnen',
  demand: 'Is er werk?',
  drawbacks: 'Eerlijke nadelen',
  firstTry: 'Eerst proberen',
  places: 'Plekken om te beginnen',
} as const)
