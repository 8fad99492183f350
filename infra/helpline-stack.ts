import { CfnOutput, Duration, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib'
import {
  EndpointType,
  LambdaIntegration,
  MethodLoggingLevel,
  ResponseTransferMode,
  RestApi,
} from 'aws-cdk-lib/aws-apigateway'
import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch'
import { AttributeType, BillingMode, ProjectionType, Table } from 'aws-cdk-lib/aws-dynamodb'
import { Rule, Schedule } from 'aws-cdk-lib/aws-events'
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets'
import { Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam'
import { Architecture, type Code, Function as Lambda, Runtime } from 'aws-cdk-lib/aws-lambda'
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import type { Construct } from 'constructs'
import { DeskGateway } from './desk-gateway.ts'

interface HelplineProps extends StackProps {
  readonly visitorCode: Code
  readonly deskCode: Code
  readonly sweepCode: Code
  /** The settings of a language model by name, its key excepted; without `MODEL` there is none. */
  readonly model?: Readonly<Record<string, string>>
}

/** Name of the encrypted parameter that the operator makes before the first code is asked. */
const CODE_KEY_PARAMETER = '/open-hulplijn/code-key'

/** The helpline in the cloud: what visitors say lives in one table and nowhere else, and ends by itself. */
export class HelplineStack extends Stack {
  constructor(
    scope: Construct,
    id: string,
    { visitorCode, deskCode, sweepCode, model, ...props }: HelplineProps,
  ) {
    super(scope, id, props)
    const sessions = this.#sessionsTable()
    const desk = this.#deskTable()
    const visitor = this.#lambda('Visitor', visitorCode, sessions, {
      CODE_KEY_PARAMETER,
      DESK_TABLE: desk.tableName,
      ...model,
    })
    const sweep = this.#lambda('Sweep', sweepCode, sessions, { DESK_TABLE: desk.tableName })

    allow(visitor, sessions, ['GetItem', 'PutItem', 'Query', 'UpdateItem', 'DeleteItem', 'BatchWriteItem'])
    allow(visitor, desk, ['GetItem', 'Query', 'UpdateItem'])
    this.#desk(deskCode, sessions, desk)
    allow(sweep, sessions, ['Query', 'PutItem', 'UpdateItem', 'DeleteItem', 'BatchWriteItem'])
    allow(sweep, desk, ['Query'])
    this.#mayRead(visitor, CODE_KEY_PARAMETER)
    if (model?.MODEL_KEY_PARAMETER) this.#mayRead(visitor, model.MODEL_KEY_PARAMETER)
    new Rule(this, 'EveryQuarter', { schedule: Schedule.rate(Duration.minutes(15)) }).addTarget(
      new LambdaFunction(sweep),
    )
    new CfnOutput(this, 'Address', { value: this.#gateway(visitor).url })

    this.#alarm('VisitorFails', visitor.metricErrors(), 'Bezoekers krijgen geen antwoord.')
    this.#alarm('SweepFails', sweep.metricErrors(), 'Verlopen gesprekken blijven te lang in de opslag staan.')
  }

  /** A key is an encrypted parameter, never in the stack itself. */
  #mayRead(lambda: Lambda, parameter: string): void {
    lambda.addToRolePolicy(
      new PolicyStatement({
        effect: Effect.ALLOW,
        actions: ['ssm:GetParameter'],
        resources: [
          this.formatArn({
            service: 'ssm',
            resource: 'parameter',
            resourceName: parameter.replace(/^\//, ''),
          }),
        ],
      }),
    )
  }

  /** Not retained and without point-in-time recovery: what is wiped must not live on in a backup. */
  #sessionsTable(): Table {
    const table = new Table(this, 'Sessions', {
      partitionKey: { name: 'pk', type: AttributeType.STRING },
      sortKey: { name: 'n', type: AttributeType.NUMBER },
      billingMode: BillingMode.PAY_PER_REQUEST,
      timeToLiveAttribute: 'ttl',
      removalPolicy: RemovalPolicy.DESTROY,
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
  #deskTable(): Table {
    return new Table(this, 'Desk', {
      partitionKey: { name: 'pk', type: AttributeType.STRING },
      sortKey: { name: 'sk', type: AttributeType.STRING },
      billingMode: BillingMode.PAY_PER_REQUEST,
      timeToLiveAttribute: 'ttl',
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      removalPolicy: RemovalPolicy.RETAIN,
    })
  }

  /** What advisors work with: the same conversations, by their own way in. */
  #desk(code: Code, sessions: Table, desk: Table): void {
    const gateway = new DeskGateway(this, 'DeskGateway')
    const lambda = this.#lambda('DeskApi', code, sessions, {
      DESK_TABLE: desk.tableName,
      CODE_KEY_PARAMETER,
      ...gateway.settings,
    })
    allow(lambda, sessions, ['GetItem', 'PutItem', 'Query', 'UpdateItem', 'DeleteItem'])
    allow(lambda, desk, ['GetItem', 'PutItem', 'Query', 'UpdateItem'])
    this.#mayRead(lambda, CODE_KEY_PARAMETER)
    gateway.serve(lambda)
    this.#alarm('DeskFails', lambda.metricErrors(), 'Adviseurs kunnen bezoekers niet helpen.')
  }

  #lambda(name: string, code: Code, sessions: Table, environment: Record<string, string>): Lambda {
    const logGroup = new LogGroup(this, `${name}Logs`, {
      retention: RetentionDays.TWO_WEEKS,
      removalPolicy: RemovalPolicy.DESTROY,
    })
    return new Lambda(this, name, {
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      handler: 'index.handler',
      code,
      logGroup,
      memorySize: 1024,
      // Longer than the store's own limits (three tries of three seconds), shorter than the gateway's patience.
      timeout: Duration.seconds(20),
      environment: {
        SESSIONS_TABLE: sessions.tableName,
        ...environment,
      },
    })
  }

  /** A REST API in this region, since only that streams a reply; it logs no address and no browser. */
  #gateway(visitor: Lambda): RestApi {
    const api = new RestApi(this, 'Api', {
      endpointConfiguration: { types: [EndpointType.REGIONAL] },
      cloudWatchRole: false,
      deployOptions: {
        loggingLevel: MethodLoggingLevel.OFF,
        dataTraceEnabled: false,
        throttlingRateLimit: 200,
        throttlingBurstLimit: 400,
      },
    })
    const integration = new LambdaIntegration(visitor, { responseTransferMode: ResponseTransferMode.STREAM })
    api.root.addMethod('ANY', integration)
    api.root.addResource('{path+}').addMethod('ANY', integration)
    return api
  }

  /** An alarm says in words whom it hurts. */
  #alarm(name: string, metric: IMetric, impact: string): void {
    new Alarm(this, name, {
      metric,
      alarmDescription: impact,
      threshold: 1,
      evaluationPeriods: 1,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    })
  }
}

/** The smallest rights that work, on the table and its indexes. */
function allow(lambda: Lambda, table: Table, actions: readonly string[]): void {
  lambda.addToRolePolicy(
    new PolicyStatement({
      effect: Effect.ALLOW,
      actions: actions.map((action) => `dynamodb:${action}`),
      resources: [table.tableArn, `${table.tableArn}/index/sweep`, `${table.tableArn}/index/queue`],
    }),
  )
}
