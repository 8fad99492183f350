import { once } from '../../shared/lazily.ts'
import type { SparseHead } from '../../shared/learning/linear.ts'
import { type Judge, likelihood } from '../../shared/learning/logistic.ts'
import type { Article } from '../article.ts'
import type { Audience } from '../audience.ts'
import { reader } from '../terms.ts'
import type { Words } from '../words.ts'
import { type Asked, asking, type Query } from './asking.ts'
import { isAlready } from './becoming.ts'
import {
  type Candidate,
  confidenceEvidence,
  type Likeness,
  trainConfidence,
  type Weighing,
  weigh,
  weighedAfter,
} from './belief.ts'
import { learnEnglish, openEnglish, type StoredEnglish } from './english.ts'
import { knownQuestions, type StoredQuestions, storedQuestions } from './known-questions.ts'
import { type Lesson, lessonsOf, outsideLessons, placesIn } from './lessons.ts'
import { packed, packedText, unpackedText } from './packed.ts'
import { kindsOf } from './question-kind.ts'
import { likenesses, type Ranker, trainRanker } from './ranker.ts'
import { type Case, scopeEvidence, soundsLikeOurs, trainScope, trainSound } from './scope.ts'
import { type SectionSigns, signsOf } from './signs.ts'
import { readTable, type StoredTable, scaledUp, storedTable } from './table.ts'
import {
  articlesOf,
  leanOn,
  leansByForm,
  namesNothing,
  oddsInTalk,
  signsInTalk,
  type Talk,
  type Weighed,
} from './talk.ts'
import { benefitsNamed } from './whom.ts'

export interface FoundSection {
  /** Id of the article, and the heading of the section. */
  readonly id: string
  readonly section: string
  /** 0 to 1: how likely this section answers the question. */
  readonly confidence: number
}

/** `sure`: the first answers it. `doubt`: one of them may. `unknown`: none does; they lie nearest. */
export interface Found {
  readonly kind: 'sure' | 'doubt' | 'unknown'
  readonly sections: readonly FoundSection[]
  /** Hardly a question of ours at all: the field of life that it is most like. */
  readonly elsewhere?: string
}

export interface SectionSearch {
  /** The sections for a question, best first, and how sure that is. */
  answerFor(query: Query): Found
}

/** What the build learns from content, as plain data. */
export interface SectionIndex {
  readonly words: Words
  readonly sections: readonly (SectionSigns & { readonly id: string; readonly title: string })[]
  readonly vocabulary: string
  readonly ranker: StoredTable
  readonly rarities: string
  readonly rarest: number
  readonly questions: StoredQuestions
  /** The fields that are not ours and that it was taught beside the sections. */
  readonly others: readonly string[]
  /** How our questions sound beside others. */
  readonly sound: SparseHead
  /** Tells questions of ours from others. */
  readonly scope: Judge
  /** Tells how likely a section answers. */
  readonly confidence: Judge
  /** The sections' own English. */
  readonly english: StoredEnglish
}

/** One of so many lines is kept from the ranker, to learn what a question of ours looks like and how sure an answer is. */
const KEPT_APART = { example: 20, asked: 3, outside: 3 } as const

/** From here on the first is shown: that confidence is low, for often a neighbour answers as well, and a tap mends it. */
export const SURE = 0.21
/**
 * … when so much of the belief lies on its article, or it is this sure by itself. Of 246 questions labelled by
 * readers another topic was shown in 13 instead of 21 of a hundred, and the right answer as often at once.
 */
const SAME_SUBJECT = 0.3
const ALONE = 0.35
/** So much of the belief on one article: "wat is EVC?" is answered from it, whichever section comes first. */
const ONE_SUBJECT = 0.8
/** A talk lets one article stand out by itself: there it takes more, and four questions to press are the better reply. */
const SURE_IN_TALK = 0.45
/** What leans on what was said is never certain: what else may be meant stands beside it. */
const MOST_IN_TALK = 0.59
/** Below this a question is not ours. */
const OURS = 0.35
/** So sure an answer must be by the words of the question alone, for what was said before to make no difference. */
const STANDS_ALONE = 0.4
/** What leans on what was said before is about that: how much likelier that makes it ours. */
const GOES_ON = 0.5
/** From here on a text leans so far on a talk that it has no meaning of its own. */
const LEANS = 1
/** Below this there is no doubt about that. */
const ELSEWHERE = 0.12
/** How much less likely an article is that nobody spoke of, for a few words that name nothing. */
const FAR = 6
/** How many sections are given. */
const MOST = 6
/** One of our own questions leaves hardly any doubt. */
const KNOWN = 0.97

