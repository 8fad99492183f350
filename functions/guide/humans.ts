import { type Desk, isOpenAt } from '../knowledge/desk.ts'

/** Real desks where anybody with a question like ours may go. */
const usual = ['werkcentrum', 'uwv', 'gemeente-14', 'juridisch-loket', 'rijksoverheid-1400']
/** For a worker who looks around: desks that have nothing to do with the employer. */
const more = ['leerwerkloket', 'de-vakbeweging']

/** The desks to name when somebody wants a human, those that pick up now first. */
export function humanDesks(desks: ReadonlyMap<string, Desk>, { now }: { readonly now: Date }): string[] {
  const known = [...usual, ...more].flatMap((id) => desks.get(id) ?? [])
  const rank = (desk: Desk) => ({ open: 0, unknown: 1, closed: 2 })[isOpenAt(desk, now)]
  return known.sort((a, b) => rank(a) - rank(b)).map(({ id }) => id)
}
