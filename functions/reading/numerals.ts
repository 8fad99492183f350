/** Numbers that are written as words: drie, vierentwintig, zevenhonderd, tweeduizend. */

const units = new Map(
  Object.entries({
    twee: 2,
    drie: 3,
    vier: 4,
    vijf: 5,
    zes: 6,
    zeven: 7,
    acht: 8,
    negen: 9,
    tien: 10,
    elf: 11,
    twaalf: 12,
    dertien: 13,
    veertien: 14,
    vijftien: 15,
    zestien: 16,
    zeventien: 17,
    achttien: 18,
    negentien: 19,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
  }),
)
const tens = new Map(
  Object.entries({
    twintig: 20,
    dertig: 30,
    veertig: 40,
    vijftig: 50,
    zestig: 60,
    zeventig: 70,
    tachtig: 80,
    negentig: 90,
    twenty: 20,
    thirty: 30,
  }),
)
const looksLikeNumber =
  /^(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|twintig|dertig|veertig|vijftig|zestig|tachtig|honderd|duizend|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty)/

/** The value of a number word below a million; `een` alone is an article, so it has none. */
export function numeral(word: string): number | undefined {
  if (word.length > 40 || !looksLikeNumber.test(word)) return undefined
  return units.get(word) ?? tens.get(word) ?? large(word)
}

function large(word: string): number | undefined {
  return split(word, 'duizend', 1000) ?? split(word, 'honderd', 100) ?? belowHundred(word)
}

function split(word: string, name: string, size: number): number | undefined {
  const at = word.indexOf(name)
  if (at < 0) return undefined
  const rest = word.slice(at + name.length).replace(/^en/, '')
  const times = at === 0 ? 1 : part(word.slice(0, at))
  const more = rest === '' ? 0 : part(rest)
  return times === undefined || more === undefined || more >= size ? undefined : times * size + more
}

const part = (word: string): number | undefined =>
  word === 'een' ? 1 : (units.get(word) ?? tens.get(word) ?? large(word))

function belowHundred(word: string): number | undefined {
  const [, first = '', second = ''] = unitAndTen.exec(word) ?? []
  const ten = tens.get(second)
  const unit = first === 'een' ? 1 : units.get(first)
  return ten === undefined || unit === undefined ? undefined : ten + unit
}
/** By the names of the units: "zevenentwintig" holds "en" twice. */
const unitAndTen = /^(een|twee|drie|vier|vijf|zes|zeven|acht|negen)en([a-z]+tig)$/
