import { numeral } from './numerals.ts'

/** Words that many people type otherwise, in English too: one word each, so that the rules stay short. */
const sameWord = new Map(
  Object.entries({
    bruto: 'brutto brut buto gross bruuto brutoo before-tax',
    netto: 'nett neto nettoo schoon',
    uur: 'uren uurtjes uurtje urren hours hour hrs hr uurs ure',
    dagen: 'dag days day daagjes dage dagjes',
    maand: 'mnd month months maandelijks',
    week: 'wk weekly weeks',
    jaar: 'jr year years yr',
    euro: 'euros eur eu eurootjes euries pleuro',
    uitkering: 'uitkeering uitkerring uitkring uitk uitkeringen benefits benefit',
    bijstand:
      'bijstant beistand bijstandsuitkering bijstands bijstandje bystand bijstandsuitkeering bijstan welfare pwuitkering bijstandsgeld',
    ww: 'wwuitkering werkloosheidsuitkering werkeloosheidsuitkering unemployment',
    ziektewet: 'ziektewetuitkering zw ziektenwet ziekenwet',
    wga: 'wgauitkering',
    iva: 'ivauitkering',
    wajong: 'wajonguitkering wajonger wayong',
    huur: 'rent huurprijs',
    kinderen: 'kids kindjes kindren kinders children kiddos',
    kind: 'child kid kindje',
    verdien: 'verdin earn verdiene',
    verdient: 'verdint earns',
    verdiende: 'verdiente earned',
    werk: 'werkk work',
    werkt: 'works',
    werken: 'werke working wrken',
    heb: 'hep have',
    krijg: 'krijch kreig receive',
    krijgt: 'receives gets',
    kan: 'kon can could',
    spaargeld: 'savings spaarcenten',
    partner: 'partener',
    vrouw: 'wife',
    man: 'husband',
    mijn: "mn me my m'n mij",
    ik: 'ikke i',
    niks: 'niets nothing nix',
    geen: 'geeen no',
    niet: 'nie nt not',
    nu: 'now momenteel currently',
    als: 'as if',
    en: 'and &',
    maar: 'but',
    want: 'because',
    met: 'with',
    voor: 'for vor',
    minimumloon: 'minimumuurloon wml',
    per: 'each',
    ziek: 'sick',
    winst: 'profit',
    dochter: 'dochtertje daughter dogter',
    zoon: 'zoontje son',
  }).flatMap(([word, others]) => others.split(' ').map((other) => [other, word] as const)),
)

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\b[eé]{1,2}[eé]n\b/g, (word) => (word.includes('é') ? '1' : word))
    .normalize('NFD')
    .replace(/\p{M}|['’`´]/gu, '')
    .replace(/\b(ww|wga|iva|wajong|ziektewet|bijstands?|pw)[- ](?=uitkering)/g, '$1')
    .replace(/\b(wia)[-/ (]+(wga|iva)\b/g, '$2')
    .replace(/\b(wga|iva)[-/ (]+wia\b/g, '$1')

/** Ways to write "per maand". */
const periods: readonly (readonly [RegExp, string])[] = [
  [/(?<=[\d€o] ?|\b(?:bruto|netto|uur) )p[./ ]?m\b\.?/g, ' per maand'],
  [/(?<=[\d€or] ?|\b(?:bruto|netto|uur) )p[./ ]?wk?\b\.?/g, ' per week'],
  [/(?<=[\d€o] ?|\b(?:bruto|netto) )p[./ ]?(?:u|uur)\b\.?/g, ' per uur'],
  [/(?<=[\d€ok] ?|\b(?:bruto|netto) )p[./ ]?j(?:r|aar)?\b\.?/g, ' per jaar'],
  [/ ?\/ ?(uur|maand|week|jaar|u|m|mnd|hour|month|year|hr|yr)\b/g, ' per $1'],
  [/\b(?:an?|in de|de|het|t|in het|iedere|elke|every) (uur|maand|week|jaar)\b/g, 'per $1'],
  [/\b(?:per|iedere|elke|every) (?:4|vier) (?:weken|week)\b/g, 'per vierweken'],
  [/\bper u\b/g, 'per uur'],
  [/\bper (?:m|mnd)\b/g, 'per maand'],
]

const oneWord = (word: string): string => sameWord.get(word) ?? `${numeral(word) ?? word}`

/**
 * The message as the rules read it: lower case without accents, number words as digits, one word for words
 * that mean the same, amounts without spaces, and "per maand" for every way to write it.
 */
export function plainText(message: string): string {
  let text = fold(message)
    .replace(/(\d) ?(?:duizend|mille)\b/g, '$1k')
    .replace(/(\d ?|euro |month |maand |€ )net\b/g, '$1netto')
    .replace(/(\d)u(?:ur)?\b/g, '$1 uur')
    .replace(/\bfrom (\d+) to (\d+)\b/g, 'van $1 naar $2')
    .replace(/(\d) ?,(?:-|=|–|—)+/g, '$1 euro')
    .replace(/\b([a-z]+) (duizend|honderd)\b/g, (both, first: string, size: string) =>
      numeral(first) === undefined ? both : `${first}${size}`,
    )
    .replace(/[a-z]+/g, oneWord)
    .replace(/(?<![\d.,])(\d{1,2}) (\d{3})(?=,\d\d\b| ?(?:euro|€|bruto|netto))/g, '$1$2')
  text = text.replace(
    /\b(?:gemeente ?uitkering|uitkering (?:van|via|bij) (?:de |mijn )?(?:gemeente|sociale dienst))\b/g,
    'bijstand',
  )
  for (const [pattern, plain] of periods) text = text.replace(pattern, plain)
  return text.replace(/[ \t]+/g, ' ')
}
