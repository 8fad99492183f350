import type { Orientation } from '../../functions/orientation/orientation.ts'
import { realContent } from './content.ts'

/** The paths of content, as they are. */
export const realOrientation = (): Orientation => realContent().orientation
