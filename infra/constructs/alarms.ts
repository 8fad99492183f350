import { Duration } from 'aws-cdk-lib'
import {
  Alarm,
  AlarmWidget,
  ComparisonOperator,
  Dashboard,
  type IMetric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch'
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions'
import { FilterPattern, type LogGroup, MetricFilter } from 'aws-cdk-lib/aws-logs'
import { Topic } from 'aws-cdk-lib/aws-sns'
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions'
import { Construct } from 'constructs'

interface Bell {
  readonly metric: IMetric
  /** Rings from this value on. */
  readonly from: number
  /** Rings when the value is lower instead, or is missing. */
  readonly whenLower?: boolean
  /** So many periods in a row; one unless told. */
  readonly periods?: number
  /** Whom it hurts, as a sentence. */
  readonly hurts: string
  /** What to look at first, as a sentence. */
  readonly act: string
}

/** Every promise of the helpline has a bell: it says whom it hurts and what to do, and hangs on one board. */
export class Alarms extends Construct {
  readonly topic: Topic
  readonly #board: Dashboard
  readonly #stage: string

  constructor(scope: Construct, id: string, { stage, to }: { stage: string; to: string | undefined }) {
    super(scope, id)
    this.#stage = stage
    this.topic = new Topic(this, 'Topic', { enforceSSL: true })
    if (to) this.topic.addSubscription(new EmailSubscription(to))
    this.#board = new Dashboard(this, 'Board', { dashboardName: `open-hulplijn-${stage}` })
  }

  ring(name: string, { metric, from, whenLower = false, periods = 1, hurts, act }: Bell): void {
    const alarm = new Alarm(this, name, {
      metric,
      alarmDescription: `${hurts} Doe: ${act}`,
      threshold: from,
      evaluationPeriods: periods,
      comparisonOperator: whenLower
        ? ComparisonOperator.LESS_THAN_THRESHOLD
        : ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: whenLower ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
    })
    alarm.addAlarmAction(new SnsAction(this.topic))
    this.#board.addWidgets(new AlarmWidget({ alarm, title: hurts, width: 12 }))
  }

  /** What an app itself tells in its log, counted: it answers its own mistakes, so no error of the function shows. */
  told(
    name: string,
    { logs, where, value = '1' }: { logs: LogGroup; where: string; value?: string },
  ): IMetric {
    const filter = new MetricFilter(this, `${name}Told`, {
      logGroup: logs,
      filterPattern: FilterPattern.literal(where),
      metricNamespace: `OpenHulplijn/${this.#stage}`,
      metricName: name,
      metricValue: value,
    })
    return filter.metric({ statistic: value === '1' ? 'Sum' : 'Maximum', period: Duration.minutes(15) })
  }
}
