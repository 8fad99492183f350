import type { Clause, Mention, Reading } from '../reading/reading.ts'

/** Clauses that tell about the visitor, or about an employer: never about a partner, a child or somebody else. */
export const ownClauses = ({ clauses }: Reading): readonly Clause[] =>
  clauses.filter(
    ({ who, about, text }) =>
      who !== 'partner' &&
      (who !== 'other' ||
        about === 'employer' ||
        about === undefined ||
        /\b(?:ik|ons|onze|wij)\b/.test(text)),
  )

const negator = /(?:^|\s)(?:geen|niet|nooit|zonder|nog geen|not|never|without|none)(?:\s\S+){0,3}\s?$/

/** True when the clause says that this is not so: "geen uitkering", "zit niet in de bijstand". */
export const isDenied = (clause: string, at: number, length = 0): boolean =>
  negator.test(clause.slice(0, at)) || /^(?:\s\S+){0,2}\s(?:niet|not)(?:\s|$)/.test(clause.slice(at + length))

/** Whether something is said in a clause, and whether it is denied there. */
export function said(clauses: readonly Clause[], pattern: RegExp): boolean | undefined {
  let denied = false
  for (const { text } of clauses) {
    const hit = pattern.exec(text)
    if (!hit) continue
    if (!isDenied(text, hit.index, hit[0].length)) return true
    denied = true
  }
  return denied ? false : undefined
}

/** Mentions about the visitor; a child's or a partner's say nothing of them. */
export const ownMentions = ({ mentions, clauses }: Reading, kind: string): readonly Mention[] =>
  mentions.filter((mention) => {
    if (mention.kind !== kind) return false
    if (mention.who === 'partner') return false
    const text = clauses[mention.clause]?.text ?? ''
    return (
      mention.who !== 'other' ||
      mention.about === 'employer' ||
      mention.about === undefined ||
      /\b(?:ik|ons|onze|wij)\b/.test(text)
    )
  })

/** "Als ik in de ww kom", "straks bijstand": not now. */
export const isNow = ({ when, direction }: Mention): boolean =>
  when === 'now' || when === 'open' || (when === 'next' && direction !== 'towards')
