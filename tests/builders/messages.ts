import { readFileSync } from 'node:fs'

export interface Message {
  readonly text: string
  readonly group: string
  readonly kind: string
  readonly lang?: string
  readonly register?: string
  readonly set?: string
  /** What the writer would have done: help instead of the answer, or a line before it. */
  readonly outcome?: string
}

/** Messages of one of our own files of danger and its look-alikes. */
export const readMessages = (name: string): Message[] =>
  readFileSync(`tests/eval/${name}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Message)
