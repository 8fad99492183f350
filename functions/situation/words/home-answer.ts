/** Short replies to the questions about a home. */

const yes =
  /^(?:ja|jawel|jep|jup|yes|yep|yeah|klopt|zeker|inderdaad|jazeker|joh ja|jaa+|j|tuurlijk|correct|wel)\b(?! en nee|,? maar (?:niet|pas))/
export const no = /^(?:nee|neen|nope|nee+|geen|nop|niet|n|neuh|noppes)\b/
export function yesNo(text: string): boolean | undefined {
  if (yes.test(text)) return true
  return no.test(text) && !/\b(?:niet alleen|geen koop)/.test(text) ? false : undefined
}

/** "Alleen" is no partner; "geen kinderen" says nothing of one. */
export function livesTogether(text: string): boolean | undefined {
  if (
    /^(?:(?:nee|ik|woon|ben|leef|met|nog) )*(?:alleen|alleenstaand|single|vrijgezel|gescheiden|weduwe|weduwnaar)\b/.test(
      text,
    )
  )
    return false
  if (
    /^(?:(?:ja|ik|we|wij|met|mijn|woon|wonen|zijn|ben) )*(?:samen|samenwonend|getrouwd|gehuwd|partner|man|vrouw|vriend|vriendin)$/.test(
      text,
    )
  )
    return true
  return /^geen\b(?! (?:partner|man|vrouw|relatie|vriend|vriendin)\b)./.test(text) ? undefined : yesNo(text)
}

/** A house of one's own and a room give no huurtoeslag; a rented house may. */
export function rents(text: string): boolean | undefined {
  if (
    /\b(?:koop|koophuis|koopwoning|gekocht|hypotheek|eigen (?:huis|woning)|kamer|inwonend|(?:bij|van) (?:mijn |m'n )?ouders)\b/.test(
      text,
    )
  )
    return false
  return /^(?:(?:we|wij|ik|is|het) )*(?:huur|huren|huurhuis|huurwoning|een huur\w*|sociale huur)\b/.test(text)
    ? true
    : undefined
}
