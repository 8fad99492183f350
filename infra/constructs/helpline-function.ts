import { Duration, RemovalPolicy } from 'aws-cdk-lib'
import type { Table } from 'aws-cdk-lib/aws-dynamodb'
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import {
  Architecture,
  type Code,
  Function as Lambda,
  ApplicationLogLevel as Level,
  LoggingFormat,
  Runtime,
  SystemLogLevel,
} from 'aws-cdk-lib/aws-lambda'
import { LogGroup } from 'aws-cdk-lib/aws-logs'
import { Construct } from 'constructs'

interface FunctionProps {
  readonly code: Code
  readonly logDays: number
  readonly environment: Readonly<Record<string, string>>
  /** Runs at once; absent: what the account has. */
  readonly atOnce?: number | undefined
}

/** A function with a log of its own and no right but to write in it; what more it may stands where it is made. */
export class HelplineFunction extends Construct {
  readonly lambda: Lambda
  readonly logs: LogGroup
  readonly #role: Role

  constructor(scope: Construct, id: string, { code, logDays, environment, atOnce }: FunctionProps) {
    super(scope, id)
    this.logs = new LogGroup(this, 'Logs', { retention: logDays, removalPolicy: RemovalPolicy.DESTROY })
    this.#role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') })
    this.#may(['logs:CreateLogStream', 'logs:PutLogEvents'], [this.logs.logGroupArn])
    this.lambda = new Lambda(this, 'Function', {
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      handler: 'index.handler',
      code,
      role: this.#role,
      logGroup: this.logs,
      loggingFormat: LoggingFormat.JSON,
      systemLogLevelV2: SystemLogLevel.WARN,
      applicationLogLevelV2: Level.INFO,
      memorySize: 1024,
      // Longer than the store's own limits (three tries of three seconds), shorter than the gateway's patience.
      timeout: Duration.seconds(20),
      environment,
      ...(atOnce !== undefined && { reservedConcurrentExecutions: atOnce }),
    })
  }

  /** The smallest rights that work, on the table and its indexes. */
  mayUse(table: Table, actions: readonly string[]): void {
    const indexes = ['sweep', 'queue'].map((name) => `${table.tableArn}/index/${name}`)
    this.#may(
      actions.map((action) => `dynamodb:${action}`),
      [table.tableArn, ...indexes],
    )
    // DynamoDB itself works with the key; who reads and writes needs no more than this.
    table.encryptionKey?.grantDecrypt(this.#role)
  }

  /** A secret is read by name from an encrypted parameter, and stands nowhere else. */
  mayReadParameter(arn: string): void {
    this.#may(['ssm:GetParameter'], [arn])
  }

  #may(actions: readonly string[], resources: readonly string[]): void {
    this.#role.addToPolicy(new PolicyStatement({ actions: [...actions], resources: [...resources] }))
  }
}
