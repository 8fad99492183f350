import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { withPatience } from '../sessions/patience.ts'

/** Gives up before the function's own limit, so that who waits hears what went wrong from us. */
export const patientClient = (): DynamoDBClient =>
  withPatience(
    new DynamoDBClient({
      maxAttempts: 3,
      requestHandler: { connectionTimeout: 1_000, requestTimeout: 1_500 },
    }),
  )
