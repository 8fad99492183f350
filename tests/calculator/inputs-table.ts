import type { AnyRule } from '../../functions/calculator/rule.ts'
import type { Field } from '../../functions/situation/field.ts'

const assumedOf = ({ assumed }: Field): string =>
  assumed ? (assumed.value === undefined ? 'mag weg' : `\`${JSON.stringify(assumed.value)}\``) : 'nodig'

/** The names of the inputs of every rule as Markdown, for the README. */
export function inputsTable(rules: readonly AnyRule[]): string {
  return rules
    .map(({ id, title, law, facts }) => {
      const rows = Object.entries(facts).map(
        ([name, field]) =>
          `| \`${name}\` | ${field.meaning} | ${assumedOf(field)} | ${field.also.join(', ')} |`,
      )
      return [
        `### \`${id}\``,
        '',
        `${title}. ${law}.`,
        '',
        '| input | meaning | left out | also |',
        '|---|---|---|---|',
        ...rows,
      ].join('\n')
    })
    .join('\n\n')
}
