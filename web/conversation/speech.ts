/** Reads a reply aloud with the browser's own voice; nothing leaves the device with a local voice. */

export const canSpeak = (): boolean => 'speechSynthesis' in window

/** Reads the elements one after the other in Dutch; calls `done` at the end or when stopped. */
export function speak(elements: Iterable<Element>, done: () => void): void {
  stopSpeaking()
  const texts = [...elements]
    .map((element) => element.textContent?.trim() ?? '')
    .filter((text) => text !== '')
  const utterances = texts.map((text) => Object.assign(new SpeechSynthesisUtterance(text), { lang: 'nl-NL' }))
  const last = utterances.at(-1)
  if (!last) return done()
  last.onend = done
  last.onerror = done
  for (const utterance of utterances) speechSynthesis.speak(utterance)
}

export const stopSpeaking = (): void => {
  if (canSpeak()) speechSynthesis.cancel()
}
