import { deflateRawSync, inflateRawSync } from 'node:zlib'

/** Numbers as a build writes them: their bytes, deflated, in base64. A start reads them without a loop. */
export const packed = ({ buffer, byteOffset, byteLength }: Uint8Array | Uint16Array | Uint32Array): string =>
  deflateRawSync(new Uint8Array(buffer, byteOffset, byteLength)).toString('base64')

/** The bytes, from a whole place on, so that any kind of numbers can be laid over them. */
export const unpacked = (text: string): ArrayBuffer =>
  Uint8Array.from(inflateRawSync(Buffer.from(text, 'base64'))).buffer

/** Rising numbers are stored as the step from each to the next. */
export const packedRising = (numbers: Uint32Array): string =>
  packed(numbers.map((one, i) => one - (i === 0 ? 0 : (numbers[i - 1] ?? 0))))

export function unpackedRising(text: string): Uint32Array {
  const numbers = new Uint32Array(unpacked(text))
  let sum = 0
  for (let i = 0; i < numbers.length; i += 1) {
    sum += numbers[i] ?? 0
    numbers[i] = sum
  }
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
