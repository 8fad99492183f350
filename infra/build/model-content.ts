import { readdirSync, readFileSync } from 'node:fs'
import * as z from 'zod/mini'
import { readYaml, typedValues } from '../../functions/shared/content-file.ts'

/**
 * The prompts by the name of their step and the words of the gate, for where a language model is configured. What is
 * YAML is written as JSON, which is YAML as well: what is deployed understands no other.
 */
export const modelContent = (): {
  readonly prompts: Readonly<Record<string, string>>
  readonly gate: string
} => ({
  gate: asJson('content/model/poort.yaml', readFileSync('content/model/poort.yaml', 'utf8')),
  prompts: Object.fromEntries(
    readdirSync('prompts')
      .filter((file) => file.endsWith('.md') && file !== 'README.md')
      .map((file) => [file.replace(/\.md$/, ''), withJsonHead(`prompts/${file}`)]),
  ),
})

const asJson = (path: string, yaml: string): string =>
  JSON.stringify(readYaml(z.unknown(), path, yaml, typedValues))

const withJsonHead = (path: string): string =>
  readFileSync(path, 'utf8').replace(
    /^---\n([\s\S]*?)\n---\n/,
    (_, head: string) => `---\n${asJson(path, head)}\n---\n`,
  )
