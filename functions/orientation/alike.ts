import type { Mention } from '../reading/reading.ts'
import { own } from '../shared/own.ts'
import { type Known, valuesIn } from '../situation/known.ts'
import type { DirectionTable } from './direction-table.ts'
import type { Alike, Stories } from './stories.ts'
import { type AgeGroup, obstacles, type Schooling, type StoryBenefit } from './story-content.ts'
import { orientationFacts } from './told.ts'

/** What somebody came up against, by its names in content/orientation/story-words.yaml. */
export const storyFact = 'verhaal.hindernis'

/** What is known of somebody, and what a message tells, to compare a story with. */
export function alikeOf(known: Known, text: string, table: DirectionTable, stories: Stories): Alike {
  const values = valuesIn(known)
  const told = [text, values[orientationFacts.work] ?? '', values[orientationFacts.wanted] ?? '']
    .flat()
    .map(String)
  const age = Number(values.leeftijd ?? values['funding.age'] ?? Number.NaN)
  const benefit = benefitOf(String(values.uitkering ?? ''))
  const schooling = schoolingOf(
    String(values['funding.education'] ?? [values[orientationFacts.papers]].flat().join(' ')),
  )
  const sectors = sectorsIn(told, table)
  const said = stories.obstaclesIn(told).map(({ id }) => id)
  const implied = [
    ...[values[storyFact] ?? []].flat().map(String),
    ...(Array.isArray(values.kinderen) && values.kinderen.length > 0 ? ['gezin'] : []),
    ...(benefit === 'wia' ? ['ziekte'] : []),
    ...(schooling === 'buitenland' ? ['taal', 'diploma'] : []),
  ]
  return {
    ...(age > 0 && { age: groupOf(age) }),
    ...(benefit && { benefit }),
    ...(schooling && { schooling }),
    fromSectors: [...sectors.from, ...asOurs(values['funding.current_sector'], table)],
    toSectors: [...sectors.to, ...asOurs(values['funding.target_sectors'], table)],
    obstacles: obstacles.filter((id) => said.includes(id) || implied.includes(id)),
  }
}

const groupOf = (age: number): AgeGroup => (age < 30 ? '-30' : age < 50 ? '30-50' : age < 60 ? '50+' : '60+')

function benefitOf(told: string): StoryBenefit | undefined {
  if (told === 'ziektewet' || told === 'wga' || told === 'iva') return 'wia'
  return told === 'ww' || told === 'bijstand' || told === 'wajong' ? told : undefined
}

function schoolingOf(told: string): Schooling | undefined {
  if (/buitenland|ander land|foreign/i.test(told)) return 'buitenland'
  if (/hbo|wo\b|master/i.test(told)) return 'hbo'
  if (/havo|vwo/i.test(told)) return 'havo'
  if (/mbo/i.test(told)) return 'mbo'
  return /geen|none|vmbo|basis|praktijk/i.test(told) ? 'praktisch' : undefined
}

const asOurs = (told: unknown, { rule }: DirectionTable): readonly string[] =>
  [told].flat().flatMap((one) => (typeof one === 'string' ? (own(rule.sectoren, one) ?? []) : []))

/** Where somebody comes from and where they want to go, as they say it. */
function sectorsIn(told: readonly string[], table: DirectionTable) {
  const mentions = told.flatMap((text) => table.read(text).mentions.filter(isOfWork))
  const sectors = (some: readonly Mention[]) =>
    some.flatMap(({ kind, id, tells }) => asOurs(kind === 'sector' ? id : tells.sector, table))
  const isTo = ({ direction }: Mention) => direction === 'towards'
  return { from: sectors(mentions.filter((one) => !isTo(one))), to: sectors(mentions.filter(isTo)) }
}

const isOfWork = ({ kind, denied }: Mention): boolean => !denied && (kind === 'sector' || kind === 'beroep')
