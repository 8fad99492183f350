import type { Situation } from '../situation/facts.ts'

type Adult = Situation['you']

/** After this age there is hardly any childcare. */
const CARE_UNDER = 13

const earns = ({ loon }: Adult): boolean => loon !== undefined && loon.cents > 0

function ofAdult(adult: Adult): string[] {
  const { uitkering } = adult
  return [
    ...(uitkering === 'ww' && adult.wwMaand === undefined ? ['wwMaand'] : []),
    ...(uitkering === 'wga' && adult.wgaPeriode === undefined ? ['wgaPeriode'] : []),
    ...(uitkering === 'wajong' && adult.wajongSoort === undefined ? ['wajongSoort'] : []),
    ...(earns(adult) && adult.pensioenpremie === undefined ? ['pensioenpremie'] : []),
    ...(earns(adult) && adult.reiskosten === undefined ? ['reiskosten'] : []),
    ...(adult.winst === undefined ? ['winst'] : []),
  ]
}

/**
 * The facts that a sum takes for granted and that could change it for this household, in the order in which
 * they matter most. They are shown with the sum, and may be asked to make it more exact.
 */
export function assumedFacts({ home, you, partner }: Situation): readonly string[] {
  const young = (home.kinderen ?? []).some((age) => age < CARE_UNDER)
  const works = earns(you) && (home.heeftPartner !== true || earns(partner))
  return [
    ...(home.vermogen === undefined ? ['vermogen'] : []),
    ...(home.kostendelers === undefined ? ['kostendelers'] : []),
    ...(young && works && home.opvang === undefined ? ['opvang'] : []),
    ...ofAdult(you),
    ...(home.heeftPartner ? ofAdult(partner).map((fact) => `partner.${fact}`) : []),
  ]
}