/** Questions of one field of life that are not ours. */
export interface Field {
  readonly name: string
  readonly questions: readonly string[]
}

/** Learns everything from the articles; `outside` are questions that none of them answers. */
export function learnSections(
  articles: readonly Article[],
  words: Words,
  outside: readonly Field[],
): SectionIndex {
  const read = reader(words)
  const lessons = lessonsOf(articles, read)
  const places = placesIn(articles)
  const others = outsideLessons(outside, places.length, read)
  const signs = signsOf(articles, places)
  const vocabulary = [...new Set(lessons.flatMap(termsIn))]
  const some = (kind: keyof typeof KEPT_APART) =>
    [...lessons, ...others].filter((one) => one.kind === kind).filter((_, i) => i % KEPT_APART[kind] === 1)
  const asked = some('asked')
  const apart = new Set([...some('example'), ...asked, ...some('outside')])
  const ranker = trainRanker(
    [...lessons, ...others].filter((lesson) => !apart.has(lesson)),
    places.length + outside.length,
  )
  const ask = asking(words, vocabulary)
  const weighed = (text: string): [Asked, Weighing] => {
    const asked = ask({ text })
    return [
      asked,
      weigh(
        asked,
        ({ marks }) => likenesses(ranker, marks),
        signs,
        () => true,
      ),
    ]
  }
  const textsOf = (some: readonly Lesson[]) =>
    some.filter((one) => one.kind !== 'answer' && !apart.has(one)).map(({ text }) => text)
  const sound = trainSound(textsOf(lessons), textsOf(others))
  const sounds = soundsLikeOurs(sound)
  const caseOf = ({ text, kind }: Lesson): Case => ({
    evidence: scopeEvidence(...weighed(text), sounds(text)),
    isOurs: kind !== 'outside',
  })
  const askingOf = ({ text, section }: Lesson) => {
    const [asked, weighing] = weighed(text)
    const [first] = weighing.candidates
    return first
      ? [
          {
            evidence: confidenceEvidence(first, weighing, asked),
            isRight: first.section === section,
          },
        ]
      : []
  }
  return {
    words,
    sections: places.map(({ article, section }, i) => ({
      id: article.id,
      title: section.title,
      ...(signs[i] ?? { article: 0, only: [], often: 0 }),
    })),
    vocabulary: packedText(vocabulary.join(' ')),
    ranker: storedTable(ranker.table),
    rarities: packed(Uint8Array.from(ranker.rarities, (one) => Math.round((one / ranker.rarest) * 127))),
    rarest: ranker.rarest,
    questions: storedQuestions(lessons),
    others: outside.map(({ name }) => name),
    sound,
    scope: trainScope([...apart].map(caseOf)),
    confidence: trainConfidence(asked.flatMap(askingOf)),
    english: learnEnglish(
      articles,
      outside.map(({ questions }) => questions),
      reader(words, new Set(vocabulary)),
    ),
  }
}

const termsIn = ({ marks }: Lesson): string[] =>
  [...marks.keys()].filter((mark) => mark.startsWith('t')).map((mark) => mark.slice(1))

