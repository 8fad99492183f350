import type { Item } from './items.ts'
import { figuresOf, type Judged } from './measure.ts'

const cuts = ['group', 'register', 'lang'] as const
const names = ['stopRecall', 'shownRecall', 'stopFalse', 'checkInFalse'] as const

/** The figures of danger for each group, register and language that the items name. */
export function safetyTable(judged: readonly Judged[]): string[] {
  const items = judged.filter(({ item }) => item.kind?.startsWith('crisis'))
  return cuts.flatMap((cut) => {
    const values = [...new Set(items.flatMap(({ item }) => item[cut] ?? []))].sort()
    return values.map((value) =>
      lineOf(
        cut,
        value,
        items.filter(({ item }) => item[cut] === value),
      ),
    )
  })
}

function lineOf(cut: keyof Item, value: string, items: readonly Judged[]): string {
  const figures = figuresOf(items)
  const shown = names.flatMap((name) => (figures[name] === undefined ? [] : [`${name} ${figures[name]}`]))
  return `${`${cut} ${value}`.padEnd(28)} ${String(items.length).padStart(4)}  ${shown.join('  ')}`
}
