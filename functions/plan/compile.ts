import { type ContentFile, readAll, readYaml, textOf, typedValues } from '../shared/content-file.ts'
import { type CompiledPlan, postsSchema, storiesSchema } from './content.ts'

const POSTS = 'plan/posten.yaml'
const STORIES = 'plan/verhalen.yaml'

/**
 * Compiles the content of the plan to JSON, at build time.
 *
 * @throws ContentBroken
 */
export const compilePlan = (files: readonly ContentFile[]): CompiledPlan =>
  readAll({
    posts: () => readYaml(postsSchema, POSTS, textOf(files, POSTS), typedValues),
    stories: () => readYaml(storiesSchema, STORIES, textOf(files, STORIES), typedValues).verhalen,
  })
