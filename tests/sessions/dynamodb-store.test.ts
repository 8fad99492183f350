import { describe } from 'vitest'
import { embeddedDynamoDb } from '../../infra/local/embedded-dynamodb.ts'
import { storeContract } from './store-contract.ts'

describe('the store on the embedded engine', () => storeContract(() => embeddedDynamoDb()))
