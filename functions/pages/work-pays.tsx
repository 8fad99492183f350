import { BlockView } from '../../web/blocks/blocks.tsx'
import { ANSWER_FORM } from '../../web/blocks/question.tsx'
import { SumView } from '../../web/blocks/sum.tsx'
import { nl } from '../../web/strings/nl.ts'
import { sumWords } from '../../web/strings/sum.ts'
import type { Block } from '../shared/blocks.ts'
import { htmlPage } from './layout.tsx'

interface Step {
  /** What is known so far, as it travels in the form: nothing is kept on our side. */
  readonly known: string
  /** Help in danger stands before all else. */
  readonly help: readonly Block[]
  readonly blocks: readonly Block[]
  readonly question?: Extract<Block, { kind: 'question' }> | undefined
  readonly notice?: string | undefined
  readonly isStart: boolean
}

/** "Does work pay" as a page of its own: one question at a time, and the sum so far under it. */
export const workPaysPage = ({ known, help, blocks, question, notice, isStart }: Step): string =>
  htmlPage({
    title: sumWords.pageTitle,
    conversation: true,
    scripts: ['page'],
    children: (
      <>
        <h1>{sumWords.pageTitle}</h1>
        {isStart && <Intro />}
        {help.map((block) => (
          <BlockView block={block} isOpen={false} />
        ))}
        <form id={ANSWER_FORM} method="post" action="/loont-werken#stap" autocomplete="off">
          <input type="hidden" name="known" value={known} />
          {isStart && <OwnWords />}
        </form>
        <div id="stap" class="step">
          {notice && (
            <p class="warning" role="alert">
              {notice}
            </p>
          )}
          {question && (
            <>
              <h2>{isStart ? sumWords.orQuestions : sumWords.nextQuestion}</h2>
              <BlockView block={question} isOpen />
            </>
          )}
          {!isStart &&
            blocks.map((block) =>
              block.kind === 'sum' ? (
                <div data-sum={JSON.stringify(block)}>
                  <SumView {...block} />
                </div>
              ) : (
                <BlockView block={block} isOpen />
              ),
            )}
        </div>
        {!isStart && (
          <p>
            <a href="/loont-werken">{sumWords.startAgain}</a>
          </p>
        )}
        <p class="quiet">
          <a href="/">{nl.startTitle}</a>
        </p>
      </>
    ),
  })

const Intro = () => (
  <>
    <p>{sumWords.pageIntro}</p>
    <p class="quiet">{sumWords.pagePrivacy}</p>
  </>
)

/** Who tells it in one go is asked less. */
const OwnWords = () => (
  <>
    <label for="verhaal">{sumWords.ownWords}</label>
    <p id="verhaal-hint" class="quiet">
      {sumWords.ownWordsExample}
    </p>
    <textarea id="verhaal" name="story" rows={3} aria-describedby="verhaal-hint" autocomplete="off" />
    <button type="submit" class="primary">
      {sumWords.workOut}
    </button>
  </>
)
