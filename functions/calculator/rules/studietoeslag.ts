import * as z from 'zod/mini'
import { minus, notNegative } from '../../shared/money.ts'
import { assuming, count, flag, money } from '../../situation/field.ts'
import { amount, noRight } from '../outcome.ts'
import { defineRule } from '../rule.ts'
import { lawAmount } from '../value-schema.ts'

/**
 * Money for who studies with a lasting medical limitation, at least.
 *
 * @see Participatiewet, artikel 36b
 */
export const studietoeslag = defineRule({
  id: 'studietoeslag',
  title: 'Studietoeslag',
  law: 'Participatiewet, artikel 36b',
  schemes: ['studietoeslag'],
  facts: {
    leeftijd: count('Leeftijd in jaren', 120, ['age']),
    studeert: assuming(flag('Volgt een opleiding', ['studies', 'student']), true),
    medischBeperkt: assuming(
      flag('Kan door een blijvende medische beperking niet bijverdienen', ['beperking', 'medicalLimitation']),
      true,
    ),
    stagevergoeding: assuming(money('month', 'Stagevergoeding per maand', ['stage', 'internshipPay']), 0),
  },
  values: z.object({
    studietoeslag: z.object({
      perLeeftijd: z.array(z.object({ leeftijd: z.number(), bedrag: lawAmount('month') })),
      stageVrij: lawAmount('month'),
    }),
  }),
  work: ({ ask, values: { studietoeslag: law } }) => {
    if (!ask('studeert')) return noRight('studietoeslag.studeert-niet')
    if (!ask('medischBeperkt')) return noRight('studietoeslag.niet-beperkt')
    const row = law.perLeeftijd.filter(({ leeftijd }) => ask('leeftijd') >= leeftijd).at(-1)
    if (!row) return noRight('studietoeslag.te-jong')
    const geteld = notNegative(minus(ask('stagevergoeding'), law.stageVrij))
    const toeslag = notNegative(minus(row.bedrag, geteld))
    return amount(toeslag, {
      minimum: row.bedrag,
      stageVrij: law.stageVrij,
      stageGeteld: geteld,
      studietoeslag: toeslag,
    })
  },
})
