import type { Found, FoundSection } from '../knowledge/library.ts'
import type { Content } from './content.ts'

/** So many questions are left to choose from, or nothing is left out. */
const LEAST = 2
/** So many are looked at for an employer, of whom half may speak for their staff. */
export const LOOKED_AT = 12
const MOST = 5

/** In doubt an employer is offered no question in the voice of a worker, where there are others. */
export function forEmployer(found: Found, content: Content): Found {
  const others = found.sections.filter((one) => !isOfWorker(one, content))
  const sections = found.kind === 'doubt' && others.length >= LEAST ? others : found.sections
  return { ...found, sections: sections.slice(0, MOST) }
}

/** "Ik ben uitzendkracht. Wie betaalt mijn opleiding?", in an article that is not for employers. */
function isOfWorker({ id, section }: FoundSection, { library }: Content): boolean {
  const article = library.article(id)
  const audience =
    article?.sections.find(({ title }) => title === section)?.audience ?? article?.doelgroep ?? []
  return ofOneself.test(section) && !audience.some((one) => forEmployersToo.has(one))
}
const ofOneself = /(?<!\p{L})(?:ik|mij|me|mijn)(?!\p{L})/iu
const forEmployersToo: ReadonlySet<string> = new Set(['werkgever', 'iedereen', 'adviseur'])
