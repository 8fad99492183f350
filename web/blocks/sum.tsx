import type { BlockOf } from '../../functions/shared/blocks.ts'

/** Does work pay: the verdict first. */
export const SumView = ({ warnings, verdict }: BlockOf<'sum'>) => (
  <section class="card">
    {[...warnings, ...verdict].map((sentence) => (
      <p>{sentence}</p>
    ))}
  </section>
)
