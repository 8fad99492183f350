import type * as z from 'zod/mini'

type Issue = z.core.$ZodIssue

/** What does not fit a schema, for editors: the field, then what is wrong with it. */
export const fieldProblems = ({ issues }: z.core.$ZodError, given: unknown): string[] =>
  issues.flatMap((issue) => problemsOf(issue, given))

function problemsOf(issue: Issue, given: unknown): string[] {
  const field = issue.path.join('.')
  const at = field === '' ? '' : `${field}: `
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => `${[...issue.path, key].join('.')}: dit veld kennen we hier niet`)
  return [at + inDutch(issue, valueAt(given, issue.path))]
}

function valueAt(given: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? Object.getOwnPropertyDescriptor(value, key)?.value
        : undefined,
    given,
  )
}

/** A message that a schema of ours gives stands as it is. */
const UNSAID = 'Invalid input'

function inDutch(issue: Issue, value: unknown): string {
  if (value === undefined) return 'ontbreekt'
  if (issue.message !== UNSAID) return issue.message
  switch (issue.code) {
    case 'too_small':
      return `te weinig: minstens ${issue.minimum}${unitOf(issue.origin)}`
    case 'too_big':
      return `te veel: hooguit ${issue.maximum}${unitOf(issue.origin)}`
    case 'invalid_type':
      return `hier hoort ${kinds.get(issue.expected) ?? issue.expected}, niet ${shown(value)}`
    case 'invalid_value':
      return `${shown(value)} kan niet; wel ${issue.values.map(String).join(', ')}`
    case 'invalid_format':
      return `${shown(value)} heeft niet de goede vorm (${formats.get(issue.format) ?? issue.format})`
    case 'invalid_key':
      return 'deze naam kan hier niet'
    default:
      return `${shown(value)} past hier niet`
  }
}

const unitOf = (origin: string): string =>
  origin === 'string' ? ' letters' : origin === 'array' ? ' regels' : ''

const kinds: ReadonlyMap<string, string> = new Map([
  ['string', 'tekst'],
  ['number', 'een getal'],
  ['int', 'een heel getal'],
  ['array', 'een lijst'],
  ['object', 'een groepje velden'],
  ['record', 'een groepje velden'],
  ['boolean', 'true of false'],
])
const formats: ReadonlyMap<string, string> = new Map([
  ['url', 'een adres met https://'],
  ['date', 'een datum als 2026-01-31'],
  ['starts_with', 'het begin'],
  ['regex', 'andere tekens'],
])

function shown(value: unknown): string {
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value)
  return `"${text.length > 40 ? `${text.slice(0, 40)} …` : text}"`
}
