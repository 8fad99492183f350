/** Somebody at the desk, as the sign-in tells. */
export interface Advisor {
  readonly id: string
  /** The name that visitors see. */
  readonly name: string
  readonly role: 'advisor' | 'lead'
  readonly teams: readonly string[]
}

export const isOfTeam = ({ teams }: Advisor, team: string): boolean => teams.includes(team)
