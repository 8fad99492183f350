import { parse } from 'yaml'
import { type CompiledPlan, postsSchema, storiesSchema } from './content.ts'

export interface PlanFiles {
  /** content/plan/posten.yaml */
  readonly posts: string
  /** content/plan/verhalen.yaml */
  readonly stories: string
}

/** Compiles the content of the plan to JSON, at build time. */
export const compilePlan = ({ posts, stories }: PlanFiles): CompiledPlan => ({
  posts: postsSchema.parse(parse(posts)),
  stories: storiesSchema.parse(parse(stories)).verhalen,
})
