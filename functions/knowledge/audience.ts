/** Benefits with rules of their own: an answer for one is wrong for who has another. */
const ofBenefits = ['bijstand', 'ww', 'wia', 'wajong', 'ziektewet', 'anw'] as const

/** Whom a text may be for. */
export const audiences = [
  'iedereen',
  'werkende',
  'werkzoekende',
  'werkgever',
  'adviseur',
  ...ofBenefits,
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

export const benefits: ReadonlySet<Audience> = new Set<Audience>(ofBenefits)
