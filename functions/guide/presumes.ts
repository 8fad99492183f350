import type { Found } from '../knowledge/library.ts'
import type { Content } from './content.ts'
import type { Turn } from './turn.ts'

/**
 * The benefits that this message, or one before it, says nobody has: "nee hij heeft geen Wajong". The last word on a
 * benefit counts.
 */
export function benefitsDenied({ text, earlier }: Turn, { read }: Content): ReadonlySet<string> {
  const said = [...earlier.map((one) => one.text), text].flatMap((one) => read(one).mentions)
  const last = new Map(
    said.flatMap(({ kind, id, denied, asked }) => (kind === 'uitkering' && !asked ? [[id, denied]] : [])),
  )
  return new Set([...last].flatMap(([id, denied]) => (denied ? [id] : [])))
}

/** "Ben ik mijn Wajong kwijt als ik ga werken?" says that there is one; "Wie kan Wajong krijgen?" does not. */
const presumes = (section: string, benefit: string): boolean =>
  new RegExp(
    `\\b(?:mijn|je|met|heb|vanuit|naast|in|van) (?:de |een |al )?(?:\\S+(?:,| of| en) )*${benefit}\\b|\\bwelke ${benefit}\\b|\\bik ${benefit} heb\\b`,
    'i',
  ).test(section)

/** What was found, without what presumes a benefit that somebody does not have. */
export const withoutDenied = (found: Found, denied: ReadonlySet<string>): Found =>
  denied.size === 0 ? found : only(found, (section) => ![...denied].some((one) => presumes(section, one)))

function only(found: Found, fits: (section: string) => boolean): Found {
  const sections = found.sections.filter(({ section }) => fits(section))
  if (sections.length === found.sections.length) return found
  const isSameFirst = sections[0] === found.sections[0]
  if (sections.length === 0) return { kind: 'unknown', sections }
  return { kind: isSameFirst || found.kind === 'unknown' ? found.kind : 'doubt', sections }
}
