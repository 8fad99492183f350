import type { Clause } from './clauses.ts'

/** What kind of answer a question wants. */
export type AskKind =
  | 'may'
  | 'must'
  | 'how-much'
  | 'how-long'
  | 'when'
  | 'where'
  | 'who'
  | 'how'
  | 'why'
  | 'what-is'
  | 'compare'
  | 'is-it-so'
  | 'right-to'
  | 'what-to-do'
  | 'which'
  | 'can'
  | 'other'

/** One question of a message. */
export interface Ask {
  readonly kind: AskKind
  /** The clause it begins in, by its place in the Reading. */
  readonly clause: number
  readonly text: string
}

/** The first that fits counts. */
const kinds: readonly (readonly [AskKind, RegExp])[] = [
  [
    'how-much',
    /\b(?:hoeveel|hoe hoog|hoe groot|wat kost|wat kosten|wat verdien|wat krijg|hoe duur|welk bedrag|how much|tot welk bedrag)\b/,
  ],
  ['how-long', /\b(?:hoe lang|hoelang|hoe snel|hoe vaak|how long|hoeveel tijd|duurt)\b/],
  ['when', /\b(?:wanneer|vanaf wanneer|tot wanneer|when|welke datum|hoe laat)\b/],
  ['why', /\b(?:waarom|hoezo|why|hoe komt het)\b/],
  [
    'compare',
    /\b(?:verschil|beter dan|of beter|slimmer|wat is (?:beter|slimmer|handiger)|vergelijk\w*|beter (?:om|voor)|difference|better)\b/,
  ],
  [
    'is-it-so',
    /\b(?:klopt (?:het|dat|dit)|is het waar|is dat waar|toch\?|is it true|is dat zo|is het zo dat)\b/,
  ],
  [
    'right-to',
    /\b(?:heb(?:ben)? (?:ik|we|wij|je) (?:dan |nog |ook |wel )*recht|recht op|kom (?:ik|je) in aanmerking|in aanmerking|entitled|eligible|krijg ik (?:dan )?(?:nog |wel )?(?:ww|bijstand|uitkering|wia|huurtoeslag|zorgtoeslag|transitievergoeding))\b/,
  ],
  [
    'what-to-do',
    /\b(?:wat (?:moet|kan|kunnen|nu|doe|te doen)(?: ik| we| wij| je)?|wat nu|hoe verder|what (?:should|can|do) ik|weet niet wat|waar begin ik|hoe begin ik|wat raad je)\b/,
  ],
  ['where', /\b(?:waar|where|welk loket|bij welke|naar wie|bij wie)\b/],
  ['who', /\b(?:wie|who)\b/],
  ['may', /\b(?:mag|mogen|toegestaan|verboden|allowed|may|may ik)\b/],
  ['must', /\b(?:moet|moeten|verplicht|hoef|hoeven|have to|must|need to)\b/],
  ['how', /\b(?:hoe|how|op welke manier)\b/],
  ['which', /\b(?:welke|welk|wat voor|which)\b/],
  ['what-is', /\b(?:wat is|wat zijn|wat betekent|wat houdt|what is|what are|betekenis)\b/],
  ['can', /\b(?:kan|kunnen|can|lukt|mogelijk|bestaat|is er|zijn er|krijg)\b/],
]
/** "Ik vraag me af of", "weten jullie of": asked without a mark. */
const asksInside =
  /\b(?:vraag mijn af|vroeg mijn af|vraag is|mijn vraag|weten jullie|weet jij|weet je|weet u|ben benieuwd|wil (?:graag )?weten|wou weten|zou (?:graag )?willen weten|wondering|geen idee (?:of|hoe|wat|waar|wie)|weet niet (?:of|hoe|wat|waar|wie|welke|wanneer)|snap niet (?:of|hoe|wat|waarom)|twijfel of|benieuwd of|hoor graag|kunnen jullie|kun je mijn|help mijn|loont (?:dat|dit|het|da|t|werken))\b/

/** The questions of a message in their order, one a sentence; a sentence may ask without a mark. */
export function asksIn(clauses: readonly Clause[]): Ask[] {
  const sentences = Map.groupBy(
    clauses.map((clause, index) => ({ ...clause, index })),
    ({ sentence }) => sentence,
  )
  return [...sentences.values()].flatMap((sentence): Ask[] => {
    const first = sentence.find(({ asked, text }) => asked || asksInside.test(text))
    if (!first) return []
    const asking = sentence.find(({ text }) => kindOf(text) !== 'other')
    return [
      {
        kind: asking ? kindOf(asking.text) : 'other',
        clause: (asking ?? first).index,
        text: sentence.map(({ text }) => text).join(', '),
      },
    ]
  })
}

const kindOf = (text: string): AskKind => kinds.find(([, pattern]) => pattern.test(text))?.[0] ?? 'other'
