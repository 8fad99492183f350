/**
 * The door of the calculator. Everything here is pure: facts and a day in, an outcome out.
 *
 * - `new ValueBook(compileValues(files))` or `new ValueBook(json)`: the laws by date.
 * - `findRule(name).answer(inputs, book, day)`: one statutory rule with its own inputs, in euros.
 * - `readSituation(flat)` in `situation/` makes a `Situation` of stored facts.
 * - `calculate(situation, lawsOn(book, day))`: everything a household has, line by line; a line that lacks a
 *   fact is `unknown` with the question, and `questions` lists them in the order of asking.
 * - `assumedFacts(situation)`: what the sum takes for granted and could be asked to make it more exact.
 * - `compare({ now, next, day, book })`: now, the first months, later, per line; toeslagen of a broken year.
 * - `borderText`, `partText` and `reasonText`: the plain sentence of a name, from `content/explanations.yaml`.
 * - `valuesInWords(values, day)`: an amount that a text of content refers to, as it stands in a sentence.
 * - `curve(situation, perHour, day, book)`: net for 0 to 40 hours. `borders(situation, from, to, day, book)`.
 */
export { assumedFacts } from './assumed-facts.ts'
export { type Border, borders } from './borders.ts'
export { calculate } from './calculate.ts'
export { averageMonth, type Comparison, compare, type ToeslagThisYear } from './compare.ts'
export { type CurvePoint, curve, hourlyWage, topOf, withWage } from './curve.ts'
export { borderText, type Explanations, explanationsSchema, partText, reasonText } from './explanations.ts'
export { grossFromNet } from './gross-from-net.ts'
export type { HouseholdSum, Line } from './household-sum.ts'
export { type Laws, lawsOn } from './laws.ts'
export type { Outcome, Part, Parts } from './outcome.ts'
export type { AnyRule, RuleAnswer } from './rule.ts'
export { findRule, rules } from './rules.ts'
export { valuesInWords } from './value-text.ts'
export { type CompiledValues, compileValues, ValueBook } from './values.ts'
