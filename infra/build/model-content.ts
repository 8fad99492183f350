import { readdirSync, readFileSync } from 'node:fs'

/** The prompts by the name of their step and the words of the gate, for where a language model is configured. */
export const modelContent = (): {
  readonly prompts: Readonly<Record<string, string>>
  readonly gate: string
} => ({
  gate: readFileSync('content/model/poort.yaml', 'utf8'),
  prompts: Object.fromEntries(
    readdirSync('prompts')
      .filter((file) => file.endsWith('.md') && file !== 'README.md')
      .map((file) => [file.replace(/\.md$/, ''), readFileSync(`prompts/${file}`, 'utf8')]),
  ),
})
