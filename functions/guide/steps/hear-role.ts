import { type Reading, says } from '../../reading/reading.ts'
import { asksAnything } from '../../reading/tells.ts'
import type { Content } from '../content.ts'
import { waitingIn } from '../paths/path.ts'
import { type Role, roleFact, roleIn, toldOfThemselves } from '../role.ts'
import { learning, type Step, type Turn } from '../turn.ts'

/** For whom somebody asks is heard before all else: whose facts and whose answers it is about follows from it. */
export const hearRole =
  (content: Content): Step =>
  (turn) => {
    const now = roleIn(turn.known)
    const told = roleTold(turn, content)
    if (told === undefined && now !== undefined && isForOneself(turn)) return learning(turn, roleFact('zelf'))
    if (now === undefined && told === 'naaste' && isAnswer(turn)) return turn
    // An advisor who names an employer is none.
    return told === undefined || told === now || (now !== undefined && told === 'werkgever')
      ? turn
      : learning(turn, roleFact(told))
  }

function roleTold(turn: Turn, { funding }: Content): Role | undefined {
  const { reading, text } = turn
  if (says(reading, 'als-partner')) return 'partner'
  if (says(reading, 'voor-mezelf')) return undefined
  const isOwnStory = says(reading, 'over-zichzelf')
  const voice = mayBeHeard(turn) ? reading.voice : undefined
  // "Voor onze leerling" says an employer as well.
  const isSaidByAdvisor = says(reading, 'als-adviseur') && !isOwnStory && reading.voice !== 'werkgever'
  if (voice === 'adviseur' || isSaidByAdvisor) return 'adviseur'
  if (isSaidOr(voice, reading) && funding.read(text).asks_as_employer) return 'werkgever'
  return says(reading, 'als-naaste') && !isOwnStory ? 'naaste' : undefined
}

const isSaidOr = (voice: Reading['voice'], reading: Reading): boolean =>
  voice === 'werkgever' || says(reading, 'als-werkgever')

/** What a message only sounds like counts for less than what was told: who answers, or told of their own, asks on. */
const mayBeHeard = (turn: Turn): boolean =>
  roleIn(turn.known) === undefined && !toldOfThemselves(turn.known) && !isAnswer(turn)

/** "Mijn dochter is 7", asked something about oneself, tells of one's own household. */
const isAnswer = ({ earlier, reading }: Turn): boolean =>
  waitingIn(earlier) !== undefined && !asksAnything(reading)

/** "En voor mij?": a longer story may name oneself beside the other. */
const isForOneself = ({ reading, text }: Turn): boolean =>
  says(reading, 'voor-mezelf') && text.trim().split(/\s+/).length <= MOST_WORDS
const MOST_WORDS = 16
