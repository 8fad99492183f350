/**
 * Pieces of a message for reading by rules: a clause is the reach of "ik wil", "ik werk" and "geen".
 */
export interface Clause {
  /** Lower case, without accents, one space between words. */
  readonly text: string
  /** As typed, for names with capitals. */
  readonly typed: string
}

const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’`]/g, "'").replace(/\s+/g, ' ').trim()

/** Who names the people of a place says where they live. */
const people: readonly (readonly [RegExp, string])[] = [
  [/\bAmsterdammer[ts]?\b/gi, 'Amsterdam'],
  [/\bRotterdammer[ts]?\b/gi, 'Rotterdam'],
  [/\b(?:Hagenees|Hagenaar)\b/gi, 'Den Haag'],
  [/\bUtrechter\b/gi, 'Utrecht'],
  [/\bTukker\b/gi, 'Twente'],
  [/\bAchterhoeker\b/gi, 'de Achterhoek'],
  [/\bBrabander\b/gi, 'Noord-Brabant'],
  [/\bLimburger\b/gi, 'Limburg'],
  [/\bZeeuw\b/gi, 'Zeeland'],
]
const placed = (text: string): string =>
  people.reduce((so, [name, place]) => so.replace(name, `uit ${place}`), text)

/** A message in clauses: at marks, and at words that begin a new thought. */
export function clausesOf(message: string): Clause[] {
  return placed(plain(message))
    .replace(/(\d)[.,](\d)/g, '$1$2')
    .split(/[,;:!?\n()/]|\.(?=\s|$)|\s[-–]\s|\s(?=(?:maar|en|want|dus|but|and|because)\s)/i)
    .map((piece) => piece.trim())
    .filter((piece) => piece.length > 0)
    .map((typed) => ({ typed, text: typed.toLowerCase() }))
}

const negator =
  /(?:^|\s)(?:geen|niet|nooit|zonder|nog geen|no|not|don't|never|without|none)(?:\s\S+){0,3}\s?$/

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
