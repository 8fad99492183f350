import type { Content } from '../content.ts'
import { heardByAll } from '../role.ts'
import { RULE } from '../singles/single-values.ts'
import { learning, type Turn } from '../turn.ts'
import { answered, askedAgain, followed } from './follow.ts'
import { waitingIn, wantedPath } from './path.ts'

/**
 * A message that asks for one rule by name goes on as an ordinary one, whatever question was open; right after a rule,
 * what is told or supposed gives it anew.
 */
export function aboutRule(turn: Turn, content: Content): Turn | undefined {
  const { paths, money } = content
  const last = turn.earlier.at(-1)
  const isAfter = last && Object.keys(last.facts).some((fact) => fact.startsWith(RULE))
  // "En als ik 2500 verdien?" right after a rule asks for that rule again, not for a sum.
  const supposes = isAfter && opensSupposing.test(turn.reading.text)
  const asked = paths.filter(({ about }) => about === 'rule' || !supposes)
  const path = wantedPath(asked, turn.text, turn.reading)
  const all = () => heardByAll(turn, content)
  if (path?.about === 'rule') return all()
  const rule = paths.find(({ about }) => about === 'rule')
  const waiting = waitingIn(turn.earlier)
  if (path || !rule?.change || !(isAfter || waiting?.about === 'rule')) return undefined
  // A bare number that was no answer is no age and no postcode either.
  if (waiting?.about === 'rule' && bareNumber.test(turn.text))
    return askedAgain(turn, rule, waiting.fact, money.singles.zinnen.klopt_niet)
  const change = rule.change(turn.text, turn.known)
  if (!change) return undefined
  const told = learning(all(), change)
  const taken = waiting?.about === 'rule' ? answered(told, rule, waiting.fact, turn.text) : undefined
  return followed(taken ?? told, rule)
}

const opensSupposing = /^\W*(?:en|stel|what if|and)\b/
const bareNumber = /^\W*\d[\d.,]*\W*(?:euro)?\W*$/i
