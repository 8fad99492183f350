import { nl } from '../strings/nl.ts'

/** Whom to call at once, in one quiet line: on every page, under the field of a conversation, and on paper. */
export const HelpNumbers = ({ paper = false }: { paper?: boolean }) => (
  <p class={paper ? 'numbers paper-only' : 'numbers'}>
    {nl.helpNumbers.map(({ when, number }) => (
      <span key={number}>
        {when} <a href={`tel:${number.replace('-', '')}`}>{number}</a>
      </span>
    ))}
  </p>
)
