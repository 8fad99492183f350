import { compilePlan } from '../../functions/plan/compile.ts'
import { loadPlanner } from '../../functions/plan/plan.ts'
import { readAllContent } from '../../infra/build/read-content.ts'
import { aFunding } from './funding.ts'

/** The plan's content as the build compiles it, by way of JSON as in the bundle. */
export const compiledPlan = () => compilePlan(readAllContent())

export const aPlanner = () => loadPlanner(JSON.parse(JSON.stringify(compiledPlan())), aFunding())
