import { type Orientation, openOrientation } from '../../functions/orientation/orientation.ts'
import { readContent } from '../../infra/build/read-content.ts'
import { read } from './reader.ts'

/** The paths of content, as they are. */
export const realOrientation = (): Orientation => openOrientation(readContent('paths'), read)
