import type { CompiledContent, Content } from '../../functions/guide/content.ts'
import { hasSection } from '../../functions/guide/tree.ts'
import { topics } from '../../functions/knowledge/article.ts'
import { nearTopics } from '../../functions/reading/wants/want-examples.ts'
import { isSpoken } from '../../functions/safety/language.ts'
import { type ContentFile, textOf } from '../../functions/shared/content-file.ts'
import { own } from '../../functions/shared/own.ts'
import { allFacts } from '../../functions/situation/facts.ts'
import { pathOf } from './section-check.ts'

interface Everything {
  readonly content: Content
  readonly compiled: CompiledContent
  readonly files: readonly ContentFile[]
}

/** What is named in one file of content and does not exist in another. */
export const referenceProblems = (all: Everything): string[] => [
  ...articleProblems(all),
  ...safetyProblems(all),
  ...moneyProblems(all),
  ...conversationProblems(all),
  ...wantProblems(all),
  ...pathExampleProblems(all),
  ...directionProblems(all),
]

/** A line for each name that is not known. */
const lost = (at: string, names: readonly string[], isKnown: (name: string) => boolean, what: string) =>
  names.filter((name) => !isKnown(name)).map((name) => `${at}: ${what} ${name} is er niet`)

function articleProblems({ content: { library, desks } }: Everything): string[] {
  const isArticle = (id: string) => library.article(id) !== undefined
  const isDesk = (id: string) => desks.has(id)
  return library.articles.flatMap((article) => {
    const at = pathOf(article)
    return [
      ...lost(`${at}: zie_ook`, article.zie_ook, isArticle, 'artikel'),
      ...lost(`${at}: wie_helpt`, article.wie_helpt, isDesk, 'loket'),
      ...article.sections.flatMap(({ title, desk = [] }) =>
        lost(`${at}: ## ${title}: loket`, [desk].flat(), isDesk, 'loket'),
      ),
    ]
  })
}

/** Each route has its help and its examples, and each example a route. */
function safetyProblems({ content: { safety, desks }, files }: Everything): string[] {
  const routes = new Set(safety.routes.map(({ id }) => id))
  const isRoute = (id: string) => routes.has(id)
  const isDesk = (id: string) => desks.has(id)
  const examples = files.flatMap(({ path }) => {
    const [, language = 'nl', id] = /^safety\/(?:([^/]+)\/)?([^/]+)\.txt$/.exec(path) ?? []
    return id === undefined ? [] : [{ path, language, id }]
  })
  const named = (path: string) =>
    [...textOf(files, path).matchAll(/^([a-z-]+):/gm)].map(([, route = '']) => route)
  return [
    ...safety.routes.flatMap(({ id, loketten, daarna }) => [
      ...lost(`safety/${id}.yaml: loketten`, loketten, isDesk, 'loket'),
      ...lost(`safety/${id}.yaml: daarna`, daarna, isDesk, 'loket'),
      ...(examples.some((one) => one.id === id)
        ? []
        : [`safety/${id}.txt: ontbreekt, de route heeft geen berichten`]),
    ]),
    ...examples.flatMap(({ path, language, id }) => [
      ...(isSpoken(language) ? [] : [`${path}: taal ${language} kennen we niet`]),
      ...(['lookalikes', 'ordinary', 'dagelijks'].includes(id) ? [] : lost(path, [id], isRoute, 'route')),
    ]),
    ...lost('safety/phrases.yaml', named('safety/phrases.yaml'), isRoute, 'route'),
    ...lost('safety/talk.yaml: bij_route', safety.talk.routes, isRoute, 'route'),
  ]
}

function moneyProblems({ content: { desks, library, money }, compiled }: Everything): string[] {
  const isDesk = (id: string) => desks.has(id)
  const schemes = new Set(Object.keys(compiled.money.values.schemes).map(camel))
  const { words, singles, questions } = money
  const isFact = (id: string) => own(allFacts, id.replace(/^(?:next\.)?(?:partner\.)?/, '')) !== undefined
  return [
    ...lost('sum.yaml: bij_wie', Object.values(words.bij_wie), isDesk, 'loket'),
    ...lost('sum.yaml: bedragen', Object.values(words.bedragen).flat(), (id) => schemes.has(id), 'bestand'),
    ...lost('questions.yaml', Object.keys(questions), isFact, 'gegeven'),
    ...Object.entries(singles.regels).flatMap(([id, { loket, artikel, kop }]) => {
      const at = `rule-questions.yaml: regels.${id}`
      return [
        ...lost(`${at}.loket`, [loket], isDesk, 'loket'),
        ...lost(`${at}.kop`, [`${artikel}#${kop}`], (one) => hasSection(one, library), 'kopje'),
      ]
    }),
  ]
}
const camel = (name: string): string => name.replace(/[-_](.)/g, (_, letter: string) => letter.toUpperCase())

