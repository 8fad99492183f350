import { quantitiesOf } from '../../reading/reading.ts'

/** "en bij 32 uur?", "wat als ik 1800 verdien": the same sum with another plan. */

const opening =
  /^(?:(?:en|maar|of|oke|ok|nou|dus|dan|ja|hm+|hoe is het|hoe zit het|wat is het) )*(?:(?:wat|what|hoe|hoeveel|stel|reken)\b.{0,30}?\b)?(?:als|stel|na (?:die|de|deze|mijn|\d)|bij|met|voor|tegen|zonder|een dagen|toch \d|het wordt|maak er|doe (?:maar )?\d|€?\d)/
const bareNumber =
  /^(?:(?:en|maar|of|oke|ok|nou|dus|dan|wat|als|stel|ik|het|er|bij|met|voor|van|is|wordt|werk|verdien|krijg|ongeveer) )*€? ?(\d[\d.,]*)(?: (?:euro|dan|werk|verdien|krijg|per maand|is|wordt))*$/
const MOST_WORDS = 14

/** True when a message has the shape of "and what if". */
export const opensAChange = (plain: string): boolean => {
  const text = plain.trim()
  return (
    opening.test(text) &&
    (!/^€? ?\d/.test(text) || text.includes('?')) &&
    text.split(' ').length <= MOST_WORDS
  )
}

/** A number with nothing else to it: hours of a week, or a wage per month in euros. */
export function bareChange(plain: string): { uren: number } | { loon: number } | undefined {
  const text = plain.replace(/[?!.]+$/, '').trim()
  if (!bareNumber.test(text)) return undefined
  const [only] = quantitiesOf(text)
  if (!only || only.doubtful || only.tax === 'netto') return undefined
  if (only.kind === 'number' && only.value >= 1 && only.value <= 60) return { uren: only.value }
  return only.kind === 'money' && only.per !== 'hour' && only.value >= 200 && only.value <= 15_000
    ? { loon: only.value }
    : undefined
}

/** "4 uur meer", "een dag minder": the hours a week that come with it or go. */
export function hoursMore(text: string): number | undefined {
  const day = /\been dagen (minder|meer|extra|erbij|bij)\b/.exec(text)?.[1]
  if (day !== undefined) return day === 'minder' ? -8 : 8
  const counted = quantitiesOf(text).filter(
    ({ kind, more, doubtful }) => (kind === 'hours' || kind === 'days') && more !== 0 && !doubtful,
  )
  const [only] = counted
  return only && counted.length === 1 ? only.more * only.value * (only.kind === 'days' ? 8 : 1) : undefined
}

/** "als ik samenwoon", "stel dat ik ga scheiden": another household for the same work. */
export function withPartner(text: string): boolean | undefined {
  if (/\b(?:moeder|vader|ouders|broer|zus|kinderen|zoon|dochter|huisgeno\w+|vrienden|\d)\b/.test(text))
    return undefined
  if (
    /\b(?:samen ?(?:woon|wonen|gaan wonen|ga wonen)|(?:ga |gaan )?trouw(?:en)?|partner (?:krijg|heb|komt)|live together|move in together)\b/.test(
      text,
    )
  )
    return true
  return /\b(?:ga scheiden|gaan scheiden|uit elkaar ga(?:an)?|alleen (?:woon|ga wonen|zou wonen))\b/.test(
    text,
  )
    ? false
    : undefined
}

/** "zonder huurtoeslag" leaves it out, "met huurtoeslag" takes it in. */
export function withHuurtoeslag(text: string): boolean | undefined {
  const hit = /\b(met|zonder|geen) (?:de )?huurtoeslag\b/.exec(text)
  return hit ? hit[1] === 'met' : undefined
}

const atHome =
  '(?:broer|zus|zusje|zoon|dochter|moeder|vader|huisgenoot|vriend van mij|neef|nicht|hij|zij|ze|die)'
const leaves = new RegExp(
  `\\b${atHome}\\b(?: \\S+){0,4}? (?:eruit|weg ?gaat|weg is|gaat weg|vertrekt|verhuist|uit huis|op zichzelf|op kamers|ergens anders)\\b`,
)

/** "Stel mijn broer gaat eruit", "wat als hij verhuist": who shared the costs is gone. */
export const leavesHome = (text: string): boolean => leaves.test(text)

/** "En na die 9 maanden", "als de eerste periode voorbij is": what comes after the benefit of now. */
export const afterPeriod = (text: string): boolean =>
  /\b(?:na|over) (?:die |de |deze |mijn )?\d+ (?:maanden|maand)\b|\b(?:als|wanneer) (?:de |mijn |die )?(?:ww|uitkering|eerste periode|loongerelateerde \S+|1e periode)(?: \S+){0,3}? (?:voorbij|afgelopen|stopt|ophoudt|over is|op is|afloopt)\b|\bna (?:de |mijn )?(?:ww|eerste periode|loongerelateerde)\b/.test(
    text,
  )

/** "Als ze maar 2 dagen gaan": other care for the same children. */
export const careDays = (text: string): boolean =>
  /\b(?:ze|hij|zij|kind|kinderen|kleine|dochter|zoon|opvang|bso|creche|gastouder)\b.*\b\d (?:dagen|middagen|ochtenden)\b/.test(
    text,
  ) && !/\b(?:werk\w*|ik|baan)\b/.test(text)
