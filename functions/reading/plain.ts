import { withDigits } from './spelled.ts'
import { Traced } from './traced.ts'

/** One word for words that mean the same to the rules: `uren` and `hrs` are `uur`. */
export type SameWords = ReadonlyMap<string, string>

const digitsOf: readonly string[] = ['٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹', '०१२३४५६७८९']
const signs = new Map(
  Object.entries({
    '‐': '-',
    '‑': '-',
    '‒': '-',
    '–': '–',
    '—': '–',
    '−': '-',
    '‘': "'",
    '’': "'",
    '`': "'",
    '´': "'",
    ʼ: "'",
    '“': '"',
    '”': '"',
    '„': '"',
    '«': '"',
    '»': '"',
    ı: 'i',
    ł: 'l',
    ø: 'o',
    ß: 'ss',
    æ: 'ae',
    đ: 'd',
  }),
)

/**
 * The message in letters that compare: small, without accents and invisible characters, digits of other
 * scripts as ours, one kind of space, dash and quote.
 */
const normalText = (typed: string): Traced =>
  Traced.of(typed)
    .replace(/(?<!\p{L})[eEéÉ][eé]n(?!\p{L})/gu, ([word]) => (/[éÉ]/.test(word) ? '1' : word))
    .replace(/[^\x20-\x7e\n]/gu, ([letter]) => plainLetter(letter))
    .replace(/[A-Z]+/g, ([letters]) => letters.toLowerCase())

function plainLetter(letter: string): string {
  const sign = signs.get(letter)
  if (sign !== undefined) return sign
  if (letter === '\t' || /\p{Zs}/u.test(letter)) return ' '
  if (letter === '\r') return ''
  const digit = digitsOf.map((row) => row.indexOf(letter)).find((at) => at >= 0)
  if (digit !== undefined) return String(digit)
  if (/[\p{Cf}\p{Cc}\p{M}]/u.test(letter)) return letter === '\n' ? '\n' : ''
  const folded = letter.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return [...folded].map((part) => signs.get(part) ?? part).join('')
}

/** Ways to write "per maand". */
const periods: readonly (readonly [RegExp, string])[] = [
  [/(?<=[\d€o] ?|\b(?:bruto|netto|uur|loon|salaris|inkomen|huur) )p[./ ]?m(?:aand)?\b\.?/g, ' per maand'],
  [/(?<=[\d€or] ?|\b(?:bruto|netto|uur|dagen|loon|salaris) )p[./ ]?w(?:k|eek)?\b\.?/g, ' per week'],
  [/(?<=[\d€o] ?|\b(?:bruto|netto|loon) )p[./ ]?(?:u|uur)\b\.?/g, ' per uur'],
  [/(?<=[\d€ok] ?|\b(?:bruto|netto|loon|salaris|inkomen) )p[./ ]?j(?:r|aar)?\b\.?/g, ' per jaar'],
  [
    /\b(?:per|iedere|elke|every|op) (?:periode van |keer in de )?(?:4|vier) ?(?:weken|week)(?: ?basis)?\b/g,
    'per vierweken',
  ],
  [/ ?\/ ?4 ?(?:weken|week)\b/g, ' per vierweken'],
  [/\bper (?:4|vier)[- ]?wekelijkse periode\b|\b(?:4|vier)[- ]?wekelijkse?\b/g, 'per vierweken'],
  [/\b(?:4|vier)[- ]?weken ?(?=loon|salaris)/g, 'vierweken'],
  [/ ?\/ ?(uur|maand|week|jaar|u|m|mnd|hour|month|year|hr|yr)\b/g, ' per $1'],
  [/\b(?:an?|in de|de|het|t|in het|iedere|elke|every) (uur|maand|week|jaar)\b/g, 'per $1'],
  [/\bop (uur|maand|week|jaar)basis\b/g, 'per $1'],
  [/\bper u\b/g, 'per uur'],
  [/\bper (?:m|mnd)\b/g, 'per maand'],
]

/** "Huur: 765", "uurloon: 21,03": a label and what it names are one. */
const labels =
  /\b((?:\w{0,20}loon|salaris|inkomen|\w{0,8}huur|leeftijd|uurtarief|uitkering)(?: (?:bruto|netto|nu))?) ?[:=] ?(?=€? ?\d)/g
/** "Betaalt per vier weken, 1890 bruto" */
const paidPer =
  /\b((?:betaal\w{0,3}|uitbetaald|gestort|krijg|loon|salaris|verdien) (?:[a-z]+ ){0,2}?per (?:week|vierweken|maand|jaar)), (?=€? ?\d)/g

/**
 * The message as the rules read it: normal letters, number words as digits, one word for words that mean the
 * same, amounts without spaces, and "per maand" for every way to write it. Each letter knows where it stood.
 */
export function plainOf(message: string, same: SameWords): Traced {
  const oneWord = (word: string): string => same.get(word) ?? word
  const quoted = normalText(message).replace(/['"]/g, ([quote]) => (quote === "'" ? '' : ' '))
  let text = withDigits(quoted)
    .replace(
      /\bk(?=(?:zit|heb|ben|werk|wil|kan|krijg|ga|woon|was|had|moet|verdien|zou|doe|mag|weet)\b)/g,
      () => 'ik ',
    )
    .replace(/\bw\.w\.?(?![a-z])/g, () => 'ww')
    .replace(/\b(ww|wga|iva|wajong|ziektewet|bijstands?|pw)[- ](?=uitkering)/g, ([, name = '']) => name)
    .replace(/\b(wia)[-/ (]+(wga|iva)\b/g, ([, , kind = '']) => kind)
    .replace(/\b(wga|iva)[-/ (]+wia\b/g, ([, kind = '']) => kind)
    .replace(/(\d ?|euro |month |maand |€ )net\b/g, ([, before = '']) => `${before}netto`)
    .replace(/(\d{1,2})-?ur(?:ige?|en)\b/g, ([, count = '']) => `${count} uur`)
    .replace(/(\d)u(?:ur)?\b/g, ([, digit = '']) => `${digit} uur`)
    .replace(
      /\b(\d{1,2}) ?(?:uur )?\+ ?(\d{1,2}) uur\b/g,
      ([, one = '', more = '']) => `${Number(one) + Number(more)} uur`,
    )
    .replace(/\bfrom (\d+) to (\d+)\b/g, ([, from = '', to = '']) => `van ${from} naar ${to}`)
    .replace(/(\d) ?,(?:-|=|–|—)+/g, ([, digit = '']) => `${digit} euro`)
    .replace(/[a-z]+/g, ([word]) => oneWord(word))
    .replace(
      /(?<![\d.,])(\d{1,2}) (\d{3})(?=,\d\d\b| ?(?:euro|€|bruto|netto))/g,
      ([, a = '', b = '']) => a + b,
    )
    .replace(
      /\b(?:gemeente ?uitkering|uitkering (?:van|via|bij) (?:de |mijn )?(?:gemeente|sociale dienst))\b/g,
      () => 'bijstand',
    )
  for (const [pattern, plain] of periods)
    text = text.replace(pattern, (hit) => plain.replace('$1', hit[1] ?? ''))
  return text
    .replace(labels, ([, label = '']) => `${label} `)
    .replace(paidPer, ([, told = '']) => `${told} `)
    .replace(/(?<!\d ?)\beuro (?=\d)/g, () => '€ ')
    .replace(/[ \t]+/g, () => ' ')
}
