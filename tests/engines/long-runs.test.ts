import { describe } from 'vitest'
import { laggingContract } from '../escalation/lagging-contract.ts'

describe('random acts, many of them', () => laggingContract(150))
