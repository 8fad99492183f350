/** A mistake as it is told: a name and a place, and nothing of what was sent. */
interface Mistake {
  readonly name: string
  readonly place: string
  readonly status: number
}

/** As an object, so that alarms can count what an app answered itself. */
export const log = ({ name, place, status }: Mistake): void => console.error({ name, place, status })
