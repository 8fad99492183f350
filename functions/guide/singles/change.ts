import type { Reading } from '../../reading/reading.ts'
import { own } from '../../shared/own.ts'
import type { Known } from '../../situation/known.ts'
import { learnedFor, WHICH } from './single-values.ts'
import type { SingleWords } from './single-words.ts'
import { type Single, singles } from './singles.ts'
import { isMeant, type Told, toldFor } from './told.ts'
import { namedRule } from './wanted.ts'

const supposes = /^(?:en|maar|stel|wat als|als|of|toch|nee|dan)\b/
const asksMore = /^(?:en|ook|hoeveel|wat|dan)\b/
/** "En zorgtoeslag?": no more words than that. */
const FEW = 8

/** What a message changes right after a rule: another rule, or another fact of this one. */
export function changeOf(reading: Reading, known: Known, words: SingleWords): Known | undefined {
  const { text } = reading
  const named = namedRule(reading)
  const other =
    named && asksMore.test(text) && text.split(/\s+/).length <= FEW ? own(singles, named.id) : undefined
  const which = known[WHICH]
  const single = other ?? (which && 'value' in which ? own(singles, String(which.value)) : undefined)
  if (!single) return undefined
  const supposed = supposes.test(text)
  if (!other && !supposed && reading.asks.length > 0) return undefined
  const told = toldFor(single, reading, words)
  const facts = Object.keys(told).length > 0 || !supposed ? told : bareNumber(single, reading, words)
  if (!other && Object.keys(facts).length === 0) return undefined
  return learnedFor(single, facts)
}

/** "En bij 800?" is about the first fact that such a number fits. */
function bareNumber({ asks }: Single, { quantities }: Reading, words: SingleWords): Told {
  const numbers = quantities.flat()
  const [only] = numbers
  if (!only || numbers.length !== 1 || only.doubtful) return {}
  const fact = asks.find((ask) => {
    const about = words.gegevens[ask.fact]
    return about?.tussen !== undefined && isMeant(only.value, about)
  })?.fact
  return fact === undefined ? {} : { [fact]: only.value }
}
