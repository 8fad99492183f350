import { wordsOf } from './words.ts'

/** The words around who pays, and around the plan of a switch. */
export const fundingWords = wordsOf('funding', {
  title: 'Wie kan betalen?',
  named: 'Hier vroeg je naar',
  first: 'Kijk hier het eerst naar',
  earlier: 'Dit stond vooraan:',
  nothingYet: 'Vertel iets over jezelf. Dan zie je wat past.',
  nothing: 'Er is niets gevonden dat past. Praat met een mens van het Werkcentrum. Dat is gratis.',
  told: 'Dit weten we van je',
  change: 'Wijzig',
  changeAny: 'Klopt er iets niet?',
  more: 'Hoe, waarom en bron',
  whyMaybe: 'Wat moet je nog weten?',
  whyNot: 'Waarom niet?',
  how: 'Zo vraag je het aan',
  where: 'Waar',
  beware: 'Let op',
  bewareAll: 'Let hierop',
  instead: (names: string) => `Kijk in plaats daarvan naar: ${names}.`,
  folded: (count: number) => (count === 1 ? 'Nog 1 die misschien past' : `Nog ${count} die misschien passen`),
} as const)
