import { numberPart } from './house-number.ts'
import type { Span } from './kinds.ts'
import { endOfPlace } from './place.ts'
import { findPostcode } from './postcode.ts'
import { type Finder, spansOf } from './reading.ts'
import { findStreet } from './street.ts'

const houseWord = new RegExp(
  String.raw`(?<=(?<!\p{L})(?:huisnummer|huisnr|huis nr|huis nummer|house number|house no)\.?:? {0,2}(?:is )?)${numberPart}`,
  'giu',
)
const poBox = /(?<!\p{L})(?:postbus|p\.?o\.?\s?box|antwoordnummer)\s?(?:nr\.? ?)?\d{1,6}/giu

/** Addresses: a postcode with all around it, a street with a number, a house number or a PO box. */
export const findAddress: Finder = (reading) => {
  const { text } = reading
  return joined(text, [
    ...findPostcode(reading),
    ...findStreet(reading),
    ...(/huis|house/i.test(text) ? spansOf('address', text, houseWord) : []),
    ...spansOf('address', text, poBox).map((box) => ({ ...box, end: endOfPlace(reading, box.end, false) })),
  ])
}

/** Makes one stretch of the parts of an address that only a comma or line break divides. */
function joined(text: string, spans: readonly Span[]): Span[] {
  const result: Span[] = []
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = result.at(-1)
    if (last && /^[\s,;]{0,3}$/.test(text.slice(last.end, span.start))) {
      result[result.length - 1] = { ...last, end: Math.max(last.end, span.end) }
    } else result.push(span)
  }
  return result
}
