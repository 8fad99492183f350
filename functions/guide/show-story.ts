import { filled } from '../orientation/say.ts'
import type { BlockOf, StoredBlock } from '../shared/blocks.ts'
import { dayOf } from '../shared/date.ts'
import type { Content } from './content.ts'

/** A story as content tells it today; nothing when it is no longer there. */
export function storyBlock(
  { id, alike }: Extract<StoredBlock, { kind: 'story' }>,
  { stories, directions }: Content,
  now: Date,
): BlockOf<'story'> | undefined {
  const story = stories.byId.get(id)
  const { verhaal: say } = directions.say
  return (
    story && {
      kind: 'story',
      title: filled(say.titel, { naam: story.naam, van: story.van, naar: story.naar }),
      alike: filled(say.lijkt, { waarop: alike.join(', ') }),
      text: story.verhaal,
      helped: { title: say.hielp, lines: story.hielp },
      lesson: { title: say.les, text: story.les },
      ...(story.let_op && { beware: { title: say.let_op, text: story.let_op } }),
      note: filled(say.geen_belofte, { jaar: story.jaar.replace('-', ' tot ') }),
      sources: story.bronnen.map(({ titel, datum }) => ({ title: titel, date: datum })),
      checked: story.gecontroleerd,
      overdue: story.herzien_voor < dayOf(now),
    }
  )
}
