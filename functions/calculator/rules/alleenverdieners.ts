import * as z from 'zod/mini'
import { minus, notNegative, times } from '../../shared/money.ts'
import { assuming, flag, money } from '../../situation/field.ts'
import { holds, noRight } from '../outcome.ts'
import { defineRule } from '../rule.ts'

/**
 * Whether a household with one benefit that is not bijstand may get a compensation for lower toeslagen.
 *
 * @see Participatiewet, artikel 78gg
 */
export const alleenverdieners = defineRule({
  id: 'alleenverdieners',
  title: 'Tegemoetkoming voor alleenverdieners',
  law: 'Participatiewet, artikel 78gg',
  schemes: ['bijstand'],
  facts: {
    heeftPartner: assuming(flag('Heeft een partner', ['partner', 'couple', 'hasPartner']), true),
    uitkeringAndersDanBijstand: assuming(
      flag('Leeft van één uitkering die geen bijstand is, zoals WIA, Ziektewet of WW', ['otherBenefit']),
      true,
    ),
    nettoMetToeslagen: money('month', 'Netto-inkomen met toeslagen', ['inkomen', 'income', 'besteedbaar']),
    nettoMetBijstand: money('month', 'Wat hetzelfde huishouden met bijstand en toeslagen zou hebben', [
      'bijstandsniveau',
      'metBijstand',
    ]),
  },
  values: z.object({}),
  work: ({ ask }) => {
    if (!ask('heeftPartner')) return noRight('alleenverdieners.geen-partner')
    if (!ask('uitkeringAndersDanBijstand')) return noRight('alleenverdieners.geen-andere-uitkering')
    const verschil = notNegative(minus(ask('nettoMetBijstand'), ask('nettoMetToeslagen')))
    return verschil.cents === 0
      ? noRight('alleenverdieners.niet-lager')
      : holds(['alleenverdieners.gemeente-betaalt'], { verschil, perJaar: times(verschil, 12) })
  },
})
