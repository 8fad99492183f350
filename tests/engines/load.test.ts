import { describe } from 'vitest'
import { embeddedDynamoDb } from '../../infra/local/embedded-dynamodb.ts'
import { realEngine } from '../builders/real-engine.ts'
import { loadContract } from './load-contract.ts'

describe('a busy evening on the embedded engine', () => loadContract(() => embeddedDynamoDb()))

describe("a busy evening on AWS's own engine", () => loadContract(realEngine))
