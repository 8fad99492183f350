import { type Features, featuresOf } from '../../shared/learning/features.ts'
import { plainText, sentencesOf, wordsOf } from '../../shared/learning/plain.ts'
import { classesIn, type WordGroups } from '../word-groups.ts'
import { type Voice, voices } from './role-examples.ts'

/** Signs of whose voice a message is in, and the voices that it can be in by the people whom it names. */
export interface RoleSigns {
  /** Of the message as a whole, and of each of its sentences: in a long story one says who asks. */
  readonly parts: readonly Features[]
  readonly possible: ReadonlySet<Voice>
}

/** Of a long story the beginning says who tells it, and the end who asks. */
const LONGEST = 700
const MOST_SENTENCES = 4
const LEAST_WORDS = 3
/** "Medewerker graag", "loon magazijnmedewerker": fewer words say nothing of who asks. */
const LEAST_IN_ALL = 5

/** Who employs speaks of staff or of what one does with them, who helps of the one who is helped. */
const named: Readonly<Record<Voice, readonly string[]>> = {
  werkgever: ['personeel', 'vak', 'aannemen', 'leiding'],
  adviseur: ['geholpen', 'helpt'],
}

/** @param groups of content/rollen/groepen.yaml */
export function roleSignsWith(groups: WordGroups): (message: string) => RoleSigns {
  const classes = classesIn(groups)
  const isNamed = (words: readonly string[], some: readonly string[]) =>
    words.some((word) => classes.classesOf(word).some((group) => some.includes(group)))
  return (message) => {
    const plain = plainText(message)
    const text =
      plain.length > LONGEST ? `${plain.slice(0, LONGEST / 2)} ${plain.slice(-LONGEST / 2)}` : plain
    const words = wordsOf(text)
    return {
      parts: [
        featuresOf(text, classes),
        ...sentencesIn(text).map((sentence) => featuresOf(sentence, classes, ['part'])),
      ],
      possible: new Set(
        words.length < LEAST_IN_ALL ? [] : voices.filter((voice) => isNamed(words, named[voice])),
      ),
    }
  }
}

/** The first ones and the last. */
function sentencesIn(text: string): string[] {
  const all = sentencesOf(text).filter((one) => one.split(' ').length >= LEAST_WORDS)
  return all.length < 2
    ? []
    : [...all.slice(0, MOST_SENTENCES - 1), ...all.slice(MOST_SENTENCES - 1).slice(-1)]
}
