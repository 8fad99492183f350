/** Whom a text may be for. */
export const audiences = [
  'iedereen',
  'werkende',
  'werkzoekende',
  'werkgever',
  'adviseur',
  'bijstand',
  'ww',
  'wia',
  'wajong',
  'ziektewet',
  'anw',
  'geen-uitkering',
  'zzp',
  '55plus',
  'jongere',
  'herintreder',
  'statushouder',
  'migrant',
  'laaggeletterd',
  'neurodivers',
  'overstapper-zorg',
  'overstapper-onderwijs',
  'overstapper-techniek',
  'overstapper-ict',
  'overstapper-bouw',
] as const

export type Audience = (typeof audiences)[number]

/** Benefits with rules of their own: an answer for one is wrong for who has another. */
export const benefits: ReadonlySet<Audience> = new Set<Audience>([
  'bijstand',
  'ww',
  'wia',
  'wajong',
  'ziektewet',
  'anw',
])
