import type { Figures } from '../../escalation/lead.ts'

/** Figures as a spreadsheet reads them: one figure on a line. */
export function figuresCsv({ teams, load, counts }: Figures): string {
  const lines = [
    ['soort', 'naam', 'aantal'],
    ...teams.flatMap(({ team, waiting, questions, overdue, available }) => [
      [team, 'wachten nu', waiting],
      [team, 'vragen nu', questions],
      [team, 'vragen te laat', overdue],
      [team, 'beschikbaar nu', available],
    ]),
    ...teams.flatMap(({ team, waits }) =>
      waits
        ? [
            [team, 'aangenomen in 24 uur', waits.taken],
            [team, 'procent binnen 5 minuten', waits.withinFive],
          ]
        : [],
    ),
    ...load.flatMap(({ advisor, claims, replies }) => [
      [advisor, 'aangenomen', claims],
      [advisor, 'berichten', replies],
    ]),
    ...Object.entries(counts).map(([name, count]) => {
      const [kind = '', ...rest] = name.split(':')
      return [kind, rest.join(':'), count]
    }),
  ]
  return `${lines.map((line) => line.map(cell).join(';')).join('\r\n')}\r\n`
}

/** A cell that starts like a formula would be run by a spreadsheet. */
function cell(value: string | number): string {
  const text = String(value)
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
