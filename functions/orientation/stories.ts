/**
 * True stories of people who went before (content/stories), told in our own words.
 *
 *   storiesLike(situation: Alike, content: Orientation): readonly LikeMe[]   // best first; none when none is like it
 *   alikeOf(known: Known, told: Told, text: string): Alike                   // what is known, to compare with
 */
export interface LikeMe {
  /** The file in content/stories. */
  readonly id: string
  /** On what it is like the visitor, in words: "ook boven de 60", "ook zonder diploma". At least two. */
  readonly alike: readonly string[]
}

export type Obstacle =
  | 'diploma'
  | 'geld'
  | 'angst'
  | 'leeftijd'
  | 'taal'
  | 'neurodivers'
  | 'ziekte'
  | 'werkgever'
  | 'regels'
  | 'begeleiding'
  | 'toetsen'
  | 'gezin'
  | 'contract'
  | 'netwerk'
  | 'kansen'
  | 'keuze'

/** What a story is compared with; everything may be missing. */
export interface Alike {
  readonly age?: number
  readonly fromSector?: string
  readonly toSector?: string
  readonly benefit?: string
  readonly education?: 'geen' | 'buitenland' | 'praktisch' | 'havo' | 'mbo' | 'hbo'
  readonly obstacles: readonly Obstacle[]
}
