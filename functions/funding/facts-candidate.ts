import type { Mention, Reading } from '../reading/reading.ts'
import type { Employment, Person } from './person.ts'
import { isDenied } from './said.ts'

/** What an employer tells of who comes to work there, and of the firm. */

const benefits = new Map<string, Employment>([
  ['bijstand', 'bijstand'],
  ['ww', 'ww'],
  ['wia', 'wia'],
  ['wga', 'wia'],
  ['iva', 'wia'],
  ['wao', 'wia'],
  ['wajong', 'wajong'],
  ['ziektewet', 'zw'],
])
const limited =
  /\b(?:doelgroep(?:en)?register|banenafspraak|participatiebaan|garantiebaan|arbeidsbeperk\w*|(?:met|heeft|door) (?:een |zijn |haar )?(?:\S+ )?(?:beperking|handicap|autisme)|arbeidsgehandicapt\w*|praktijkonderwijs|pro-leerling)\b/

/** The benefit or paper of the candidate, whoever it is said of: an employer has none. */
export function candidateFacts({ mentions, text }: Reading): Person {
  const kinds = mentions.filter((one) => !one.denied).flatMap(kindOf)
  const found = limited.exec(text)
  const isLimited = found !== null && !isDenied(text, found.index, found[0].length)
  return {
    ...(kinds.length > 0 && { employment: [...new Set(kinds)] }),
    ...(isLimited && { medical_limitation: true }),
  }
}

const kindOf = ({ kind, id }: Mention): Employment[] => {
  if (kind === 'status') return id === 'statushouder' || id === 'asielzoeker' ? [id] : []
  const benefit = kind === 'uitkering' ? benefits.get(id) : undefined
  return benefit ? [benefit] : []
}

const people = 'man|mensen|medewerkers|werknemers|personeelsleden|fte|collegas|vrouw personeel|man personeel'
const size = new RegExp(
  `\\b(?:met|hebben|heb|telt|van|zijn|maar|ongeveer|ruim|bijna|zo'n) (\\d{1,4}) (?:${people})\\b(?! (?:opleiden|aannemen|omscholen|extra|erbij|zoeken))`,
)
/** Europe's border of small and medium. */
const LARGE = 250

/** "Een bakkerij met 8 man" tells how large the firm is. */
export function sizeFact({ text }: Reading): Person {
  const [, count] = size.exec(text) ?? []
  return count === undefined ? {} : { employer_size: Number(count) < LARGE ? 'mkb' : 'groot' }
}
