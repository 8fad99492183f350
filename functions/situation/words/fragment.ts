/** More words are a sentence. */
const MOST_WORDS = 6
/** A number with what it is of, and no verb beside it. */
const hoursOrWage = /^(?:nu )?\d[\d.,]* ?(?:uur|u|euro|bruto|netto)\b/i
const verb = /\b(?:ik|heb|ben|wil|kan|ga|zou|werk|werkt|verdien|verdient|krijg|krijgt|wordt|mag|straks)\b/i
const towards = /^naar (\d{1,2})(?: uur)?\W*$/i
const theirs = /^(?:mijn )?(man|vrouw|partner|vriend|vriendin)\W+(?=\d{3}|\d\.\d{3}|\d{1,2} ?u(?:ur)?\b)/i

/**
 * A fact without its sentence, as people type it in a conversation, made whole so that it can be read: "40 uur 2900
 * bruto" is the work of now, unless there is a benefit beside which it would be planned.
 */
export function inFull(text: string, hasBenefit: boolean): string {
  const said = text.trim()
  if (said.includes('?') || said.split(/\s+/).length > MOST_WORDS) return text
  if (towards.test(said)) return said.replace(towards, 'ik wil naar $1 uur')
  if (theirs.test(said) && !verb.test(said)) return said.replace(theirs, 'mijn $1 verdient ')
  return hoursOrWage.test(said) && !verb.test(said) && !hasBenefit ? `ik werk nu ${said}` : text
}
