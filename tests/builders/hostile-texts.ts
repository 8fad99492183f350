/** Texts made to take long: each as long as is asked. */
export const hostileTexts: Readonly<Record<string, (length: number) => string>> = {
  ...filled({
    'one word again and again': 'zorg',
    'a compound again and again': 'zorgtoeslag',
    'another compound': 'omscholing',
    'one letter': 'a',
    'one letter and a space': 'a ',
    'a known word': 'zorg ',
    'a misspelt word': 'zorgtoeslg ',
    'a long misspelt word': 'omscholingsvouchr ',
    'nothing but "en"': 'en ',
    'nothing but "ik"': 'ik ',
    negations: 'niet ',
    benefits: 'ww ',
    people: 'mijn man ',
    directions: 'ik wil naar de zorg ',
    'away and towards': 'uit de zorg naar ',
    work: 'ik werk in ',
    'years of work': 'ik werk al jaren lang ',
    names: 'ik heet Jan van de ',
    bosses: 'mijn baas heet ',
    questions: 'wat is ww? ',
    'short questions': 'wat? ',
    yes: 'ja, ',
    brackets: '(',
    'pairs of brackets': '[{(',
    digits: '1',
    'single digits': '1 ',
    thousands: '1.000.',
    amounts: '€ 1.234,56 ',
    hours: '28 uur ',
    wages: '2800 per maand ',
    ages: 'kind van 4 ',
    numerals: 'tweehonderdvijfenveertig',
    'separate numerals': 'twee ',
    dates: '1-1-',
    'account numbers': 'NL91ABNA0417164300',
    phones: '06-1',
    postcodes: '1234 AB ',
    streets: 'Kerkstraat 1 ',
    plates: 'AB-12-',
    addresses: 'a@b.',
    at: 'a@',
    links: 'http://a.',
    capitals: 'Aa ',
    apostrophes: "a's ",
    hyphens: 'a-',
    lines: 'a\n',
    'empty lines': '\n',
    spaces: ' ',
    emoji: '😀',
    'joined emoji': '👩‍👧',
    'mixed scripts': 'zоrg',
    accents: 'é',
    'loose accents': 'e\u0301\u0300',
    'nothing but accents': '\u0301',
    arabic: 'مرحبا ',
    chinese: '你好',
    'right to left': '\u202e',
    'no width': 'a\u200b',
    'half a character': '\ud800',
    tags: '<b>',
    danger: 'ik wil niet meer leven ',
    'nearly danger': 'ik wil niet ',
    english: 'i want to ',
    'english work': 'the job ',
    endings: 'en',
    participles: 'ge',
    prototype: '__proto__ constructor ',
  }),
  'a compound that nearly ends': (length) => `${fill('zorgtoeslag', length - 1)}q`,
  'links of compounds': (length) => `werk${fill('en', length - 4)}`,
  'two words far apart': (length) => `a${' '.repeat(length - 2)}b`,
  'words that are none': (length) => scattered('aeinrstdglokmp', 4, length),
  'longer words that are none': (length) => scattered('aeinrstdglokmp', 9, length),
  'letters and spaces': (length) => scattered('aeioubdt  ', 1_000, length),
  'digits and dots': (length) => scattered('0123456789 .,-', 1_000, length),
  'quotes and brackets': (length) => scattered('()[]{}<>"\' ', 1_000, length),
}

function filled(parts: Record<string, string>): Record<string, (length: number) => string> {
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, (n) => fill(part, n)]))
}

function fill(part: string, length: number): string {
  return part.repeat(Math.ceil(length / part.length)).slice(0, length)
}

/** Letters in no order, the same each time, in words of one size. */
function scattered(letters: string, size: number, length: number): string {
  let seed = 7
  const letter = () => {
    seed = (seed * 48_271) % 2_147_483_647
    return letters[seed % letters.length] ?? ''
  }
  return Array.from({ length }, (_, i) => (i % (size + 1) === size ? ' ' : letter())).join('')
}
