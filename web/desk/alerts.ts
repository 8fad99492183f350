/** Tells an advisor who looks elsewhere: a short sound, and words in the title until they look again. */
let hasSound = true
let titled: string | undefined
let context: AudioContext | undefined

export const setSound = (on: boolean): void => {
  hasSound = on
}

export function notify(what: string): void {
  if (hasSound) beep()
  if (document.visibilityState === 'visible' && document.hasFocus()) return
  titled ??= document.title
  document.title = `● ${what}`
  addEventListener('focus', calm, { once: true })
}

function calm(): void {
  if (titled !== undefined) document.title = titled
  titled = undefined
}

const BEEP_SECONDS = 0.15

function beep(): void {
  try {
    context ??= new AudioContext()
    const tone = context.createOscillator()
    const volume = context.createGain()
    volume.gain.value = 0.08
    tone.frequency.value = 660
    tone.connect(volume).connect(context.destination)
    tone.start()
    tone.stop(context.currentTime + BEEP_SECONDS)
  } catch {
    // No sound here; the title tells.
  }
}
