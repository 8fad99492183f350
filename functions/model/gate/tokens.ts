/** Facts go to a model as tokens such as `[getal-1]`, and come back as what they stand for. */
export interface Tokens {
  /** The text with its facts as tokens; the same fact is always the same token. */
  readonly hide: (text: string) => string
  /** The text with its tokens written out; nothing when one of them was never given. */
  readonly show: (text: string) => string | undefined
}

const months = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december'

/** What becomes a token, the longest kinds first. */
const facts: readonly (readonly [kind: string, pattern: RegExp])[] = [
  [
    'link',
    /https?:\/\/[^\s)]+|\b(?:www\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:nl|eu|com|org|be)\b(?:\/[^\s),]*)?/gi,
  ],
  ['link', /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g],
  ['datum', new RegExp(`\\b\\d{1,2} (?:${months})(?: \\d{4})?\\b|\\b(?:${months}) \\d{4}\\b`, 'gi')],
  ['telefoon', /\b0\d{2,3}[ -]\d{2,4}(?:[ -]?\d{1,4}){0,4}\b|\b0800[ -]?\d{4}\b/g],
  ['getal', /(?:€ ?)?\d+(?:[.,:/-]?\d+)*(?: ?%| procent| euro)?/g],
]
const TOKEN = /\[([a-z]+-\d+)\]/g

/** Tokens for one answer; `names` are schemes and desks, which a model may not make up either. */
export function tokensFor(names: readonly string[]): Tokens {
  const given = new Map<string, string>()
  const byFact = new Map<string, string>()
  const ordered = [...new Set(names)].filter((name) => name.length > 2).sort((a, b) => b.length - a.length)

  function tokenOf(kind: string, fact: string): string {
    const known = byFact.get(fact)
    if (known !== undefined) return known
    const name = `${kind}-${given.size + 1}`
    given.set(name, fact)
    byFact.set(fact, `[${name}]`)
    return `[${name}]`
  }

  /** Hides one kind in what is no token yet. */
  const outside = (text: string, hide: (part: string) => string): string =>
    text
      .split(/(\[[a-z]+-\d+\])/)
      .map((part, i) => (i % 2 === 1 ? part : hide(part)))
      .join('')

  return {
    hide(text) {
      const named = ordered
        .filter((name) => text.includes(name))
        .reduce((so, name) => outside(so, (part) => part.split(name).join(tokenOf('naam', name))), text)
      return facts.reduce(
        (so, [kind, pattern]) => outside(so, (part) => part.replace(pattern, (fact) => tokenOf(kind, fact))),
        named,
      )
    },
    show(text) {
      const names = [...text.matchAll(TOKEN)].map(([, name = '']) => name)
      if (names.some((name) => !given.has(name))) return undefined
      return text.replace(TOKEN, (_, name: string) => given.get(name) ?? '')
    },
  }
}
