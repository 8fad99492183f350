import { commonWords } from './common-words.ts'
import { firstNames, ordinaryNames } from './first-names.ts'
import type { CueFinder } from './name-cue.ts'
import { listOf, type Reading, type Word } from './reading.ts'
import { isRelation, places } from './relation.ts'
import { isAboutStory } from './story.ts'
import { isStrange } from './strange-word.ts'

const seldomFirst = listOf('max said win harm trees wil ben toon leen koos jan mei hope joy peace faith mark')

/** Behind these a capital that we do not know is a place or a thing. */
const behindPlace = listOf('in uit te naar bij de het een gemeente door tot over langs')

const isFirstName = (word: Word, before: Word | undefined): boolean =>
  word.shape === 'lower'
    ? firstNames.has(word.lower) && !ordinaryNames.has(word.lower) && !commonWords.has(word.lower)
    : (firstNames.has(word.lower) && !seldomFirst.has(word.lower) && !commonWords.has(word.lower)) ||
      (word.shape === 'capital' && isStrange(word.lower) && !behindPlace.has(before?.lower ?? ''))

/** "▸Floor mijn leidinggevende", "▸Bas van de receptie": who somebody is stands behind the name. */
export const explained: CueFinder = (reading, at) => {
  const word = reading.words[at]
  const isSomebody = isTheirs(reading, at) || (isFromPlace(reading, at) && !isAboutStory(reading))
  return word && isSomebody && isFirstName(word, reading.words[at - 1])
    ? { first: at, certainty: 'likely' }
    : undefined
}

function isTheirs({ text, words }: Reading, at: number): boolean {
  const [word, owner, who] = [words[at], words[at + 1], words[at + 2]]
  return (
    word !== undefined &&
    owner !== undefined &&
    who !== undefined &&
    /^,? \(?$/.test(text.slice(word.end, owner.start)) &&
    /^(?:mijn|mn|m'n|onze|ons|haar|zijn)$/.test(owner.lower) &&
    (word.shape !== 'lower' || !text.slice(word.end, owner.start).includes(',')) &&
    isRelation(who.lower)
  )
}

function isFromPlace({ text, words }: Reading, at: number): boolean {
  const [word, from] = [words[at], words[at + 1]]
  if (!word || from?.lower !== 'van' || text.slice(word.end, from.start) !== ' ') return false
  const place = /^(?:de|het|'t)$/.test(words[at + 2]?.lower ?? '') ? words[at + 3] : words[at + 2]
  return place !== undefined && places.has(place.lower)
}

const doesSomething = listOf(`
  is was zit zat heeft had wil wilde kan kon mag moet moest gaat ging wordt werd doet deed komt kwam werkt loopt leert woont ligt staat krijgt zoekt
  stopt vindt die met en van
`)

/** "onze sjoerd zit op school", "ons Linde wordt 18": a child or a colleague of the house. */
export const ours: CueFinder = ({ text, words }, at) => {
  const [word, name, next] = [words[at], words[at + 1], words[at + 2]]
  if (!word || !name || !/^(?:ons|onze)$/.test(word.lower) || text.slice(word.end, name.start) !== ' ')
    return undefined
  if (!firstNames.has(name.lower) || commonWords.has(name.lower)) return undefined
  const isPlain = !ordinaryNames.has(name.lower)
  const isSomebody =
    isPlain || next === undefined || doesSomething.has(next.lower) || /^ ?[,(]/.test(text.slice(name.end))
  return isSomebody ? { first: at + 1, certainty: 'likely' } : undefined
}
