import type { BlockOf } from '../shared/blocks.ts'
import { dayInWords } from '../shared/date-in-words.ts'

/** A story as plain text, to take along. */
export const storyText = (story: BlockOf<'story'>): string =>
  [
    story.title,
    story.alike,
    story.text.join(' '),
    `${story.helped.title}:`,
    ...story.helped.lines.map((line) => `- ${line}`),
    `${story.lesson.title}: ${story.lesson.text}`,
    ...(story.beware ? [`${story.beware.title}: ${story.beware.text}`] : []),
    story.note,
    ...story.sources.map(({ title, date }) => `Bron: ${title} (${dayInWords(date)})`),
    `Gecontroleerd: ${dayInWords(story.checked)}`,
  ].join('\n')
