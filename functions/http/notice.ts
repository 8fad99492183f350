import type { Switches } from '../escalation/switches.ts'

/** What a lead tells all visitors now; undefined when there is nothing to tell. */
export const noticeOf = async (switches: Switches): Promise<string | undefined> =>
  (await switches()).notice?.text
