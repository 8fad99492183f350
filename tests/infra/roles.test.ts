import { App } from 'aws-cdk-lib'
import { Template } from 'aws-cdk-lib/assertions'
import { Code } from 'aws-cdk-lib/aws-lambda'
import { expect, it } from 'vitest'
import { DynamoDbDeskStore } from '../../functions/escalation/dynamodb-desk-store.ts'
import { tidyQueues } from '../../functions/escalation/tend.ts'
import { DynamoDbSessionStore } from '../../functions/sessions/dynamodb-store.ts'
import type { EntryOf } from '../../functions/sessions/entry.ts'
import { sweep } from '../../functions/sessions/sweep.ts'
import { HelplineStack } from '../../infra/helpline-stack.ts'
import {
  createDeskTable,
  createSessionsTable,
  embeddedDynamoDb,
} from '../../infra/local/embedded-dynamodb.ts'
import { stages } from '../../infra/settings.ts'

const code = Code.fromInline('exports.handler = () => {}')
const template = Template.fromStack(
  new HelplineStack(new App(), 'Test', {
    stage: 'proef',
    settings: stages.proef,
    visitorCode: code,
    deskCode: code,
    sweepCode: code,
  }),
)

/** What a function's role may do with tables. */
const mayDo = (name: string): string[] =>
  Object.entries(template.findResources('AWS::IAM::Policy'))
    .filter(([id]) => id.startsWith(`${name}Role`))
    .flatMap(([, { Properties }]) => Properties.PolicyDocument.Statement)
    .flatMap(({ Action }: { Action: string | string[] }) => Action)
    .filter((action) => action.startsWith('dynamodb:'))
    .map((action) => action.slice('dynamodb:'.length))

it('lets the sweep do all it does, and no more', async () => {
  const { client, close } = await embeddedDynamoDb()
  await createSessionsTable(client, 'sessions')
  await createDeskTable(client, 'desk')
  const deskStore = new DynamoDbDeskStore(client, 'desk')
  const done = new Set<string>()
  client.middlewareStack.add(
    (next, { commandName }) =>
      (call) => {
        done.add((commandName ?? '').replace(/Command$/, ''))
        return next(call)
      },
    { step: 'initialize' },
  )
  const store = new DynamoDbSessionStore(client, 'sessions')
  const begin = (expires: number): EntryOf<'begin'> => ({
    kind: 'begin',
    number: 1,
    at: 1,
    expires,
    opens: [],
    blocks: [],
  })
  await store.append('ended', begin(10))
  await store.append('goes-on', begin(10))
  await store.append('goes-on', { kind: 'leave', number: 2, at: 1, expires: 1_000, opens: [] })
  await store.keepContact('ended', 'sealed', 5)
  // Somebody talks with an advisor who is long gone.
  const talk = { at: 1, expires: 1_000, opens: [] }
  await store.append('left-behind', { ...begin(1_000) })
  await store.append('left-behind', {
    kind: 'ask-human',
    number: 2,
    ...talk,
    team: 'team',
    danger: false,
    since: 1,
    topic: 'x',
    language: 'nl',
    share: 'nothing',
    leaves: false,
  })
  await store.append('left-behind', {
    kind: 'claim',
    number: 3,
    ...talk,
    advisor: 'gone',
    name: 'Weg',
    team: 'team',
  })
  await deskStore.keepPresence({
    advisor: 'gone',
    name: 'Weg',
    teams: ['team'],
    available: true,
    seen: -1_000_000,
  })
  done.clear()
  await sweep(store, () => new Date(500))
  await tidyQueues({ store, deskStore }, 500)
  const needed = [...done].sort()
  expect(await store.read('ended')).toEqual([])
  expect(await store.findContact('ended', 1)).toBeUndefined()
  expect((await store.last('left-behind'))?.kind).toBe('release')
  expect(needed).toEqual(expect.arrayContaining(['DeleteItem', 'BatchWriteItem', 'Query']))
  expect([...new Set(mayDo('Sweep'))].sort()).toEqual(needed)
  await close()
})
