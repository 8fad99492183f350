/** How often a page asks for what is new while a person may answer, in milliseconds. */
export const shortestWait = 2_500
const SLOWER = 1.3
/** Whoever waits for a person sees within so long that one has come. */
const LONGEST_WAITING = 4_000
const LONGEST = 12_000

/** The next wait: short after news, ever longer without. */
export const nextWait = (wait: number, isNew: boolean, isWaiting: boolean): number =>
  isNew ? shortestWait : Math.min(wait * SLOWER, isWaiting ? LONGEST_WAITING : LONGEST)
