import { nl } from '../strings/nl.ts'
import { speak } from '../strings/words.ts'

/** Fetches the English words and speaks them from here on; where they are out of reach the Dutch stay. */
export async function speakEnglish(): Promise<void> {
  const address = document.documentElement.dataset.english
  if (address === undefined || nl.language === 'en') return
  try {
    speak((await import(address)).en)
  } catch {
    // Every word is there in Dutch.
  }
}