/** Makes the search from what the build learned. */
export function loadSections(index: SectionIndex): SectionSearch {
  const ranker: Ranker = {
    table: readTable(index.ranker),
    rarities: scaledUp(index.rarities, 0, index.rarest),
    rarest: index.rarest,
    sections: index.sections.length + index.others.length,
  }
  const ask = asking(index.words, unpackedText(index.vocabulary).split(' '))
  const ownQuestion = knownQuestions(index.questions)
  const sounds = soundsLikeOurs(index.sound)
  const english = once(() => openEnglish(index.english, index.sections.length + index.others.length))
  const likenessOf: Likeness = (asked) => {
    const likeness = likenesses(ranker, asked.marks)
    return asked.english ? english()(likeness, asked.english) : likeness
  }

  /** A talk is weighed once for all that is asked in it. */
  const talks = new WeakMap<Talk, Weighed>()

  return { answerFor }

  function weighedTalk(talk: Talk, audience: Query['audience']): Weighed {
    const before = talks.get(talk)
    if (before) return before
    const signs = signsInTalk(talk, ask, audience, ranker, index.sections)
    const weighed = {
      odds: oddsInTalk(signs),
      marks: ask({ text: talk.whole }).marks,
      articles: articlesOf(talk, signs, index.sections),
    }
    talks.set(talk, weighed)
    return weighed
  }

  function answerFor(query: Query): Found {
    const asked = ask(query)
    const told = toldOf(query, asked)
    const alone = weigh(asked, likenessOf, index.sections, (sign) => isFor(told, sign))
    const before =
      query.talk && !standsAlone(query.text, asked, alone)
        ? weighedTalk(query.talk, query.audience)
        : undefined
    const leans = before ? leanOn(query.text, asked, before.marks, ranker) : 0
    const isBare = before !== undefined && namesNothing(query.text, asked, ranker)
    const weighing = before
      ? weighedAfter(
          alone,
          index.sections,
          (i) =>
            leans * (before.odds[i] ?? 0) -
            (isBare && !before.articles.has(index.sections[i]?.article ?? -1) ? FAR : 0),
        )
      : alone
    // What falls out keeps its belief: that the next answers in its place is no more likely for that.
    const { work } = query
    const candidates = work
      ? weighing.candidates.filter(({ section }) => !isAlready(index.sections[section]?.becomes ?? [], work))
      : weighing.candidates
    // "Mag dat zomaar?" asks after whatever was talked about.
    const own = leans < LEANS ? ownQuestion(query.text) : undefined
    const isOwn = own !== undefined && candidates.some(({ section }) => section === own)
    const oursAlone = isOwn ? 1 : likelihood(index.scope, scopeEvidence(asked, alone, sounds(query.text)))
    const ours = before ? 1 - (1 - oursAlone) * Math.exp(-GOES_ON * leans) : oursAlone
    const found = candidates
      .map((candidate) =>
        foundOf(
          candidate,
          candidate.section === own
            ? KNOWN
            : Math.min(
                likelihood(index.confidence, confidenceEvidence(candidate, weighing, asked)),
                leans < LEANS ? 1 : MOST_IN_TALK,
              ),
        ),
      )
      .sort((a, b) => b.confidence - a.confidence)
    const first = found[0]?.confidence ?? 0
    const isSure = before ? first >= SURE_IN_TALK : isSureOf(first, articleShare(candidates, index.sections))
    const outcome = outcomeOf(ours, isSure, found.slice(0, query.most ?? MOST))
    const field = index.others[alone.field]
    return ours < ELSEWHERE && field !== undefined ? { ...outcome, elsewhere: field } : outcome
  }

  /** "Hoe word ik buschauffeur?" after an answer about resigning is surely about something else. */
  function standsAlone(text: string, asked: Asked, weighing: Weighing): boolean {
    const [first] = weighing.candidates
    return (
      first !== undefined &&
      kindsOf(text).size > 0 &&
      !leansByForm(text) &&
      likelihood(index.confidence, confidenceEvidence(first, weighing, asked)) >= STANDS_ALONE &&
      likelihood(index.scope, scopeEvidence(asked, weighing, sounds(text))) >= OURS
    )
  }

  function foundOf(candidate: Candidate, confidence: number): FoundSection {
    const { id = '', title = '' } = index.sections[candidate.section] ?? {}
    return { id, section: title, confidence }
  }
}

/** What the question names goes before what was told earlier; "mijn uitkering" is the one that was told. */
function toldOf({ audience = [] }: Query, { marks, groups }: Asked): readonly Audience[] {
  const benefits: readonly Audience[] = audience.filter((one) => one !== 'werkgever')
  const named = benefitsNamed(marks)
  const meant = named.filter((one) => benefits.includes(one))
  const isEmployer = groups.includes('werkgever') || audience.includes('werkgever')
  const own = meant.length > 0 ? meant : named.length > 0 ? named : benefits
  return isEmployer ? [...own, 'werkgever'] : own
}

/** An answer that holds only for others is no answer. */
const isFor = (told: readonly Audience[], { only }: SectionSigns): boolean =>
  told.length === 0 || only.length === 0 || only.some((one) => told.includes(one))

/** How much of the belief lies on the article of the first candidate. */
function articleShare([first, ...others]: readonly Candidate[], signs: readonly SectionSigns[]): number {
  if (!first) return 0
  const articleOf = ({ section }: Candidate) => signs[section]?.article
  return others
    .filter((one) => articleOf(one) === articleOf(first))
    .reduce((sum, { belief }) => sum + belief, first.belief)
}

/** What is hardly ours is hardly answered by any section; what is believed of many articles is asked back. */
function outcomeOf(ours: number, isSure: boolean, found: readonly FoundSection[]): Found {
  if (ours >= OURS && found.length > 0) return { kind: isSure ? 'sure' : 'doubt', sections: found }
  return {
    kind: 'unknown',
    sections: found.map((one) => ({ ...one, confidence: one.confidence * ours })),
  }
}

/** `share` is how much of the belief lies on the article of the first. */
const isSureOf = (first: number, share: number): boolean =>
  share >= ONE_SUBJECT ? first >= SURE / 2 : first >= SURE && (share >= SAME_SUBJECT || first >= ALONE)
