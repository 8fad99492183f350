import type { Advisor } from './advisor.ts'

/** An advisor's last sign of life. */
export interface Presence {
  readonly advisor: string
  readonly name: string
  readonly teams: readonly string[]
  /** Takes conversations; away otherwise. */
  readonly available: boolean
  /** In milliseconds since 1970. */
  readonly seen: number
}

/** Who did what and when; never of whom or about what. */
export interface Audited {
  readonly advisor: string
  readonly role: Advisor['role']
  readonly what: string
  readonly team?: string | undefined
  /** In milliseconds since 1970. */
  readonly at: number
}

/** How long somebody waited until an advisor came. */
export interface Claimed {
  readonly at: number
  readonly waitedMs: number
}

/** An article or scheme that an advisor thinks is wrong. */
export interface Flag {
  readonly id: string
  readonly about: { readonly kind: 'article' | 'scheme'; readonly id: string }
  readonly why: string
  readonly by: string
  readonly at: number
  readonly settled: boolean
}

/** Somebody turned it on or off, and why. */
interface Reasoned {
  readonly by: string
  readonly why: string
  readonly at: number
}

/** What leads can change while everything runs. */
export interface Controls {
  /** Shown to all visitors. */
  readonly notice?: (Reasoned & { readonly text: string }) | undefined
  /** Parts of the guide that are switched off, by name. */
  readonly off: Readonly<Record<string, Reasoned>>
}

/** What the desk needs of a store beside conversations. Nothing in it comes from a visitor's words. */
export interface DeskStore {
  keepPresence(presence: Presence): Promise<void>
  presences(): Promise<Presence[]>
  audit(event: Audited): Promise<void>
  /** What was done on this day (2026-11-24), oldest first. */
  audited(day: string): Promise<Audited[]>
  /** Adds one, or so many, to a counter of this day. */
  count(day: string, name: string, by?: number): Promise<void>
  counts(day: string): Promise<Readonly<Record<string, number>>>
  keepClaim(team: string, claim: Claimed): Promise<void>
  claimsSince(team: string, moment: number): Promise<Claimed[]>
  keepFlag(flag: Flag): Promise<void>
  flags(): Promise<Flag[]>
  controls(): Promise<Controls>
  /** Changes what leads have set: of two at once none is lost, since whoever was second changes it anew. */
  changeControls(change: (controls: Controls) => Controls): Promise<void>
}
