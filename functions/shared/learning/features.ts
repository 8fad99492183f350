import { Bag } from './bag.ts'
import { wordsOf } from './plain.ts'

/** What a word may stand for: its usual spelling, and the groups that it belongs to. */
export interface WordClasses {
  spellingOf(word: string): string
  classesOf(word: string): readonly string[]
}

/** A message in numbers: hashes of what stands in it, each with how much it counts. */
export interface Features {
  readonly hashes: Int32Array
  readonly values: Float32Array
}

/** How far apart two classes of words may stand and still be about each other. */
const REACH = 6
const SKIPS = 3

/** How much each kind of sign counts together, whatever the length of the message. */
const share = { word: 1, pair: 0.9, letters: 0.9, class: 0.5, classPair: 0.5, extra: 1 } as const
type Kind = keyof typeof share
const kinds = Object.keys(share) as Kind[]

/** What was found of the message at hand. */
const found: Readonly<Record<Kind, Bag>> = {
  word: new Bag(),
  pair: new Bag(),
  letters: new Bag(),
  class: new Bag(),
  classPair: new Bag(),
  extra: new Bag(),
}

/** Signs of a message: words, pairs of words near each other, pieces of letters, classes of words, and extra ones. */
export function featuresOf(plain: string, classes: WordClasses, extra: readonly string[] = []): Features {
  for (const kind of kinds) found[kind].empty()
  addLetters(plain)
  for (const sign of extra) found.extra.add(hash(sign, 6))
  const words = wordsOf(plain).map((word) => classes.spellingOf(word))
  const groups = words.map((word) => classes.classesOf(word))
  const hashed = words.map((word) => hash(word, 1))
  const hashedGroups = groups.map((of) => of.map((group) => hash(group, 4)))
  for (let i = 0; i < words.length; i++) {
    const one = hashed[i] ?? 0
    found.word.add(one)
    for (let j = i + 1; j <= i + SKIPS && j < words.length; j++)
      found.pair.add(mix(one, (hashed[j] ?? 0) + 2))
    for (const group of hashedGroups[i] ?? []) {
      found.class.add(group)
      for (let j = i + 1; j <= i + REACH && j < words.length; j++) {
        for (const other of hashedGroups[j] ?? []) found.classPair.add(mix(group, other + 5))
        if (j <= i + SKIPS) found.classPair.add(mix(group, (hashed[j] ?? 0) + 7))
      }
      for (let j = Math.max(0, i - SKIPS); j < i; j++) found.classPair.add(mix(hashed[j] ?? 0, group + 8))
    }
  }
  return gathered()
}

function gathered(): Features {
  const size = kinds.reduce((sum, kind) => sum + found[kind].size, 0)
  const hashes = new Int32Array(size)
  const values = new Float32Array(size)
  let at = 0
  for (const kind of kinds) {
    const value = share[kind] / Math.sqrt(Math.max(1, found[kind].size))
    hashes.set(found[kind].items(), at)
    values.fill(value, at, at + found[kind].size)
    at += found[kind].size
  }
  return { hashes, values }
}

/** Pieces of three to five letters, over the edges of words as well. */
function addLetters(plain: string): void {
  const text = ` ${plain
    .replace(/\d+/g, '#')
    .replace(/[^\p{L}#]+/gu, ' ')
    .trim()} `
  for (let from = 0; from < text.length; from++) {
    let sum = 0x811c9dc5
    for (let at = from; at < from + 5 && at < text.length; at++) {
      sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193)
      if (at - from >= 2) found.letters.add(mix(sum, 3))
    }
  }
}

function hash(text: string, seed: number): number {
  let sum = 0x811c9dc5 ^ seed
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193)
  return mix(sum, seed)
}

function mix(a: number, b: number): number {
  let sum = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b)
  sum ^= sum >>> 13
  sum = Math.imul(sum, 0xc2b2ae35)
  return sum ^ (sum >>> 16)
}
