import type { BlockOf } from '../../functions/shared/blocks.ts'
import { Origin } from './blocks.tsx'
import { Fold } from './fold.tsx'

/** A true story: on what it is like the visitor, what happened, what helped; when it was, and that it is no promise. */
export const StoryView = (story: BlockOf<'story'>) => (
  <article class="answer story">
    <h2>{story.title}</h2>
    <p class="quiet-text">{story.alike}</p>
    <p>{story.text.join(' ')}</p>
    <p>
      <strong>{story.lesson.title}:</strong> {story.lesson.text}
    </p>
    <Fold title={story.helped.title}>
      <ul>
        {story.helped.lines.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
      {story.beware && (
        <p>
          {story.beware.title}: {story.beware.text}
        </p>
      )}
    </Fold>
    <p class="quiet-text">{story.note}</p>
    <Origin sources={story.sources} checked={story.checked} overdue={story.overdue} reviewed={false} />
  </article>
)
