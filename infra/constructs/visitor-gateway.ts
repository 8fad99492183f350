import {
  EndpointType,
  LambdaIntegration,
  MethodLoggingLevel,
  ResponseTransferMode,
  RestApi,
} from 'aws-cdk-lib/aws-apigateway'
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager'
import type { Function as Lambda } from 'aws-cdk-lib/aws-lambda'
import { CfnWebACL, CfnWebACLAssociation } from 'aws-cdk-lib/aws-wafv2'
import { Construct } from 'constructs'
import type { StageSettings } from '../settings.ts'

/** Requests of one address in five minutes: a library or an asylum centre shares one. */
const MOST_OF_AN_ADDRESS = 3_000

/** Where visitors come in: a REST API in this region, since only that streams a reply; it logs no address. */
export class VisitorGateway extends Construct {
  readonly api: RestApi

  constructor(scope: Construct, id: string, props: StageSettings & { readonly visitor: Lambda }) {
    super(scope, id)
    const { visitor, domain, requestsASecond, hasFirewall } = props
    this.api = new RestApi(this, 'Api', {
      endpointConfiguration: { types: [EndpointType.REGIONAL] },
      cloudWatchRole: false,
      deployOptions: {
        loggingLevel: MethodLoggingLevel.OFF,
        dataTraceEnabled: false,
        metricsEnabled: true,
        throttlingRateLimit: requestsASecond,
        throttlingBurstLimit: 2 * requestsASecond,
      },
    })
    const integration = new LambdaIntegration(visitor, { responseTransferMode: ResponseTransferMode.STREAM })
    this.api.root.addMethod('ANY', integration)
    this.api.root.addResource('{path+}').addMethod('ANY', integration)
    if (domain)
      this.api.addDomainName('Domain', {
        domainName: domain.visitors,
        certificate: Certificate.fromCertificateArn(this, 'Certificate', domain.certificateArn),
        endpointType: EndpointType.REGIONAL,
      })
    if (hasFirewall) this.#firewall()
  }

  /** A limit by address and nothing more: rules that look into what people write would keep samples of it. */
  #firewall(): void {
    const seen = { cloudWatchMetricsEnabled: true, sampledRequestsEnabled: false }
    const wall = new CfnWebACL(this, 'Firewall', {
      scope: 'REGIONAL',
      defaultAction: { allow: {} },
      visibilityConfig: { ...seen, metricName: 'visitors' },
      rules: [
        {
          name: 'one-address',
          priority: 1,
          action: { block: {} },
          statement: { rateBasedStatement: { aggregateKeyType: 'IP', limit: MOST_OF_AN_ADDRESS } },
          visibilityConfig: { ...seen, metricName: 'one-address' },
        },
      ],
    })
    new CfnWebACLAssociation(this, 'FirewallHere', {
      resourceArn: this.api.deploymentStage.stageArn,
      webAclArn: wall.attrArn,
    })
  }
}
