import { together, valuesIn } from '../../situation/known.ts'
import type { Content } from '../content.ts'
import { say } from '../messages.ts'
import type { AboutModel } from '../open-guide.ts'
import type { Earlier, Reply, Request } from '../turn.ts'
import { modelButton } from '../without-model.ts'

/** True when the visitor wants to be helped without a language model. */
const WITHOUT_MODEL = 'guide.without_model'

export const isWithoutModel = (earlier: readonly Earlier[]): boolean =>
  valuesIn(together(...earlier.map(({ facts }) => facts)))[WITHOUT_MODEL] === true

/** "Zonder taalmodel" and back: one press, for the rest of the conversation. Nothing of it reaches the model. */
export const takeWish =
  ({ messages: { taalmodel } }: Content, model: AboutModel) =>
  ({ text }: Request): Reply | undefined => {
    const said = text.trim().toLowerCase()
    const means = (sentence: { nl: string; en: string }) =>
      Object.values(sentence).some((one) => one.toLowerCase() === said)
    const isOff = means(taalmodel.knop_zonder)
    if (!isOff && !means(taalmodel.knop_met)) return undefined
    const words = { naam: model.name, waar: model.where }
    return {
      blocks: [
        { kind: 'text', text: say(isOff ? taalmodel.nu_zonder : taalmodel.nu_met, 'nl', words) },
        modelButton(say(isOff ? taalmodel.knop_met : taalmodel.knop_zonder, 'nl')),
      ],
      ending: 'fixed',
      facts: { [WITHOUT_MODEL]: { from: 'chosen', value: isOff } },
    }
  }
