import * as z from 'zod/mini'
import { total } from '../../shared/money.ts'
import { assuming, money } from '../../situation/field.ts'
import { amount } from '../outcome.ts'
import { defineRule } from '../rule.ts'

const perYear = (meaning: string, also: readonly string[]) => assuming(money('year', meaning, also), 0)

/**
 * The income that the toeslagen look at: of the whole calendar year, with income from abroad.
 *
 * @see Awir, artikel 7 en 8
 */
export const toetsingsinkomen = defineRule({
  id: 'toetsingsinkomen',
  title: 'Toetsingsinkomen',
  law: 'Algemene wet inkomensafhankelijke regelingen, artikel 7 en 8',
  schemes: [],
  facts: {
    box1: perYear('Inkomen uit werk en woning: loon, uitkering, pensioen, winst', [
      'loon',
      'wage',
      'fiscaalLoon',
      'inkomenBox1',
    ]),
    box2: perYear('Inkomen uit aanmerkelijk belang', ['inkomenBox2']),
    box3: perYear('Inkomen uit sparen en beleggen', ['inkomenBox3']),
    buitenland: perYear('Inkomen uit het buitenland dat niet in de aangifte staat', ['foreignIncome']),
    partner: perYear('Toetsingsinkomen van de toeslagpartner', ['inkomenPartner', 'partnerIncome']),
  },
  values: z.object({}),
  work: ({ ask }) => {
    const verzamelinkomen = total('year', [ask('box1'), ask('box2'), ask('box3')])
    const own = total('year', [verzamelinkomen, ask('buitenland')])
    const gezamenlijk = total('year', [own, ask('partner')])
    return amount(gezamenlijk, {
      verzamelinkomen,
      toetsingsinkomen: own,
      gezamenlijkToetsingsinkomen: gezamenlijk,
    })
  },
})
