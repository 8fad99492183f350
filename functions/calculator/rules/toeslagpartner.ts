import * as z from 'zod/mini'
import { assuming, flag } from '../../situation/field.ts'
import { holds, noRight } from '../outcome.ts'
import { defineRule } from '../rule.ts'

const no = (meaning: string, also: readonly string[] = []) => assuming(flag(meaning, also), false)

/**
 * Whether somebody is a toeslagpartner.
 *
 * @see Awir, artikel 3; Algemene wet inzake rijksbelastingen, artikel 5a
 */
export const toeslagpartner = defineRule({
  id: 'toeslagpartner',
  title: 'Toeslagpartner',
  law: 'Algemene wet inkomensafhankelijke regelingen, artikel 3',
  schemes: [],
  facts: {
    gehuwd: no('Zijn gehuwd of geregistreerd partner', ['getrouwd', 'married', 'geregistreerdPartner']),
    zelfdeAdres: no('Staan op hetzelfde adres', ['samenwonend', 'sameAddress']),
    ouderEnKind: no('Zijn ouder en kind van elkaar', ['parentAndChild']),
    samenKind: no('Hebben samen een kind, of de een heeft het kind van de ander erkend', [
      'kindSamen',
      'childTogether',
      'erkendKind',
    ]),
    samenWoning: no('Hebben samen een koopwoning', ['eigenWoningSamen', 'ownHomeTogether']),
    pensioenpartner: no('Zijn partner voor een pensioenregeling', ['pensionPartner']),
    vorigJaarPartner: no('Waren vorig jaar toeslagpartner', ['partnerLastYear', 'partnerVorigJaar']),
    minderjarigKind: no('Er woont een minderjarig kind van een van beiden, en beiden zijn meerderjarig', [
      'minorChild',
      'samengesteldGezin',
    ]),
  },
  values: z.object({}),
  work: ({ ask }) => {
    if (ask('gehuwd')) return holds(['toeslagpartner.gehuwd'], { toeslagpartner: true })
    if (!ask('zelfdeAdres')) return noRight('toeslagpartner.ander-adres', { toeslagpartner: false })
    if (ask('ouderEnKind')) return noRight('toeslagpartner.ouder-en-kind', { toeslagpartner: false })
    const bonds = [
      'samenKind',
      'samenWoning',
      'pensioenpartner',
      'vorigJaarPartner',
      'minderjarigKind',
    ] as const
    const bond = bonds.find((name) => ask(name))
    return bond
      ? holds(['toeslagpartner.band'], { toeslagpartner: true })
      : noRight('toeslagpartner.geen-band', { toeslagpartner: false })
  },
})
