import { Aws, CfnOutput, Duration, RemovalPolicy } from 'aws-cdk-lib'
import { DomainName, HttpApi, HttpMethod, HttpNoneAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2'
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers'
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations'
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager'
import {
  AccountRecovery,
  Mfa,
  OAuthScope,
  UserPool,
  type UserPoolClient,
  type UserPoolDomain,
} from 'aws-cdk-lib/aws-cognito'
import type { Function as Lambda } from 'aws-cdk-lib/aws-lambda'
import { Construct } from 'constructs'
import type { StageSettings } from '../settings.ts'

interface DeskGatewayProps {
  readonly stage: string
  readonly domain: StageSettings['domain']
}

/** Where advisors come in: an HTTP API of its own, and the sign-in that it asks a token of. */
export class DeskGateway extends Construct {
  /** What the desk's function must know of the sign-in. */
  readonly settings: Record<string, string>
  readonly #api: HttpApi
  readonly #issuer: string
  readonly #client: UserPoolClient
  readonly #origin: string

  constructor(scope: Construct, id: string, { stage, domain: own }: DeskGatewayProps) {
    super(scope, id)
    const advisors = this.#advisors()
    const name = own && this.#ownName(own)
    this.#api = new HttpApi(this, 'Api', {
      createDefaultStage: true,
      ...(name && { defaultDomainMapping: { domainName: name } }),
    })
    this.#origin = own ? `https://${own.desk}` : this.#api.apiEndpoint
    this.#client = this.#browserClient(advisors)
    const domain = this.#signInPages(advisors, stage)
    this.#issuer = advisors.userPoolProviderUrl
    this.settings = {
      SIGN_IN_ISSUER: this.#issuer,
      SIGN_IN_CLIENT: this.#client.userPoolClientId,
      SIGN_IN_PAGES: domain.baseUrl(),
    }
    new CfnOutput(this, 'Address', { value: `${this.#origin}/desk` })
  }

  #ownName({ desk, certificateArn }: NonNullable<StageSettings['domain']>): DomainName {
    return new DomainName(this, 'Domain', {
      domainName: desk,
      certificate: Certificate.fromCertificateArn(this, 'Certificate', certificateArn),
    })
  }

  /** The shell and its scripts for everybody; the API only with a token, which the function checks once more. */
  serve(desk: Lambda): void {
    const integration = new HttpLambdaIntegration('Desk', desk)
    const authorizer = new HttpJwtAuthorizer('SignIn', this.#issuer, {
      jwtAudience: [this.#client.userPoolClientId],
    })
    const open = new HttpNoneAuthorizer()
    for (const path of ['/desk', '/desk/{file}', '/desk/v/{version}/{file}'])
      this.#api.addRoutes({ path, methods: [HttpMethod.GET], integration, authorizer: open })
    this.#api.addRoutes({
      path: '/desk/api/{path+}',
      methods: [HttpMethod.GET, HttpMethod.POST, HttpMethod.PUT, HttpMethod.DELETE],
      integration,
      authorizer,
    })
  }

  /** Made by a lead's administrator only; nobody signs up by themselves, and a second factor is asked. */
  #advisors(): UserPool {
    return new UserPool(this, 'Advisors', {
      selfSignUpEnabled: false,
      signInAliases: { email: true },
      standardAttributes: { fullname: { required: true, mutable: true } },
      mfa: Mfa.REQUIRED,
      mfaSecondFactor: { otp: true, sms: false },
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      passwordPolicy: {
        minLength: 12,
        requireLowercase: true,
        requireUppercase: true,
        requireDigits: true,
        requireSymbols: true,
      },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    })
  }

  /** A browser keeps no secret: a code with PKCE and nothing else. */
  #browserClient(advisors: UserPool): UserPoolClient {
    return advisors.addClient('Browser', {
      generateSecret: false,
      authFlows: {},
      oAuth: {
        flows: { authorizationCodeGrant: true, implicitCodeGrant: false },
        scopes: [OAuthScope.OPENID, OAuthScope.PROFILE],
        callbackUrls: [`${this.#origin}/desk`],
        // Where the issuer sends back to once its own session is over.
        logoutUrls: [`${this.#origin}/desk`],
      },
      idTokenValidity: Duration.hours(1),
      accessTokenValidity: Duration.hours(1),
      refreshTokenValidity: Duration.hours(10),
      enableTokenRevocation: true,
      preventUserExistenceErrors: true,
    })
  }

  #signInPages(advisors: UserPool, stage: string): UserPoolDomain {
    return advisors.addDomain('Pages', {
      cognitoDomain: { domainPrefix: `open-hulplijn-${stage}-${Aws.ACCOUNT_ID}` },
    })
  }
}
