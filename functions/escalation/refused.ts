/** Why something cannot happen to a conversation now. */
export type Refusal =
  /** The visitor is with the guide: they stopped waiting, or were given back. */
  | 'with-guide'
  | 'waiting'
  /** Somebody else has it. */
  | 'taken'
  | 'question-left'
  | 'answered'
  | 'closed'
  | 'wiped'
  /** It belongs to a team that this advisor is not in. */
  | 'other-team'
  /** It was passed on to one colleague, who still has a moment to take it. */
  | 'meant-for-another'
  /** This advisor has as many conversations as one may have. */
  | 'at-capacity'
  | 'not-available'
  /** Nobody of that team is there to take it. */
  | 'nobody-there'
  /** Who is asked to look along is not of this team. */
  | 'no-such-colleague'
  /** Only a lead may. */
  | 'leads-only'
  | 'no-such-team'
  /** A question can only be left with words that the visitor approved. */
  | 'no-question'
  /** The conversation has as many entries as one may have. */
  | 'full'

export class Refused extends Error {
  override name = 'Refused' as const
  readonly why: Refusal

  constructor(why: Refusal) {
    super(why)
    this.why = why
  }
}
