import * as z from 'zod/mini'
import { type ContentFile, readYaml, textOf } from '../../functions/shared/content-file.ts'

/**
 * The plain-Dutch check: a smoke detector for hard texts, not proof that a text is easy.
 * Sentence length and Flesch-Douma (Douma 1960), a list of words to replace, a list of terms to explain.
 */

const NUCLEUS = /eeuw|ieuw|aai|ooi|oei|aa|ee|oo|uu|ie|oe|eu|ui|ei|ëi|ij|au|ou|[aeiouyáéíóúàèëïöüêâîôû]/g
const WORD = /[A-Za-zÀ-ÿ]+(?:['’-][A-Za-zÀ-ÿ]+)*/g

const listSchema = z.strictObject({
  vermijden: z.array(z.strictObject({ woord: z.string(), beter: z.string() })),
  uitleggen: z.array(z.strictObject({ term: z.string(), uitleg: z.string() })),
  toegestaan: z.array(z.string()),
})

interface Limits {
  readonly mean: number
  readonly longest: number
  readonly flesch: number
  readonly fleschCapped: number
}

/** Below 40 words the reading-ease formulas say nothing. */
const ENOUGH_WORDS = 40
const fail: Limits = { mean: 15, longest: 25, flesch: 50, fleschCapped: 70 }

export interface PlainDutch {
  /** What is wrong with a text, each as one sentence; empty when it passes. */
  problemsOf(text: string): string[]
}

const FILE = 'plain-dutch.yaml'

/**
 * Makes the check from the lists in content/plain-dutch.yaml.
 *
 * @throws ContentBroken
 */
export function plainDutch(files: readonly ContentFile[]): PlainDutch {
  const { vermijden, uitleggen, toegestaan } = readYaml(listSchema, FILE, textOf(files, FILE))
  const avoid = vermijden.flatMap(({ woord, beter }) =>
    woord.split(', ').map((form) => ({ pattern: wordPattern(form), beter })),
  )
  const terms = uitleggen.flatMap(({ term, uitleg }) =>
    formsOf(term).map((form) => ({ form, pattern: wordPattern(form), uitleg })),
  )
  const allowed = new RegExp(toegestaan.join('|'), 'giu')

  return {
    problemsOf: (text) => {
      const others = text.replace(allowed, 'x')
      const lines = text.replace(/\n/g, ' ')
      return [
        ...lengthProblems(text),
        ...avoid.flatMap(({ pattern, beter }) => {
          const hit = pattern.exec(others)
          return hit ? [`"${hit[0]}": schrijf liever ${beter}`] : []
        }),
        ...terms.flatMap(({ form, pattern, uitleg }) =>
          pattern.test(lines) && isUnexplained(lines, pattern) ? [`leg "${form}" uit (${uitleg})`] : [],
        ),
      ]
    },
  }
}

function lengthProblems(text: string): string[] {
  const sentences = sentencesOf(text)
  if (sentences.length === 0) return []
  const syllables = sentences.flat().map(syllablesOf)
  const mean = syllables.length / sentences.length
  const longest = sentences.reduce((a, b) => (b.length > a.length ? b : a))
  const flesch = fleschDouma(mean, average(syllables))
  const capped = fleschDouma(mean, average(syllables.map((n) => Math.min(n, 3))))
  const hard = flesch < fail.flesch && capped < fail.fleschCapped
  return [
    ...(mean > fail.mean ? [`zinnen van gemiddeld ${mean.toFixed(1)} woorden; hooguit ${fail.mean}`] : []),
    ...(longest.length > fail.longest
      ? [
          `een zin van ${longest.length} woorden; hooguit ${fail.longest}: "${longest.slice(0, 8).join(' ')} …"`,
        ]
      : []),
    ...(syllables.length >= ENOUGH_WORDS && hard
      ? [
          `leesgemak ${flesch.toFixed(0)} (met lange woorden afgekapt ${capped.toFixed(0)}); minstens ${fail.flesch} of ${fail.fleschCapped}`,
        ]
      : []),
  ]
}

/** Explained: within two sentences stands "dat is" and the like, or a bracket right behind the term. */
function isUnexplained(lines: string, pattern: RegExp): boolean {
  const sentences = lines.split(/(?<=[.!?:])\s+/)
  const at = sentences.findIndex((sentence) => pattern.test(sentence))
  if (at === -1) return false
  const explains = (sentence: string, i: number, all: string[]) => {
    if (!pattern.test(sentence)) return false
    const near = all.slice(Math.max(0, i - 1), i + 3).join(' ')
    return /(?<!\p{L})(?:dat is|dat zijn|dat betekent|dit heet|dat heet|zo heet|dan ben je)(?!\p{L})|\(|:/iu.test(
      near,
    )
  }
  return !sentences.some(explains)
}

const sentencesOf = (text: string): string[][] =>
  neutralise(text)
    .split('\n')
    .flatMap((line) => line.split(/(?<=[.!?:])\s+/))
    .map((sentence) => sentence.match(WORD) ?? [])
    .filter((words) => words.length > 0)

/** Addresses, amounts, numbers and capitals (UWV) count as one word of one syllable. */
const neutralise = (text: string): string =>
  text
    .replace(/https?:\/\/\S+|\S+@\S+|\b[\w-]+\.nl\S*/g, 'x')
    .replace(/€\s?[\d.,]+-?/g, 'x')
    .replace(/\b\d[\d.,:/%-]*\b/g, 'x')
    .replace(/\b[A-Z]{2,6}\b-?/g, 'x ')

const syllablesOf = (word: string): number => Math.max(1, word.toLowerCase().match(NUCLEUS)?.length ?? 0)
const average = (numbers: readonly number[]): number =>
  numbers.reduce((sum, n) => sum + n, 0) / numbers.length
const fleschDouma = (meanSentence: number, meanSyllables: number): number =>
  206.84 - 0.93 * meanSentence - 77 * meanSyllables

/** `*` stands for any letters, ` ... ` for at most eight words; a hit never begins or ends inside a word. */
function wordPattern(form: string): RegExp {
  const body = form
    .trim()
    .split(' ... ')
    .map((piece) => piece.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '\\p{L}*'))
    .join('(?:\\s+\\S+){0,8}?\\s+')
  return new RegExp(`(?<![\\p{L}-])${body}(?!\\p{L})`, 'iu')
}

const formsOf = (term: string): string[] => term.replace(/\s*\(.*?\)/g, '').split(', ')
