import { plainName } from '../shared/plain-name.ts'
import { huishouden, loontWerken } from './household-rules.ts'
import type { AnyRule } from './rule.ts'
import { algemeneHeffingskorting } from './rules/algemene-heffingskorting.ts'
import { anw } from './rules/anw.ts'
import { arbeidskorting } from './rules/arbeidskorting.ts'
import { opzegtermijn, studiekostenbeding, transitievergoeding } from './rules/arbeidsovereenkomst.ts'
import { concurrentiebeding, flexibelWerken, ouderschapsverlof, proeftijd } from './rules/arbeidsregels.ts'
import { bijdrageZvw } from './rules/bijdrage-zvw.ts'
import { bijstand, kostendelersnorm, vakantiegeldInBijstand } from './rules/bijstand.ts'
import {
  alleenverdieners,
  bijstandVrij,
  bijzondereBijstand,
  bufferbudget,
  studietoeslag,
} from './rules/bijstand-extra.ts'
import { bijstandAanvraag, boete, maatregel } from './rules/bijstand-plichten.ts'
import { box1 } from './rules/box1.ts'
import { combinatiekorting } from './rules/combinatiekorting.ts'
import { eigenBijdrageAsiel } from './rules/eigen-bijdrage-asiel.ts'
import { huurtoeslag } from './rules/huurtoeslag.ts'
import { inkomstenbelasting } from './rules/inkomstenbelasting.ts'
import { ioaw } from './rules/ioaw.ts'
import { kinderbijslag } from './rules/kinderbijslag.ts'
import { kinderopvangtoeslag } from './rules/kinderopvangtoeslag.ts'
import { kindgebondenBudget } from './rules/kindgebonden-budget.ts'
import { loondispensatie } from './rules/loondispensatie.ts'
import { loonheffing } from './rules/loonheffing.ts'
import { loonkostensubsidie, loonkostenvoordeel } from './rules/loonkosten.ts'
import { minimumloon } from './rules/minimumloon.ts'
import { ouderenkorting } from './rules/ouderenkorting.ts'
import { wajongEinde, wiaEinde, wwAanvraag, wwHerleving, ziektewetToets } from './rules/terugval.ts'
import { toeslagenwet } from './rules/toeslagenwet.ts'
import { toeslagpartner } from './rules/toeslagpartner.ts'
import { twvAsielzoeker } from './rules/twv-asielzoeker.ts'
import { vakantiegeld } from './rules/vakantiegeld.ts'
import { alleenstaandeOuderenkorting, jonggehandicaptenkorting } from './rules/vaste-kortingen.ts'
import { vrijlating } from './rules/vrijlating.ts'
import { wajong } from './rules/wajong.ts'
import { beschutWerk, jobcoach, noRiskpolis, proefplaatsing } from './rules/werkhulp.ts'
import { iva, wgaLau, wgaLgu, wgaVervolg } from './rules/wia.ts'
import { ww, wwDuur } from './rules/ww.ts'
import { bbz } from './rules/zelfstandigen.ts'
import { ziektewet } from './rules/ziektewet.ts'
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

/** Other names under which a rule is known. */
const alsoKnownAs: { readonly [name: string]: string } = {
  box1tarief: 'box1',
  tariefbox1: 'box1',
  ahk: 'algemene-heffingskorting',
  ak: 'arbeidskorting',
  iack: 'combinatiekorting',
  inkomensafhankelijkecombinatiekorting: 'combinatiekorting',
  ib: 'inkomstenbelasting',
  inkomstenbelastingbox1: 'inkomstenbelasting',
  incometax: 'inkomstenbelasting',
  loonheffingmaand: 'loonheffing',
  zvw: 'bijdrage-zvw',
  kgb: 'kindgebonden-budget',
  kot: 'kinderopvangtoeslag',
  wml: 'minimumloon',
  zw: 'ziektewet',
  tw: 'toeslagenwet',
  lks: 'loonkostensubsidie',
  lkv: 'loonkostenvoordeel',
  reba: 'eigen-bijdrage-asiel',
  anwinkomen: 'anw',
  lgu: 'wga-lgu',
  lau: 'wga-lau',
  vvu: 'wga-vvu',
  vervolguitkering: 'wga-vvu',
  vrijlating: 'bijstand-vrijlating',
  bijstandvrijlating2026: 'bijstand-vrijlating',
  bijstandvrijlating2027: 'bijstand-vrijlating',
  participatiewet: 'bijstand',
  duurww: 'ww-duur',
  werkloosheidswet: 'ww',
  vakantiebijslag: 'vakantiegeld',
  household: 'huishouden',
  heelhuishouden: 'huishouden',
  wholehousehold: 'huishouden',
  doesworkpay: 'loont-werken',
  workpays: 'loont-werken',
  loontwerken: 'loont-werken',
  norisk: 'no-riskpolis',
  noriskpolis: 'no-riskpolis',
  maatregelen: 'maatregel',
  sanctie: 'maatregel',
  bijstandboete: 'boete',
  alleenverdienersproblematiek: 'alleenverdieners',
  alleenverdienerstegemoetkoming: 'alleenverdieners',
  bufferbudget2027: 'bufferbudget',
  giften: 'bijstand-vrij',
  besluitbijstandverleningzelfstandigen: 'bbz',
  arbeidsovereenkomst: 'opzegtermijn',
  wwherleven: 'ww-herleving',
  wgaeinde: 'wia-einde',
  wiaherleving: 'wia-einde',
  twv: 'twv-asielzoeker',
  tewerkstellingsvergunning: 'twv-asielzoeker',
  proefperiode: 'proeftijd',
  wetflexibelwerken: 'flexibel-werken',
  wgavervolg: 'wga-vvu',
  wgaloonaanvulling: 'wga-lau',
  wgaloongerelateerd: 'wga-lgu',
  wga: 'wga-lgu',
  kostendelers: 'kostendelersnorm',
  iacombinatiekorting: 'combinatiekorting',
  witte: 'loonheffing',
  groenetabel: 'loonheffing',
  wittetabel: 'loonheffing',
}

const byName = new Map(rules.map((rule) => [plainName(rule.id), rule]))

/** The rule with this id or one of its other names. */
export const findRule = (name: string): AnyRule | undefined => {
  const plain = plainName(name)
  return byName.get(plain) ?? byName.get(plainName(alsoKnownAs[plain] ?? ''))
}
