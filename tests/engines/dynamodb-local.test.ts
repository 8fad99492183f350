import { describe } from 'vitest'
import { realEngine } from '../builders/real-engine.ts'
import { claimContract } from '../escalation/claim-contract.ts'
import { storeContract } from '../sessions/store-contract.ts'

describe("the store on AWS's own engine", () => storeContract(realEngine))

describe("the desk on AWS's own engine", () => claimContract(realEngine))
