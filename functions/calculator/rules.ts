import { own } from '../shared/own.ts'
import { plainName } from '../shared/plain-name.ts'
import { huishouden } from './huishouden.ts'
import { loontWerken } from './loont-werken.ts'
import type { AnyRule } from './rule.ts'
import { alsoKnownAs } from './rule-names.ts'
import { algemeneHeffingskorting } from './rules/algemene-heffingskorting.ts'
import { alleenverdieners } from './rules/alleenverdieners.ts'
import { anw } from './rules/anw.ts'
import { arbeidskorting } from './rules/arbeidskorting.ts'
import { opzegtermijn, studiekostenbeding, transitievergoeding } from './rules/arbeidsovereenkomst.ts'
import { concurrentiebeding, flexibelWerken, ouderschapsverlof, proeftijd } from './rules/arbeidsregels.ts'
import { bijdrageZvw } from './rules/bijdrage-zvw.ts'
import { bijstand } from './rules/bijstand.ts'
import { bijstandAanvraag, boete, maatregel } from './rules/bijstand-plichten.ts'
import { bijstandVrij } from './rules/bijstand-vrij.ts'
import { bijzondereBijstand } from './rules/bijzondere-bijstand.ts'
import { box1 } from './rules/box1.ts'
import { bufferbudget } from './rules/bufferbudget.ts'
import { combinatiekorting } from './rules/combinatiekorting.ts'
import { eigenBijdrageAsiel } from './rules/eigen-bijdrage-asiel.ts'
import { huurtoeslag } from './rules/huurtoeslag.ts'
import { individueleInkomenstoeslag } from './rules/individuele-inkomenstoeslag.ts'
import { inkomstenbelasting } from './rules/inkomstenbelasting.ts'
import { ioaw } from './rules/ioaw.ts'
import { kinderbijslag } from './rules/kinderbijslag.ts'
import { kinderopvangtoeslag } from './rules/kinderopvangtoeslag.ts'
import { kindgebondenBudget } from './rules/kindgebonden-budget.ts'
import { kostendelersnorm } from './rules/kostendelersnorm.ts'
import { loondispensatie } from './rules/loondispensatie.ts'
import { loonheffing } from './rules/loonheffing.ts'
import { loonkostensubsidie, loonkostenvoordeel } from './rules/loonkosten.ts'
import { minimumloon } from './rules/minimumloon.ts'
import { ouderenkorting } from './rules/ouderenkorting.ts'
import { studietoeslag } from './rules/studietoeslag.ts'
import { toeslagenwet } from './rules/toeslagenwet.ts'
import { toeslagpartner } from './rules/toeslagpartner.ts'
import { toetsingsinkomen } from './rules/toetsingsinkomen.ts'
import { twvAsielzoeker } from './rules/twv-asielzoeker.ts'
import { vakantiegeld } from './rules/vakantiegeld.ts'
import { vakantiegeldInBijstand } from './rules/vakantiegeld-in-bijstand.ts'
import { alleenstaandeOuderenkorting, jonggehandicaptenkorting } from './rules/vaste-kortingen.ts'
import { vrijlating } from './rules/vrijlating.ts'
import { wajong } from './rules/wajong.ts'
import { wajongEinde } from './rules/wajong-einde.ts'
import { beschutWerk, jobcoach, noRiskpolis, proefplaatsing } from './rules/werkhulp.ts'
import { iva, wgaLau, wgaLgu, wgaVervolg } from './rules/wia.ts'
import { wiaEinde } from './rules/wia-einde.ts'
import { ww } from './rules/ww.ts'
import { wwAanvraag } from './rules/ww-aanvraag.ts'
import { wwDuur } from './rules/ww-duur.ts'
import { wwHerleving } from './rules/ww-herleving.ts'
import { bbz } from './rules/zelfstandigen.ts'
import { ziektewet } from './rules/ziektewet.ts'
import { ziektewetToets } from './rules/ziektewet-toets.ts'
import { zorgtoeslag } from './rules/zorgtoeslag.ts'

/** Every rule that can be asked on its own, in the order in which they are listed for others. */
export const rules: readonly AnyRule[] = [
  minimumloon,
  vakantiegeld,
  box1,
  algemeneHeffingskorting,
  arbeidskorting,
  combinatiekorting,
  jonggehandicaptenkorting,
  ouderenkorting,
  alleenstaandeOuderenkorting,
  inkomstenbelasting,
  loonheffing,
  bijdrageZvw,
  toeslagpartner,
  toetsingsinkomen,
  zorgtoeslag,
  huurtoeslag,
  kindgebondenBudget,
  kinderopvangtoeslag,
  kinderbijslag,
  bijstand,
  kostendelersnorm,
  vrijlating,
  vakantiegeldInBijstand,
  bijstandVrij,
  bijstandAanvraag,
  maatregel,
  boete,
  bufferbudget,
  studietoeslag,
  bijzondereBijstand,
  individueleInkomenstoeslag,
  alleenverdieners,
  bbz,
  ww,
  wwDuur,
  wwAanvraag,
  wwHerleving,
  ziektewet,
  ziektewetToets,
  iva,
  wgaLgu,
  wgaLau,
  wgaVervolg,
  wiaEinde,
  wajong,
  wajongEinde,
  loondispensatie,
  toeslagenwet,
  ioaw,
  anw,
  loonkostensubsidie,
  loonkostenvoordeel,
  noRiskpolis,
  jobcoach,
  proefplaatsing,
  beschutWerk,
  eigenBijdrageAsiel,
  twvAsielzoeker,
  transitievergoeding,
  opzegtermijn,
  studiekostenbeding,
  proeftijd,
  concurrentiebeding,
  flexibelWerken,
  ouderschapsverlof,
  huishouden,
  loontWerken,
]

const byName = new Map(rules.map((rule) => [plainName(rule.id), rule]))

/** The rule with this id or one of its other names. */
export const findRule = (name: string): AnyRule | undefined => {
  const plain = plainName(name)
  return byName.get(plain) ?? byName.get(plainName(own(alsoKnownAs, plain) ?? ''))
}
