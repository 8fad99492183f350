import { describe } from 'vitest'
import { laggingContract } from './lagging-contract.ts'

// A few runs at every check; tests/engines/long-runs.test.ts has many.
describe('random acts', () => laggingContract(6, 1))
