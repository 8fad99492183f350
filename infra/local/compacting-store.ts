import { DynamoDbSessionStore } from '../../functions/sessions/dynamodb-store.ts'

/** Long enough for every query of before to have ended. */
const SOON_MS = 6_000

/** What is removed leaves the disk as well, a moment later: many removals in a row are one compaction. */
export class CompactingStore extends DynamoDbSessionStore {
  #waiting: NodeJS.Timeout | undefined
  readonly #compact: () => Promise<void>

  constructor(compact: () => Promise<void>, ...of: ConstructorParameters<typeof DynamoDbSessionStore>) {
    super(...of)
    this.#compact = compact
  }

  override async removeBefore(session: string, number: number): Promise<void> {
    await super.removeBefore(session, number)
    this.#waiting ??= setTimeout(() => {
      this.#waiting = undefined
      void this.#compact().catch(() => console.error('opruimen van de schijf lukte niet'))
    }, SOON_MS).unref()
  }
}
