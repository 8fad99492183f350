import type { ContentFile } from '../../shared/content-file.ts'
import { type Head, packSparse } from '../../shared/learning/linear.ts'
import { dice, leastWeight, passedBy, share } from '../../shared/learning/thresholds.ts'
import { type Sample, trainAndHold } from '../../shared/learning/train-heads.ts'
import { bestOf, type LearnedRoles, ROLE_BITS } from './learned-roles.ts'
import { type RoleExample, readRoleExamples, type Voice, voices } from './role-examples.ts'
import type { RoleSigns } from './role-signs.ts'

export type TrainRoles = (
  files: readonly ContentFile[],
  signsIn: (message: string) => RoleSigns,
) => LearnedRoles

type Learned = RoleExample & RoleSigns

const PASSES = 5
const PARTS = 4
/** How much a message counts that was written or chosen to learn from, and how much one that only looks like it. */
const LISTED = 3
const LOOKALIKE = 8
/** Of the questions that somebody asks for themselves so many are learned from. */
const ONE_IN = 2
const START = 17
/**
 * The share of them that may be taken for an employer's, or an advisor's: that is worse than the reverse. Of what is only
 * likely half or less is left, by what somebody tells of themselves.
 */
const MOST_OTHERS: Readonly<Record<Voice, { readonly sure: number; readonly likely: number }>> = {
  werkgever: { sure: 0.002, likely: 0.005 },
  adviseur: { sure: 0.001, likely: 0.001 },
}
/** All that is kept of what was learned. */
const MOST_WEIGHTS = 16_000

/** Learns in whose voice a message is: seconds, and the same messages always give the same weights. */
export const trainRoles: TrainRoles = (files, signsIn) => {
  const all = readRoleExamples(files)
    .filter((one) => one.kind === 'list' || one.about !== undefined || dice(one.text, START) % ONE_IN === 0)
    .map((one): Learned => ({ ...one, ...signsIn(one.text) }))
  const { heads, held } = trainAndHold(all, {
    samplesOf,
    // An article is held apart as a whole, so that what its subject is says nothing of the voice.
    partOf: ({ kind, file, text }) => dice(kind === 'list' ? text : file, START) % PARTS,
    parts: PARTS,
    bits: ROLE_BITS,
    passes: PASSES,
  })
  const least = leastWeight(heads, MOST_WEIGHTS)
  return {
    heads: heads.map((head, i) => {
      const voice = voices[i] ?? 'werkgever'
      const scores = held.map(({ one, heads: apart }) => scored(one, apart[i] ?? head))
      return { voice, ...measured(scores, voice), head: packSparse(head, least) }
    }),
  }
}

/** In what is in a voice some sentence may say so, we don't know which; in what is not, none does. */
function samplesOf({ kind, voice, parts }: Learned): Sample[] {
  const counts = kind === 'question' ? 1 : voice === undefined ? LOOKALIKE : LISTED
  return parts.map((features, at) => ({
    features,
    says: voices.map((one) => {
      if (one === voice) return at === 0 ? counts : 0
      return at === 0 ? -counts : -counts / parts.length
    }),
  }))
}

interface Scored {
  readonly one: Learned
  readonly score: number
}

const scored = (one: Learned, head: Head): Scored => ({ one, score: bestOf(head, one.parts) })

/** The thresholds, and how well they do on what nothing was learned from. */
function measured(held: readonly Scored[], voice: Voice) {
  const of = (fits: (one: Learned) => boolean) => held.filter(({ one }) => fits(one))
  const own = of((one) => one.voice === voice)
  const written = of((one) => one.voice === voice && one.kind === 'list')
  const others = of(
    ({ kind, about, voice: told }) => told === undefined && about === undefined && kind === 'question',
  )
  const lookalikes = of(({ kind, voice: told }) => told === undefined && kind === 'list')
  const heard = others.map((found) => ({ score: asHeard(found, voice) }))
  const sureAt = passedBy(heard, MOST_OTHERS[voice].sure)
  const likelyAt = passedBy(heard, MOST_OTHERS[voice].likely)
  const isSure = (found: Scored) => asHeard(found, voice) >= sureAt
  return {
    sureAt,
    likelyAt,
    figures: {
      examples: own.length,
      found: share(own, isSure),
      written: share(written, isSure),
      others: share(others, isSure),
      lookalikes: share(lookalikes, isSure),
    },
  }
}

/** What names nobody whom one employs or helps is never heard as such. */
const asHeard = ({ one, score }: Scored, voice: Voice): number =>
  one.possible.has(voice) ? score : Number.NEGATIVE_INFINITY
