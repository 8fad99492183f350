import { useState } from 'preact/hooks'

/** Reads a reply aloud with the browser's own voice; nothing leaves the device with a local voice. */

export const canSpeak = (): boolean => 'speechSynthesis' in window

/** Reading aloud as something that is on or off. */
export function useReading() {
  const [isOn, setOn] = useState(false)
  const toggle = (elements: Iterable<Element>) => {
    if (isOn) speechSynthesis.cancel()
    else speak(elements, () => setOn(false))
    setOn(!isOn)
  }
  return { isOn, toggle }
}

/** Reads the elements one after the other in Dutch; calls `done` at the end or when stopped. */
function speak(elements: Iterable<Element>, done: () => void): void {
  speechSynthesis.cancel()
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
