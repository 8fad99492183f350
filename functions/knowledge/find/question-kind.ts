import { wordsOf } from '../../shared/language.ts'

/** What kind of answer a question asks for. */
export type QuestionKind = 'amount' | 'how-long' | 'when' | 'may' | 'who' | 'where' | 'what' | 'why' | 'how'

const signs: readonly (readonly [QuestionKind, readonly string[]])[] = [
  [
    'how-long',
    [
      'hoe lang',
      'hoelang',
      'hoeveel maanden',
      'hoeveel weken',
      'hoeveel jaar',
      'hoeveel dagen',
      'how long',
      'hoe snel',
    ],
  ],
  [
    'amount',
    [
      'hoeveel',
      'wat kost',
      'hoe hoog',
      'welk bedrag',
      'hoe duur',
      'how much',
      'wat verdien',
      'wat houd ik over',
    ],
  ],
  ['when', ['wanneer', 'vanaf wanneer', 'binnen hoeveel', 'when', 'hoe laat', 'op tijd']],
  ['who', ['wie', 'bij wie', 'who']],
  ['where', ['waar', 'where', 'welke website']],
  ['why', ['waarom', 'hoezo', 'why']],
  ['what', ['wat is', 'wat zijn', 'wat betekent', 'what is', 'wat houdt']],
  [
    'may',
    ['mag', 'mogen', 'kan', 'moet', 'ben ik verplicht', 'heb ik recht', 'can i', 'may i', 'must', 'krijg ik'],
  ],
  ['how', ['hoe', 'how']],
]

/** The kinds that a question sounds like; the first sign of each list that it has counts. */
export function kindsOf(question: string): ReadonlySet<QuestionKind> {
  const said = ` ${wordsOf(question).join(' ')} `
  return new Set(
    signs.filter(([, words]) => words.some((word) => said.includes(` ${word} `))).map(([kind]) => kind),
  )
}
