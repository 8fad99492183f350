import type { Step, Turn } from './turn.ts'

/** Runs the steps in order until one has ended the turn; what looks at the reply always comes after. */
export async function runSteps(start: Turn, steps: readonly Step[], always: readonly Step[]): Promise<Turn> {
  let turn = start
  for (const step of steps) if (turn.ending === undefined) turn = await step(turn)
  for (const step of always) turn = await step(turn)
  return turn
}
