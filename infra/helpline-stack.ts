import { CfnOutput, Duration, Stack, type StackProps } from 'aws-cdk-lib'
import { CfnBudget } from 'aws-cdk-lib/aws-budgets'
import { Rule, Schedule } from 'aws-cdk-lib/aws-events'
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets'
import { Key } from 'aws-cdk-lib/aws-kms'
import type { Code } from 'aws-cdk-lib/aws-lambda'
import { SnsDestination } from 'aws-cdk-lib/aws-lambda-destinations'
import type { Construct } from 'constructs'
import { acceptFindings } from './accepted-findings.ts'
import { Alarms } from './constructs/alarms.ts'
import { DeskGateway } from './constructs/desk-gateway.ts'
import { HelplineFunction } from './constructs/helpline-function.ts'
import { deskTable, sessionsTable } from './constructs/tables.ts'
import { VisitorGateway } from './constructs/visitor-gateway.ts'
import { ringBells } from './promises.ts'
import type { StageSettings } from './settings.ts'

interface HelplineProps extends StackProps {
  readonly stage: string
  readonly settings: StageSettings
  readonly visitorCode: Code
  readonly deskCode: Code
  readonly sweepCode: Code
}

/** The helpline in the cloud: what visitors say lives in one table and nowhere else, and ends by itself. */
export class HelplineStack extends Stack {
  readonly #stage: string

  constructor(scope: Construct, id: string, { stage, settings, ...props }: HelplineProps) {
    super(scope, id, { env: { region: settings.region }, ...props })
    this.#stage = stage
    const { logDays, model, domain } = settings
    const key = settings.hasOwnKey ? new Key(this, 'Key', { enableKeyRotation: true }) : undefined
    const sessions = sessionsTable(this, key)
    const desk = deskTable(this, key)
    const deskGateway = new DeskGateway(this, 'DeskGateway', { stage, domain })
    const tables = { SESSIONS_TABLE: sessions.tableName, DESK_TABLE: desk.tableName }
    const CODE_KEY_PARAMETER = this.#parameter('code-key')

    const visitor = new HelplineFunction(this, 'Visitor', {
      code: props.visitorCode,
      logDays,
      atOnce: settings.visitorsAtOnce,
      environment: { ...tables, CODE_KEY_PARAMETER, ...model },
    })
    visitor.mayUse(sessions, ['GetItem', 'PutItem', 'Query', 'UpdateItem', 'DeleteItem', 'BatchWriteItem'])
    visitor.mayUse(desk, ['GetItem', 'Query', 'UpdateItem'])
    visitor.mayReadParameter(this.#arnOf(CODE_KEY_PARAMETER))
    if (model?.MODEL_KEY_PARAMETER) visitor.mayReadParameter(this.#arnOf(model.MODEL_KEY_PARAMETER))

    const advisors = new HelplineFunction(this, 'DeskApi', {
      code: props.deskCode,
      logDays,
      environment: { ...tables, CODE_KEY_PARAMETER, ...deskGateway.settings },
    })
    advisors.mayUse(sessions, ['GetItem', 'PutItem', 'Query', 'UpdateItem', 'DeleteItem'])
    advisors.mayUse(desk, ['GetItem', 'PutItem', 'Query', 'UpdateItem'])
    advisors.mayReadParameter(this.#arnOf(CODE_KEY_PARAMETER))
    deskGateway.serve(advisors.lambda)

    const sweep = new HelplineFunction(this, 'Sweep', { code: props.sweepCode, logDays, environment: tables })
    sweep.mayUse(sessions, ['Query', 'PutItem', 'UpdateItem', 'DeleteItem', 'BatchWriteItem'])
    sweep.mayUse(desk, ['Query'])
    new Rule(this, 'EveryQuarter', { schedule: Schedule.rate(Duration.minutes(15)) }).addTarget(
      new LambdaFunction(sweep.lambda),
    )

    const { api } = new VisitorGateway(this, 'Gateway', { ...settings, visitor: visitor.lambda })
    const alarms = new Alarms(this, 'Alarms', { stage, to: settings.alarmsTo })
    // What could not be swept after two more tries is told as well.
    sweep.lambda.configureAsyncInvoke({ onFailure: new SnsDestination(alarms.topic), retryAttempts: 2 })
    ringBells(alarms, { visitor, advisors, sweep, api, sessions, hasModel: model?.MODEL !== undefined })
    this.#budget(settings)
    acceptFindings(this)
    new CfnOutput(this, 'Address', { value: domain ? `https://${domain.visitors}` : api.url })
  }

  /** Names of encrypted parameters that the operator makes; two stages in one account have their own. */
  #parameter(name: string): string {
    return `/open-hulplijn/${this.#stage}/${name}`
  }

  #arnOf(parameter: string): string {
    return this.formatArn({ service: 'ssm', resource: 'parameter', resourceName: parameter.slice(1) })
  }

  #budget({ dollarsAMonth, alarmsTo }: StageSettings): void {
    if (dollarsAMonth === undefined) return
    new CfnBudget(this, 'Budget', {
      budget: {
        budgetName: `open-hulplijn-${this.#stage}`,
        budgetType: 'COST',
        timeUnit: 'MONTHLY',
        budgetLimit: { amount: dollarsAMonth, unit: 'USD' },
      },
      ...(alarmsTo && {
        notificationsWithSubscribers: [
          {
            notification: {
              comparisonOperator: 'GREATER_THAN',
              notificationType: 'FORECASTED',
              threshold: 100,
            },
            subscribers: [{ subscriptionType: 'EMAIL', address: alarmsTo }],
          },
        ],
      }),
    })
  }
}
