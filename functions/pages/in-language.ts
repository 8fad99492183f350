import { en } from '../../web/strings/en.ts'
import { drawnIn } from '../../web/strings/words.ts'
import type { Language } from '../shared/language.ts'

/** A page with the words of the interface in this language. */
export const inLanguage = <R>(language: Language | undefined, draw: () => R): R =>
  drawnIn(language === 'en' ? en : undefined, draw)
