import { type CompiledValues, valuesInWords } from '../../functions/calculator/calculator.ts'
import type { Article } from '../../functions/knowledge/article.ts'
import { sameQuestionKey } from '../../functions/knowledge/example-questions.ts'
import type { Section } from '../../functions/knowledge/section.ts'
import { referencesIn } from '../../functions/shared/value-reference.ts'

/** What is wrong with the sections of all articles, and what is still to be written. */

export const ENOUGH_QUESTIONS = 12

/** Every text of a section that a visitor reads. */
export const textsOf = ({ title, answer, except, step, simple, english, more }: Section): string[] =>
  [title, answer, except, step, simple, english, more].filter((text) => text !== undefined)

export const pathOf = ({ topic, id }: Article): string => `knowledge/${topic}/${id}.md`

/** Amounts that content/values does not have. */
export function sectionProblems(article: Article, values: CompiledValues, day: string): string[] {
  const { titel, kort, stappen, sections } = article
  const write = valuesInWords(values, day)
  const unknown = (text: string) => {
    const { references, odd } = referencesIn(text)
    return [
      ...odd.map((written) => `${written} is geen bedrag van content/values`),
      ...references
        .filter((one) => !write(one))
        .map(({ written }) => `${written} staat niet in content/values`),
    ]
  }
  return [
    ...[titel, ...kort, ...stappen].flatMap(unknown).map((problem) => `${pathOf(article)}: ${problem}`),
    ...sections.flatMap((section) =>
      textsOf(section)
        .flatMap(unknown)
        .map((problem) => `${pathOf(article)}: ## ${section.title}: ${problem}`),
    ),
  ]
}

/** Questions that stand twice in all of content, the heads of articles included. */
export function questionsTwice(articles: readonly Article[]): string[] {
  const owners = new Map<string, string>()
  return articles.flatMap((article) => {
    const { topic, id, vragen, sections } = article
    const all = [
      ...vragen.map((question) => ({ question, place: `${pathOf(article)}: vragen` })),
      ...sections.flatMap(({ title, questions }) =>
        questions.map((question) => ({ question, place: `vragen/${topic}/${id}.txt: ## ${title}` })),
      ),
    ]
    return all.flatMap(({ question, place }) => {
      const key = sameQuestionKey(question)
      const other = owners.get(key)
      owners.set(key, place)
      return other === undefined ? [] : [`${place}: de vraag "${question}" staat ook bij ${other}`]
    })
  })
}

/** One line on what an article still lacks; nothing when it is whole. */
export function lackingIn(article: Article): string | undefined {
  const { sections, vragen } = article
  const count = (lacks: (section: Section) => boolean) => sections.filter(lacks).length
  const written = sections.filter(({ isWritten }) => isWritten)
  const counts = [
    ['zonder antwoord', sections.length - written.length],
    ['zonder eenvoudig', written.filter(({ simple }) => simple === undefined).length],
    ...(isForPeople(article)
      ? ([
          ['zonder stap', written.filter(({ step }) => step === undefined).length],
          ['zonder loket', written.filter(({ desk }) => desk === undefined).length],
        ] as const)
      : []),
    [
      `met minder dan ${ENOUGH_QUESTIONS} vragen`,
      count(({ questions }) => questions.length < ENOUGH_QUESTIONS),
    ],
    ['vragen nog in de kop', vragen.length],
  ] as const
  const lacks = counts.filter(([, number]) => number > 0).map(([what, number]) => `${number} ${what}`)
  return lacks.length === 0
    ? undefined
    : `${pathOf(article)} (${sections.length} stukjes): ${lacks.join(', ')}`
}

const isForPeople = ({ doelgroep, topic }: Article): boolean =>
  topic !== 'verhalen' && doelgroep.some((one) => one !== 'werkgever' && one !== 'adviseur')

/** Amounts typed in a written section that are a value of the law today: they had better be a reference. */
export function typedAmounts(article: Article, values: CompiledValues, day: string): string[] {
  const known = valueTexts(values, day)
  return article.sections
    .filter(({ isWritten }) => isWritten)
    .flatMap((section) =>
      textsOf(section)
        .flatMap((text) => text.match(/(?<![\w.,])\d{1,3}(?:\.\d{3})*(?:,\d+)?(?![\w,]|\.\d)/g) ?? [])
        .flatMap((amount) => {
          const name = known.get(amount)
          return name === undefined
            ? []
            : [`${pathOf(article)}: ## ${section.title}: ${amount} is nu {${name}}`]
        }),
    )
}

/** Amounts of three digits and more: of smaller numbers every text is full. */
function valueTexts(values: CompiledValues, day: string): Map<string, string> {
  const write = valuesInWords(values, day)
  return new Map(
    Object.entries(values.schemes).flatMap(([file, { waarden }]) =>
      Object.keys(waarden).flatMap((name) => {
        const value = write({ written: '', path: [file, name], times: 1, isPercent: false })
        return value && value.value >= 100 ? [[value.text, `${file}.${name}`] as const] : []
      }),
    ),
  )
}
