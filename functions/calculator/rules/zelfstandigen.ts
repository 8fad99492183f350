import * as z from 'zod/mini'
import { smallest } from '../../shared/money.ts'
import { assuming, choice, flag, money } from '../../situation/field.ts'
import { amount, holds, noRight } from '../outcome.ts'
import { defineRule } from '../rule.ts'
import { lawAmount } from '../value-schema.ts'

const once = lawAmount('once')

/**
 * The highest loan for capital and the limit of own assets, for who starts or has a business.
 *
 * @see Besluit bijstandverlening zelfstandigen 2004
 */
export const bbz = defineRule({
  id: 'bbz',
  title: 'Bijstand voor zelfstandigen (Bbz)',
  law: 'Besluit bijstandverlening zelfstandigen 2004',
  schemes: ['bbz'],
  facts: {
    soort: assuming(
      choice(
        'Begint, heeft of beëindigt een bedrijf',
        ['starter', 'gevestigd', 'beeindigend'],
        ['type', 'kind'],
        {
          beginnend: 'starter',
          start: 'starter',
          established: 'gevestigd',
          stoppend: 'beeindigend',
          ending: 'beeindigend',
        },
      ),
      'starter',
    ),
    toestemming: assuming(flag('De gemeente geeft toestemming om te starten', ['permission']), true),
    vermogen: assuming(money('once', 'Eigen vermogen', ['assets']), 0),
    krediet: assuming(money('once', 'Bedrijfskapitaal dat nodig is', ['lening', 'loan', 'kapitaal']), 0),
  },
  values: z.object({
    bbz: z.object({ starterMaximum: once, gevestigdMaximum: once, vermogensgrens: once }),
  }),
  work: ({ ask, values: { bbz: law }, limits }) => {
    const kind = ask('soort')
    if (kind === 'starter' && !ask('toestemming')) return noRight('bbz.geen-toestemming')
    if (limits.exceeds(ask('vermogen'), law.vermogensgrens, 'bbz.vermogen'))
      return noRight('bbz.vermogen', { vermogensgrens: law.vermogensgrens })
    if (kind === 'beeindigend') return holds(['bbz.alleen-uitkering'], { vermogensgrens: law.vermogensgrens })
    const maximum = kind === 'starter' ? law.starterMaximum : law.gevestigdMaximum
    return amount(
      smallest(ask('krediet'), maximum),
      { maximum, vermogensgrens: law.vermogensgrens, krediet: smallest(ask('krediet'), maximum) },
      ['bbz.gemeente-beslist'],
    )
  },
})
