import { deflateRawSync, inflateRawSync } from 'node:zlib'

/**
 * Whole numbers from 0 up as a build writes them: deflated, in base64. First stands the lowest byte of each, then the
 * next one of each: of small numbers the high bytes cost nothing.
 */
export function packed(numbers: ArrayLike<number>, width: 1 | 2 | 4): string {
  const bytes = new Uint8Array(numbers.length * width)
  for (let i = 0; i < numbers.length; i += 1)
    for (let byte = 0; byte < width; byte += 1)
      bytes[byte * numbers.length + i] = (numbers[i] ?? 0) >>> (8 * byte)
  return deflateRawSync(bytes).toString('base64')
}

export function unpacked(text: string, width: 1 | 2 | 4): Uint32Array {
  const bytes = inflateRawSync(Buffer.from(text, 'base64'))
  const numbers = new Uint32Array(bytes.length / width)
  for (let byte = 0; byte < width; byte += 1) {
    const from = byte * numbers.length
    for (let i = 0; i < numbers.length; i += 1)
      numbers[i] = (numbers[i] ?? 0) | ((bytes[from + i] ?? 0) << (8 * byte))
  }
  return numbers
}

/** Rising numbers are stored as the step from each to the next. */
export const packedRising = (numbers: Uint32Array): string =>
  packed(
    numbers.map((one, i) => one - (i === 0 ? 0 : (numbers[i - 1] ?? 0))),
    4,
  )

export function unpackedRising(text: string): Uint32Array {
  const numbers = unpacked(text, 4)
  for (let i = 1; i < numbers.length; i += 1) numbers[i] = (numbers[i] ?? 0) + (numbers[i - 1] ?? 0)
  return numbers
}

export const packedText = (text: string): string => deflateRawSync(text).toString('base64')
export const unpackedText = (text: string): string => inflateRawSync(Buffer.from(text, 'base64')).toString()

/** A text as one number (FNV-1a): of fifty thousand texts hardly two share one. */
export function keyOf(text: string): number {
  let key = 0x811c9dc5
  for (let i = 0; i < text.length; i += 1) key = Math.imul(key ^ text.charCodeAt(i), 0x01000193)
  return key >>> 0
}

/** Where a key stands among rising keys. */
export function placeOf(keys: Uint32Array, key: number): number | undefined {
  let [low, high] = [0, keys.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((keys[middle] ?? 0) < key) low = middle + 1
    else high = middle
  }
  return keys[low] === key ? low : undefined
}
