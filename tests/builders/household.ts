import type { Situation } from '../../functions/situation/facts.ts'
import { type FlatFacts, readSituation } from '../../functions/situation/read-situation.ts'

const unremarkable = {
  heeftPartner: false,
  kinderen: [],
  leeftijd: 35,
  uitkering: 'geen',
  loon: 0,
  uren: 36,
  huurt: false,
}
const partner = { heeftPartner: true, 'partner.leeftijd': 36, 'partner.uitkering': 'geen', 'partner.loon': 0 }

/** A single adult of 35 without anything; what a test is about is given. */
export const aHousehold = (facts: FlatFacts = {}): Situation => read({ ...unremarkable, ...facts })
/** The same with a partner of 36. */
export const aCouple = (facts: FlatFacts = {}): Situation => read({ ...unremarkable, ...partner, ...facts })

function read(facts: FlatFacts): Situation {
  const { situation, problems } = readSituation(facts)
  if (problems.length > 0) throw new Error(JSON.stringify(problems))
  return situation
}
