import { type Orientation, openOrientation } from '../../functions/orientation/orientation.ts'
import { learned } from '../../infra/build/compiled-content.ts'
import { readAllContent } from '../../infra/build/read-content.ts'
import { read } from './reader.ts'

/** The paths of content, as they are. */
export const realOrientation = (): Orientation =>
  openOrientation(readAllContent(), learned.openings(readAllContent(), read), read)
