/** Each kind of personal data, with the Dutch word a visitor sees in its place. */
export const kindNames = {
  bsn: 'bsn',
  phone: 'telefoonnummer',
  email: 'e-mailadres',
  account: 'rekeningnummer',
  card: 'kaartnummer',
  address: 'adres',
  birthDate: 'geboortedatum',
  name: 'naam',
  employer: 'werkgever',
  plate: 'kenteken',
  document: 'documentnummer',
  client: 'klantnummer',
  login: 'inloggegeven',
  kvk: 'kvk-nummer',
  ipAddress: 'ip-adres',
  profile: 'profiel',
} as const

export type Kind = keyof typeof kindNames

/** A stretch of text; `end` is exclusive, both count UTF-16 units. */
export type Span = { readonly start: number; readonly end: number; readonly kind: Kind }

const isKind = (key: string): key is Kind => key in kindNames

/** All kinds. Their order gives each its mark, nothing else. */
export const kinds: readonly Kind[] = Object.keys(kindNames).filter(isKind)

/** What stands in the text instead of the data. */
export const placeholder = (kind: Kind): string => `[${kindNames[kind]}]`
