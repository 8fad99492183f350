import type { DynamoDBClient } from '@aws-sdk/client-dynamodb'

/** A visitor waits no longer than this for the store, with all the client's own tries: then they hear so. */
const STORE_PATIENCE_MS = 1_800

/** The same client, that gives up on a call after a while; a write that comes through later is found by its id. */
export function withPatience<C extends DynamoDBClient>(client: C, milliseconds = STORE_PATIENCE_MS): C {
  client.middlewareStack.add(
    (next) => async (call) => {
      let timer: NodeJS.Timeout | undefined
      const late = new Promise<never>((_, failed) => {
        timer = setTimeout(() => failed(new StoreTooSlow()), milliseconds)
      })
      try {
        return await Promise.race([next(call), late])
      } finally {
        clearTimeout(timer)
      }
    },
    { step: 'initialize', name: 'patience', priority: 'high' },
  )
  return client
}

class StoreTooSlow extends Error {
  override name = 'StoreTooSlow' as const
}
