import { inputOf, type Scripts } from './stand-in-model.ts'

interface Piece {
  readonly naam: string
  readonly vraag: string
  readonly regels: readonly { readonly naam: string; readonly soort: string; readonly tekst: string }[]
}

/** A model that understands what it is told to, and chooses the section with this heading. */
export const goodModel = (heading: string, understood: object = {}): Scripts => ({
  understand: () => ({
    taal: 'nl',
    aanval: false,
    gevaar: { mate: 'geen', route: null },
    beweging: null,
    vragen: [{ vraag: heading, zoekvragen: [heading] }],
    feiten: [],
    ...understood,
  }),
  choose: (message) => ({ antwoorden: [chosen(message, heading)] }),
  compose: (message) =>
    linesIn(message)
      .filter(({ soort }) => soort === 'antwoord')
      .slice(0, 2)
      .map(({ naam, tekst }) => JSON.stringify({ zin: tekst, bron: [naam] }))
      .join('\n'),
  verify: () => ({ waar: true }),
  translate: (message) => ({
    zinnen: (inputOf(message, 'Zinnen') as string[]).map((sentence) => `EN ${sentence}`),
  }),
})

const piecesIn = (message: string): readonly Piece[] => inputOf(message, 'Stukken') as Piece[]
export const linesIn = (message: string) => inputOf(message, 'Regels') as Piece['regels']

/** The section with this heading and the lines of its answer; none when it was not offered. */
export function chosen(message: string, heading: string) {
  const piece = piecesIn(message).find(({ vraag }) => vraag === heading)
  const lines = piece?.regels.filter(({ soort }) => soort === 'antwoord') ?? []
  return {
    vraag: heading,
    secties: piece
      ? [{ sectie: piece.naam, regels: lines.map(({ naam }) => naam), citaat: lines[0]?.tekst ?? '' }]
      : [],
    twijfel: [],
  }
}
