/** One fact that was read somewhere in a message. */
export type Finding = readonly [fact: string, value: unknown]

export const prefixOf = (who: string): string => (who === 'partner' ? 'partner.' : '')

/** Facts that are told once, or every time the same; what is told in two ways is left out. */
export function agreed(findings: readonly Finding[]): { [fact: string]: unknown } {
  const facts = new Map<string, unknown>()
  const clashing = new Set<string>()
  for (const [fact, value] of findings) {
    if (facts.has(fact) && JSON.stringify(facts.get(fact)) !== JSON.stringify(value)) clashing.add(fact)
    facts.set(fact, value)
  }
  return Object.fromEntries([...facts].filter(([fact]) => !clashing.has(fact)))
}
