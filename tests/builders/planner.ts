import { loadPlanner } from '../../functions/plan/plan.ts'
import { compiled } from './content.ts'
import { aFunding } from './funding.ts'

/** The plan's content as the build compiles it, by way of JSON as in the bundle. */
export const compiledPlan = () => compiled().plan

export const aPlanner = () => loadPlanner(JSON.parse(JSON.stringify(compiledPlan())), aFunding())
