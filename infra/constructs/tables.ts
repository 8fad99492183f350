import { RemovalPolicy } from 'aws-cdk-lib'
import { AttributeType, BillingMode, ProjectionType, Table, TableEncryption } from 'aws-cdk-lib/aws-dynamodb'
import type { IKey } from 'aws-cdk-lib/aws-kms'
import type { Construct } from 'constructs'

const encrypted = (key: IKey | undefined) =>
  key ? { encryption: TableEncryption.CUSTOMER_MANAGED, encryptionKey: key } : {}

/** Not retained and without point-in-time recovery: what is wiped must not live on in a backup. */
export function sessionsTable(scope: Construct, key: IKey | undefined): Table {
  const table = new Table(scope, 'Sessions', {
    partitionKey: { name: 'pk', type: AttributeType.STRING },
    sortKey: { name: 'n', type: AttributeType.NUMBER },
    billingMode: BillingMode.PAY_PER_REQUEST,
    timeToLiveAttribute: 'ttl',
    removalPolicy: RemovalPolicy.DESTROY,
    ...encrypted(key),
  })
  table.addGlobalSecondaryIndex({
    indexName: 'sweep',
    partitionKey: { name: 'sweep', type: AttributeType.STRING },
    sortKey: { name: 'sweepAt', type: AttributeType.NUMBER },
    projectionType: ProjectionType.KEYS_ONLY,
  })
  table.addGlobalSecondaryIndex({
    indexName: 'queue',
    partitionKey: { name: 'queue', type: AttributeType.STRING },
    sortKey: { name: 'queueOrder', type: AttributeType.STRING },
    projectionType: ProjectionType.INCLUDE,
    nonKeyAttributes: ['team'],
  })
  return table
}

/** Presence, audit, counts and switches: kept and backed up, since nothing in it is of a visitor. */
export const deskTable = (scope: Construct, key: IKey | undefined): Table =>
  new Table(scope, 'Desk', {
    partitionKey: { name: 'pk', type: AttributeType.STRING },
    sortKey: { name: 'sk', type: AttributeType.STRING },
    billingMode: BillingMode.PAY_PER_REQUEST,
    timeToLiveAttribute: 'ttl',
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
    deletionProtection: true,
    removalPolicy: RemovalPolicy.RETAIN,
    ...encrypted(key),
  })