/** Examples of what somebody wants, and the topics that they name as about the same. */
function wantProblems({ files }: Everything): string[] {
  return files.flatMap(({ path }) =>
    path.startsWith('wants/') && path.endsWith('.txt')
      ? lost(
          `${path}: neutraal`,
          [...nearTopics(files.filter((one) => one.path === path)).values()].flat(),
          (name) => topics.some((one) => one === name),
          'onderwerp',
        )
      : [],
  )
}

/** Replies and examples of a move, and what the lexicon says comes first. */
function conversationProblems({
  content: { messages, replies, desks },
  compiled,
  files,
}: Everything): string[] {
  const fields = new Set(
    [...textOf(files, 'search/buiten-vragen.txt').matchAll(/^## (.+)$/gm)].map(([, name]) => name),
  )
  const moves = new Set(compiled.reading.moves.rules.map(({ id }) => id))
  const isMove = (id: string) => moves.has(id)
  const { concepts } = compiled.reading
  const feelings = new Set(concepts.filter(({ kind }) => kind === 'gevoel').map(({ id }) => id))
  const first = concepts.flatMap(({ tells }) => tells.eerst ?? [])
  const named = (folder: string) =>
    files.flatMap(({ path }) => (path.startsWith(`${folder}/`) ? [path.replace(/^.*\/|\.\w+$/g, '')] : []))
  return [
    ...replies.all.flatMap(({ id }) => lost(`replies/${id}.yaml`, [id], isMove, 'beurt')),
    ...named('moves')
      .filter((id) => id !== 'geen')
      .flatMap((id) => lost(`moves/${id}.txt`, [id], isMove, 'beurt')),
    ...lost('messages.yaml: over_mensen', messages.over_mensen, (id) => fields.has(id), 'kopje'),
    ...lost('messages.yaml: elders', Object.keys(messages.elders), (id) => fields.has(id), 'kopje'),
    ...lost(
      'messages.yaml: elders: loket',
      Object.values(messages.elders).map(({ loket }) => loket),
      (id) => desks.has(id),
      'loket',
    ),
    ...lost('messages.yaml: gevoel', Object.keys(messages.gevoel), (id) => feelings.has(id), 'gevoel'),
    ...lost('lexicon/gebeurtenis.yaml: eerst', first, (id) => Object.hasOwn(messages.eerst_dit, id), 'zin'),
  ]
}

/** Examples of what starts a path, and the articles that they name as about the same. */
function pathExampleProblems({ content: { orientation, library }, files }: Everything): string[] {
  return files.flatMap(({ path, text }) => {
    const [, id] = /^paths\/([^/]+)\.txt$/.exec(path) ?? []
    if (id === undefined) return []
    const [, near = ''] = /^# neutraal: (.+)$/m.exec(text) ?? []
    return [
      ...lost(path, [id], (name) => name === 'geen' || orientation.paths.byId.has(name), 'pad'),
      ...lost(
        `${path}: neutraal`,
        near.split(', ').filter((name) => name !== ''),
        (name) => library.article(name) !== undefined,
        'artikel',
      ),
    ]
  })
}

function directionProblems({ compiled: { directions, funding } }: Everything): string[] {
  const schemes = new Set(funding.schemes.map(({ id }) => id))
  const sectors = new Set(Object.values(directions.rule.werelden).flat())
  return [
    ...directions.occupations.flatMap(({ id, wie_betaalt }) =>
      lost(`directions/${id}.yaml: wie_betaalt`, wie_betaalt, (one) => schemes.has(one), 'regeling'),
    ),
    ...directions.initiatives.plekken.flatMap(({ naam, sectoren }) =>
      lost(`initiatives.yaml: ${naam}: sectoren`, sectoren, (id) => sectors.has(id), 'sector'),
    ),
  ]
}
