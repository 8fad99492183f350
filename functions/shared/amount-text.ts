const shape = /^(?:€\s*)?(-?[\d.,]+)\s*(k)?(?:\s*(?:euro|€))?(?:,-)?$/i

/** `1.380,50`, `1,380.50`, `1380.5`, `€ 1.380` and `1k` as a number; anything else is no number. */
export function readAmount(text: string): number | undefined {
  const found = shape.exec(text.trim().replace(/,-$/, ''))
  const digits = found?.[1]
  if (!digits) return undefined
  const value = Number(withPoint(digits))
  return Number.isFinite(value) ? value * (found[2] ? 1000 : 1) : undefined
}

/** The last comma or point is decimal when one or two digits follow it; the others part thousands. */
function withPoint(digits: string): string {
  const decimals = /[.,](\d{1,2})$/.exec(digits)
  if (!decimals)
    return /^-?\d{1,3}([.,]\d{3})+$|^-?\d+$/.test(digits) ? digits.replace(/[.,]/g, '') : 'no number'
  const whole = digits.slice(0, decimals.index)
  return /^-?\d{1,3}([.,]\d{3})*$|^-?\d+$/.test(whole)
    ? `${whole.replace(/[.,]/g, '')}.${decimals[1]}`
    : 'no number'
}
