import { none } from '../../shared/money.ts'
import { assuming, choice, count, flag, money } from '../../situation/field.ts'
import { amount, noRight } from '../outcome.ts'
import { defineRule } from '../rule.ts'
import { aow, leeftijd } from '../shared-fields.ts'
import { vrijlatingFor, vrijlatingSoorten, vrijlatingValues, vrijlatingWoorden } from './vrijlating-terms.ts'

const no = (meaning: string, also: readonly string[]) => assuming(flag(meaning, also), false)

/**
 * What somebody in the bijstand may keep of a net wage.
 *
 * @see Participatiewet, artikel 31 lid 2; vanaf 2027 artikel 34a
 */
export const vrijlating = defineRule({
  id: 'bijstand-vrijlating',
  title: 'Vrijlating van loon in de bijstand',
  law: 'Participatiewet, artikel 31 lid 2; vanaf 2027 artikel 34a',
  schemes: ['bijstand'],
  facts: {
    leeftijd,
    aow,
    soort: assuming(
      choice(
        'Soort: gewoon (25%), ouder (12,5%), medisch of loonkostensubsidie (15%), nieuw (15%, regels van 2027)',
        vrijlatingSoorten,
        ['vrijlating', 'type', 'kind'],
        vrijlatingWoorden,
      ),
      'gewoon',
    ),
    maandenGebruikt: assuming(
      count('Maanden dat de vrijlating al is gebruikt', 600, ['maandenAlGebruikt', 'monthsUsed']),
      0,
    ),
    meerUrenNietMogelijk: no('Meer uren werken kan niet', ['noMoreHours']),
    nieuweBaan: no('Begint aan een nieuwe baan: vanaf 2027 telt de tijd dan opnieuw', ['newJob']),
    helptNaarWerk: assuming(
      flag('De gemeente vindt dat het werk helpt om uit de bijstand te komen', ['helpsTowardsWork']),
      true,
    ),
    heeftJongKind: assuming(
      flag('Zorgt alleen voor een kind onder de 12, voor de vrijlating van een ouder', [
        'kindOnder12',
        'childUnder12',
      ]),
      true,
    ),
    nettoloon: money('month', 'Nettoloon per maand', [
      'loon',
      'netWage',
      'netto',
      'nettoLoonPerMaand',
      'netEarnings',
      'inkomen',
    ]),
  },
  values: vrijlatingValues,
  work: ({ ask, values, limits }) => {
    const net = ask('nettoloon')
    const soort = ask('soort')
    const age = ask('aow') ? Math.max(ask('leeftijd'), values.leeftijden.aow) : ask('leeftijd')
    if (!ask('helptNaarWerk') && soort !== 'medisch') return noRight('vrijlating.helpt-niet-naar-werk')
    if (soort === 'ouder' && !ask('heeftJongKind')) return noRight('vrijlating.geen-jong-kind')
    const again = ask('nieuweBaan') && values.bijstand.vrijlating === null
    const found = vrijlatingFor(
      {
        net,
        age,
        soort,
        monthsUsed: again ? 0 : ask('maandenGebruikt'),
        noMoreHours: ask('meerUrenNietMogelijk'),
      },
      values,
      limits,
    )
    if (typeof found === 'string') return noRight(found, { vrijlating: none('month') })
    return amount(found, { vrijlating: found, geteld: { cents: net.cents - found.cents, per: 'month' } }, [
      'vrijlating.gemeente-beslist',
    ])
  },
})
