import type { Memory } from '../guide/turn.ts'
import type { Token } from '../sessions/secret.ts'

/**
 * The messages that are being answered in this process. A message that is sent again meanwhile, or whose write is
 * tried again, gets what was found for it before: nothing is asked of a language model twice.
 */
export function answeringNow() {
  const running = new Map<string, { readonly memory: Memory; users: number }>()
  return {
    async beside<T>(
      { session }: Token,
      { id }: { readonly id: string },
      work: (memory: Memory) => Promise<T>,
    ): Promise<T> {
      const key = `${session} ${id}`
      const mine = running.get(key) ?? { memory: {}, users: 0 }
      mine.users += 1
      running.set(key, mine)
      try {
        return await work(mine.memory)
      } finally {
        mine.users -= 1
        if (mine.users === 0) running.delete(key)
      }
    },
  }
}
