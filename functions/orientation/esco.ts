import { stem } from '../shared/language.ts'

/** The ISCO number of the ESCO name that these words are nearest to. */
export type EscoNames = (row: readonly string[]) => string | undefined

/** So much of a name must have been said. */
const ENOUGH = 0.6
/** Words that say nothing of which job. */
const empty = new Set([
  'ik',
  'ben',
  'werk',
  'werkt',
  'als',
  'in',
  'bij',
  'de',
  'een',
  'van',
  'voor',
  'op',
  'het',
  'en',
  'mijn',
  'doe',
  'was',
])

interface Name {
  readonly isco: string
  readonly stems: readonly string[]
}

/** Opens content/orientation/esco.txt: a group's number and its names, parted by `|`, one group a line. */
export function openEsco(file: string): EscoNames {
  const names: Name[] = []
  const byStem = new Map<string, number[]>()
  for (const line of file.split('\n')) {
    if (!/^\d{4}\|/.test(line)) continue
    const [isco = '', ...all] = line.split('|')
    for (const name of all) {
      const stems = [
        ...new Set(
          name
            .split(' ')
            .filter((word) => !empty.has(word))
            .map(stem),
        ),
      ]
      for (const one of stems) {
        const list = byStem.get(one)
        if (list) list.push(names.length)
        else byStem.set(one, [names.length])
      }
      names.push({ isco, stems })
    }
  }
  const weight = (one: string) => Math.log(names.length / (byStem.get(one)?.length ?? 1))

  return (row) => {
    const said = [...new Set(row.filter((word) => !empty.has(word)).map(stem))]
    const saidWeight = sum(said.map(weight))
    const hits = new Map<number, number>()
    for (const one of said)
      for (const at of byStem.get(one) ?? []) hits.set(at, (hits.get(at) ?? 0) + weight(one))
    let best: { isco: string; score: number } | undefined
    for (const [at, found] of hits) {
      const name = names[at]
      if (!name) continue
      const score = found / Math.max(sum(name.stems.map(weight)), saidWeight)
      if (score >= ENOUGH && score > (best?.score ?? 0)) best = { isco: name.isco, score }
    }
    return best?.isco
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)
