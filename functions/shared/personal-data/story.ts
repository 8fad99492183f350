import { listOf, type Reading } from './reading.ts'

/** Words of somebody who tells about himself. */
const self = listOf("ik mijn mn m'n mij me wij we ons onze i my mine our us im i'm")
const askingWords = listOf(
  'hoe wat welke waarom waar wie wanneer waardoor did does how what who why when where vertel tell',
)
/** Words for what people read or heard: the stories that the site tells itself are asked for by name. */
const storyWords = listOf(`
  verhaal verhalen casus casussen geval voorbeeld voorbeelden folder boekje filmpje video interview artikel las gelezen bijeenkomst jullie story stories
`)

const aboutStory = new WeakMap<Reading, boolean>()

/** "Welke route volgde Krista?": a question with nothing about who asks, or a word for a story. Looked up once for each text. */
export function isAboutStory(reading: Reading): boolean {
  const known = aboutStory.get(reading)
  if (known !== undefined) return known
  const { text, words } = reading
  const asks = /\?\s*$/.test(text) || words.slice(0, 2).some(({ lower }) => askingWords.has(lower))
  const is =
    words.some(({ lower }) => storyWords.has(lower)) || (asks && !words.some(({ lower }) => self.has(lower)))
  aboutStory.set(reading, is)
  return is
}
