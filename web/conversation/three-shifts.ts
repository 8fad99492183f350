const SHIFTS = 3
/** Three presses within this time; slower ones are typing. */
const WITHIN_MS = 1_500

/**
 * Calls `then` when Shift was pressed and let go three times in a row. Only a key of a real keyboard counts: a
 * touch keyboard that turns capitals on and off sends Shift without a place, or its end without a beginning.
 */
export function onThreeShifts(then: () => void): () => void {
  let times: number[] = []
  let down: string | undefined
  const press = (event: KeyboardEvent) => {
    if (!isShift(event)) times = []
    down = isShift(event) ? event.code : undefined
  }
  const release = (event: KeyboardEvent) => {
    const isWhole = isShift(event) && event.code === down
    down = undefined
    times = isWhole ? [...times, event.timeStamp].filter((time) => event.timeStamp - time < WITHIN_MS) : []
    if (times.length >= SHIFTS) then()
  }
  window.addEventListener('keydown', press)
  window.addEventListener('keyup', release)
  return () => {
    window.removeEventListener('keydown', press)
    window.removeEventListener('keyup', release)
  }
}

const isShift = ({ isTrusted, key, code }: KeyboardEvent): boolean =>
  isTrusted && key === 'Shift' && (code === 'ShiftLeft' || code === 'ShiftRight')
