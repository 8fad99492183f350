import * as z from 'zod/mini'
import { readAmount } from '../shared/amount-text.ts'
import { euros, type Period } from '../shared/money.ts'
import { own } from '../shared/own.ts'
import { plainName } from '../shared/plain-name.ts'

/** One input of a rule: what it means, how it is read, under which other names it is known. */
export type Field<S extends z.ZodMiniType = z.ZodMiniType> = {
  readonly meaning: string
  readonly schema: S
  readonly also: readonly string[]
  /** What is taken when the input is left out; without it the rule asks. */
  readonly assumed?: { readonly value: unknown }
}
export type Fields = { readonly [name: string]: Field }

/** What the rule gets to read, by the names of its fields. */
export type Read<F extends Fields> = { readonly [K in keyof F]: z.output<F[K]['schema']> }

const field = <S extends z.ZodMiniType>(
  meaning: string,
  schema: S,
  also: readonly string[] = [],
): Field<S> => ({
  meaning,
  schema,
  also,
})

/** The same field with a value that is taken when it is left out. */
export const assuming = <S extends z.ZodMiniType>(
  given: Field<S>,
  value: z.input<S> | undefined,
): Field<S> => ({
  ...given,
  assumed: { value },
})

const asNumber = (given: unknown): unknown => (typeof given === 'string' ? readAmount(given) : given)

const numberBetween = (low: number, high: number) =>
  z.pipe(
    z.transform(asNumber),
    z
      .number('Dit moet een getal zijn')
      .check(z.gte(low, `Dit moet minstens ${low} zijn`), z.lte(high, `Dit mag hoogstens ${high} zijn`)),
  )

const highest = {
  hour: 1_000,
  day: 10_000,
  month: 1_000_000,
  quarter: 1_000_000,
  year: 10_000_000,
  once: 100_000_000,
}

const moneyBetween = <P extends Period>(per: P, low: number) =>
  z.pipe(
    numberBetween(low, highest[per]),
    z.transform((amount: number) => euros(amount, per)),
  )

/** An amount of euros over a period, not below zero. */
export const money = <P extends Period>(per: P, meaning: string, also: readonly string[] = []) =>
  field(meaning, moneyBetween(per, 0), also)

/** An amount of euros that is only looked at when given. */
export const optionalMoney = <P extends Period>(per: P, meaning: string, also: readonly string[] = []) =>
  assuming(field(meaning, z.optional(moneyBetween(per, 0)), also), undefined)

const yesAndNo: { readonly [word: string]: boolean } = {
  ja: true,
  yes: true,
  true: true,
  waar: true,
  1: true,
  nee: false,
  no: false,
  false: false,
  onwaar: false,
  0: false,
}
const yesOrNo = z.pipe(
  z.transform((given: unknown) =>
    typeof given === 'string' || typeof given === 'number'
      ? (own(yesAndNo, String(given).trim().toLowerCase()) ?? given)
      : given,
  ),
  z.boolean('Dit moet true of false zijn'),
)

/** Yes or no; also read from `ja` and `nee`. */
export const flag = (meaning: string, also: readonly string[] = []) => field(meaning, yesOrNo, also)

export const count = (meaning: string, high: number, also: readonly string[] = []) =>
  field(meaning, numberBetween(0, high), also)

export const optionalCount = (meaning: string, high: number, also: readonly string[] = []) =>
  assuming(field(meaning, z.optional(numberBetween(0, high)), also), undefined)

export const optionalFlag = (meaning: string, also: readonly string[] = []) =>
  assuming(field(meaning, z.optional(yesOrNo), also), undefined)

/** Other words for the choices, by plain name, such as `single` for `alleenstaand`. */
type Words<C extends readonly string[]> = { readonly [word: string]: C[number] }

/** One of a few words; capitals, spaces and dashes do not matter. */
export const choice = <const C extends readonly string[]>(
  meaning: string,
  choices: C,
  also: readonly string[] = [],
  words: Words<NoInfer<C>> = {},
) => {
  const known = new Map<string, string>([
    ...Object.entries(words),
    ...choices.map((one): [string, string] => [plainName(one), one]),
  ])
  const read = z.transform((given: unknown) =>
    typeof given === 'string' || typeof given === 'number'
      ? (known.get(plainName(String(given))) ?? given)
      : given,
  )
  return field(meaning, z.pipe(read, z.enum(choices, `Kies uit: ${choices.join(', ')}`)), also)
}

export const list = <S extends z.ZodMiniType>(
  meaning: string,
  one: S,
  most: number,
  also: readonly string[] = [],
) =>
  field(
    meaning,
    z.array(one, 'Dit moet een lijst zijn').check(z.maxLength(most, `Hoogstens ${most} regels`)),
    also,
  )

const isRow = (given: unknown): given is { readonly [name: string]: unknown } =>
  typeof given === 'object' && given !== null && !Array.isArray(given)

/** `dagopvang 138 10.95`: a row as it is kept with the facts of a conversation. */
const partsOf = (written: string, names: readonly string[]) =>
  Object.fromEntries(
    written
      .split(' ')
      .map((part, at) => [names[at] ?? part, Number.isNaN(Number(part)) ? part : Number(part)]),
  )

/** A row of a list, whose parts are also known under other names, or stand in one text in their order. */
export const row = <S extends z.ZodMiniType>(
  schema: S,
  names: { readonly [name: string]: readonly string[] },
) => {
  const known = new Map(
    Object.entries(names).flatMap(([name, also]) =>
      [name, ...also].map((one): [string, string] => [plainName(one), name]),
    ),
  )
  const rename = z.transform((written: unknown) => {
    const given = typeof written === 'string' ? partsOf(written, Object.keys(names)) : written
    return isRow(given)
      ? Object.fromEntries(
          Object.entries(given).map(([name, value]) => [known.get(plainName(name)) ?? name, value]),
        )
      : given
  })
  return z.pipe(rename, schema)
}

const ageOf = z.transform((given: unknown) => (isRow(given) ? (given.leeftijd ?? given.age ?? given) : given))

/** The ages of children, one number each. */
export const ages = (meaning: string, also: readonly string[] = []) =>
  list(meaning, z.pipe(ageOf, numberBetween(0, 120)), 20, also)

/** Schemas for the parts of a list's row. */
export const rowNumber = numberBetween
export const rowMoney = <P extends Period>(per: P) => moneyBetween(per, 0)
