/** Where one tells and another waits for the latest; what was missed meanwhile is in it. */
export interface NewsStand<T> {
  tell(news: T): void
  close(): void
  /** The latest that was not yet taken, or the next; nothing once it is closed. */
  next(): Promise<T | undefined>
}

export function newsStand<T>(): NewsStand<T> {
  let latest: T | undefined
  let isClosed = false
  let wake: () => void = () => {}
  return {
    tell(news) {
      latest = news
      wake()
    },
    close() {
      isClosed = true
      wake()
    },
    async next() {
      while (latest === undefined && !isClosed)
        await new Promise<void>((done) => {
          wake = done
        })
      const taken = latest
      latest = undefined
      return taken
    },
  }
}
