import type { Reader } from '../reading/reading.ts'
import type { ContentFile } from '../shared/content-file.ts'
import { type LearnedOpenings, type OpeningOf, openingsOf } from './openings.ts'
import { type Answers, openAnswers } from './path-answers.ts'
import { type OrientationPath, type Paths, readPaths } from './paths.ts'
import { type ProfileWords, readProfileWords } from './profile.ts'

/** The paths, ready to be walked. */
export interface Orientation {
  readonly paths: Paths
  readonly answers: Answers
  readonly profile: ProfileWords
  /** The path that begins with these very words. */
  startOf(message: string): OrientationPath | undefined
  /** The id of the path that a message starts in other words. */
  readonly openingOf: OpeningOf
}

export function openOrientation(
  files: readonly ContentFile[],
  learned: LearnedOpenings,
  read: Reader,
): Orientation {
  const paths = readPaths(files)
  const plain = (text: string) => (read(text).text.match(/[\p{L}\d]+/gu) ?? []).join(' ')
  const starts = new Map(paths.all.flatMap((path) => path.start.map((one) => [plain(one), path] as const)))
  return {
    paths,
    answers: openAnswers(paths, read),
    profile: readProfileWords(files.find(({ path }) => path === 'profile.yaml')?.text ?? ''),
    startOf: (message) => starts.get(plain(message)),
    openingOf: openingsOf(learned),
  }
}
