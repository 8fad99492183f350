import { Duration } from 'aws-cdk-lib'
import type { RestApi } from 'aws-cdk-lib/aws-apigateway'
import { Operation, type Table } from 'aws-cdk-lib/aws-dynamodb'
import type { Alarms } from './constructs/alarms.ts'
import type { HelplineFunction } from './constructs/helpline-function.ts'

interface Parts {
  readonly visitor: HelplineFunction
  readonly advisors: HelplineFunction
  readonly sweep: HelplineFunction
  readonly api: RestApi
  readonly sessions: Table
  readonly hasModel: boolean
}

/** A mistake that an app answered itself: it is in its log with its status, and in no count of AWS. */
const OWN_MISTAKE = '{ $.message.status >= 500 }'
const FEW = 3
const LONG_WAIT_MINUTES = 30
const SLOW_MS = 3_000

/** What the helpline promises, each with its bell. */
export function ringBells(
  alarms: Alarms,
  { visitor, advisors, sweep, api, sessions, hasModel }: Parts,
): void {
  alarms.ring('VisitorsUnanswered', {
    metric: alarms.told('VisitorsUnanswered', { logs: visitor.logs, where: OWN_MISTAKE }),
    from: FEW,
    hurts: 'Bezoekers krijgen een foutmelding met telefoonnummers in plaats van een antwoord.',
    act: 'kijk in het logboek van Visitor welke naam er staat: StoreDown is de opslag, iets anders is een fout van ons.',
  })
  alarms.ring('VisitorFails', {
    metric: visitor.lambda.metricErrors(),
    from: 1,
    hurts: 'Bezoekers krijgen een lege pagina.',
    act: 'zet de vorige uitgave terug en kijk daarna in het logboek van Visitor.',
  })
  alarms.ring('GatewayFails', {
    metric: api.metricServerError(),
    from: FEW,
    hurts: 'Bezoekers bereiken de hulplijn niet.',
    act: 'kijk of Visitor loopt en of AWS in deze regio een storing meldt.',
  })
  alarms.ring('VisitorsWait', {
    metric: api.metricLatency({ statistic: 'p95' }),
    from: SLOW_MS,
    periods: 3,
    hurts: 'Een op de twintig bezoekers wacht langer dan drie seconden.',
    act: 'kijk op het bord of het druk is, en of de opslag wordt afgeremd.',
  })
  alarms.ring('VisitorsTurnedAway', {
    metric: visitor.lambda.metricThrottles(),
    from: 1,
    hurts: 'Bezoekers worden weggestuurd omdat het te druk is.',
    act: 'verhoog visitorsAtOnce in infra/settings.ts of vraag AWS om een hogere grens.',
  })
  alarms.ring('StoreThrottles', {
    metric: sessions.metricThrottledRequestsForOperations({
      operations: [Operation.GET_ITEM, Operation.PUT_ITEM, Operation.QUERY],
    }),
    from: FEW,
    hurts: 'Berichten van bezoekers komen traag of niet aan.',
    act: 'kijk of een gesprek of de rij van een team ongewoon druk is.',
  })
  alarms.ring('DeskUnanswered', {
    metric: alarms.told('DeskUnanswered', { logs: advisors.logs, where: OWN_MISTAKE }),
    from: FEW,
    hurts: 'Adviseurs kunnen bezoekers niet helpen.',
    act: 'kijk in het logboek van DeskApi welke naam er staat.',
  })
  alarms.ring('DeskFails', {
    metric: advisors.lambda.metricErrors(),
    from: 1,
    hurts: 'Adviseurs krijgen een leeg scherm.',
    act: 'zet de vorige uitgave terug en kijk daarna in het logboek van DeskApi.',
  })
  alarms.ring('LongWait', {
    metric: alarms.told('LongestWait', {
      logs: sweep.logs,
      where: '{ $.message.longestWait = * }',
      value: '$.message.longestWait',
    }),
    from: LONG_WAIT_MINUTES,
    hurts: 'Iemand wacht langer dan een half uur op een mens.',
    act: 'bel de leiding van het team: is er iemand, en staat die op beschikbaar.',
  })
  alarms.ring('SweepFails', {
    metric: sweep.lambda.metricErrors(),
    from: 1,
    hurts: 'Verlopen gesprekken blijven te lang in de opslag staan.',
    act: 'kijk in het logboek van Sweep; een verlopen gesprek is ook dan voor niemand te lezen.',
  })
  alarms.ring('SweepStopped', {
    metric: sweep.lambda.metricInvocations({ statistic: 'Sum', period: Duration.hours(1) }),
    from: 1,
    whenLower: true,
    hurts: 'Er wordt niets meer opgeruimd.',
    act: 'kijk of de regel EveryQuarter aan staat.',
  })
  if (hasModel)
    alarms.ring('ModelOff', {
      metric: alarms.told('ModelOff', { logs: visitor.logs, where: '{ $.message.name = "Model*" }' }),
      from: FEW,
      hurts: 'Bezoekers krijgen antwoorden zonder taalmodel: ze kloppen, en passen soms minder goed.',
      act: 'kijk of de aanbieder een storing meldt; een leider kan het model aan de balie uitzetten.',
    })
}
