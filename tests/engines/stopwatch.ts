/** How long each kind of call took, and how that compares with a quiet moment. */
export class Stopwatch {
  readonly #times = new Map<string, number[]>()

  async time<T>(what: string, work: () => Promise<T>): Promise<T> {
    const started = performance.now()
    const done = await work()
    const times = this.#times.get(what) ?? []
    this.#times.set(what, [...times, performance.now() - started])
    return done
  }

  static at(times: readonly number[], share: number): number {
    const sorted = [...times].sort((a, b) => a - b)
    return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  }

  of = (what: string, share: number): number => Stopwatch.at(this.#times.get(what) ?? [], share)

  /** The calls whose slow ones take more than so many times the median of the quiet moment. */
  over(quiet: Stopwatch, times: number): string[] {
    return [...this.#times.keys()].filter((what) => this.of(what, 0.95) > times * quiet.of(what, 0.5))
  }

  table(quiet: Stopwatch): string {
    const columns = ['call', 'n', 'alone', 'p50', 'p95', 'most', 'p95/alone']
    const rows = [...this.#times].map(([what, times]) => {
      const alone = quiet.of(what, 0.5)
      const ms = [alone, this.of(what, 0.5), this.of(what, 0.95), Math.max(...times)]
      return [
        what,
        times.length,
        ...ms.map((one) => one.toFixed(1)),
        (this.of(what, 0.95) / alone).toFixed(1),
      ]
    })
    return [columns, ...rows].map((row) => row.map((cell) => `${cell}`.padStart(10)).join('')).join('\n')
  }
}
