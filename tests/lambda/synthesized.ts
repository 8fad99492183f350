import { App } from 'aws-cdk-lib'
import { Template } from 'aws-cdk-lib/assertions'
import { Code } from 'aws-cdk-lib/aws-lambda'
import { HelplineStack } from '../../infra/helpline-stack.ts'
import { stages } from '../../infra/settings.ts'

/** What a template says of one function. */
export interface Synthesized {
  readonly id: string
  readonly handler: string
  readonly memory: number
  readonly logFormat: string
  readonly environment: Readonly<Record<string, string>>
  readonly rights: readonly Right[]
}

export interface Right {
  readonly actions: readonly string[]
  readonly resources: readonly string[]
}

type Resource = { readonly Type: string; readonly Properties: Readonly<Record<string, unknown>> }

const ACCOUNT = '123456789012'
export const REGION = 'eu-central-1'
const pseudo: Readonly<Record<string, string>> = {
  'AWS::Region': REGION,
  'AWS::AccountId': ACCOUNT,
  'AWS::Partition': 'aws',
  'AWS::URLSuffix': 'amazonaws.com',
}

/** The stack as `npm run synth` writes it, with what CloudFormation fills in filled in. */
export class SynthesizedStack {
  readonly #resources: Readonly<Record<string, Resource>>
  readonly #issuer: string

  /** @param issuer whose tokens the desk trusts, in place of Cognito's address */
  constructor(issuer: string) {
    this.#issuer = issuer
    const code = Code.fromInline('exports.handler = () => {}')
    const stack = new HelplineStack(new App(), 'Test', {
      stage: 'proef',
      settings: stages.proef,
      visitorCode: code,
      deskCode: code,
      sweepCode: code,
    })
    this.#resources = Template.fromStack(stack).toJSON().Resources
  }

  /** @param name as the stack calls it: `Visitor`, `DeskApi`, `Sweep` */
  function(name: string): Synthesized {
    const [id, properties] = this.#one('AWS::Lambda::Function', `${name}Function`)
    const { Handler, MemorySize, Environment, Role, LoggingConfig } = properties as {
      LoggingConfig: { LogFormat: string }
      Handler: string
      MemorySize: number
      Environment: { Variables: Record<string, unknown> }
      Role: unknown
    }
    const environment = Object.entries(Environment.Variables).map(([key, value]) => [
      key,
      this.#filled(value),
    ])
    return {
      id,
      handler: Handler,
      memory: MemorySize,
      logFormat: LoggingConfig.LogFormat,
      environment: Object.fromEntries(environment),
      rights: this.#rightsOf(this.#filled(Role)),
    }
  }

  /** The name under which the functions know a table. */
  table(name: string): string {
    return this.#one('AWS::DynamoDB::Table', name)[0]
  }

  /** The desk's routes, and whether each asks a token of the issuer. */
  routes(): readonly { readonly key: string; readonly asksToken: boolean }[] {
    return this.#all('AWS::ApiGatewayV2::Route').map(([, { RouteKey, AuthorizationType }]) => ({
      key: String(RouteKey),
      asksToken: AuthorizationType === 'JWT',
    }))
  }

  #rightsOf(role: string): Right[] {
    return this.#all('AWS::IAM::Policy')
      .filter(([, { Roles }]) => (Roles as unknown[]).some((one) => this.#arnOf(one) === role))
      .flatMap(([, { PolicyDocument }]) => (PolicyDocument as { Statement: Statement[] }).Statement)
      .filter(({ Effect }) => Effect === 'Allow')
      .map(({ Action, Resource }) => ({
        actions: [Action].flat(),
        resources: [Resource].flat().map((one) => this.#filled(one)),
      }))
  }

  #arnOf(reference: unknown): string {
    return this.#filled({ 'Fn::GetAtt': [(reference as { Ref: string }).Ref, 'Arn'] })
  }

  #filled(value: unknown): string {
    if (typeof value === 'string') return value
    const {
      Ref: id,
      'Fn::Join': joined,
      'Fn::GetAtt': attribute,
    } = value as {
      Ref?: string
      'Fn::Join'?: [string, unknown[]]
      'Fn::GetAtt'?: [string, string]
    }
    if (id !== undefined) return pseudo[id] ?? id
    if (joined) return joined[1].map((part) => this.#filled(part)).join(joined[0])
    const [of = '', what] = attribute ?? []
    if (what === 'ProviderURL') return this.#issuer
    const type = this.#resources[of]?.Type ?? ''
    if (what !== 'Arn' || !Object.hasOwn(arns, type))
      throw new Error(`cannot fill in ${JSON.stringify(value)}`)
    return `arn:aws:${arns[type]}:${REGION}:${ACCOUNT}:${named[type] ?? ''}${of}`
  }

  #all(type: string): [string, Resource['Properties']][] {
    return Object.entries(this.#resources).flatMap(([id, resource]) =>
      resource.Type === type ? [[id, resource.Properties] as [string, Resource['Properties']]] : [],
    )
  }

  #one(type: string, name: string): [string, Resource['Properties']] {
    const found = this.#all(type).filter(([id]) => new RegExp(`^${name}[0-9A-F]{8}$`).test(id))
    if (found.length !== 1 || !found[0]) throw new Error(`${found.length} of ${type} are called ${name}`)
    return found[0]
  }
}

interface Statement {
  readonly Effect: string
  readonly Action: string | string[]
  readonly Resource: unknown
}

const arns: Readonly<Record<string, string>> = {
  'AWS::DynamoDB::Table': 'dynamodb',
  'AWS::IAM::Role': 'iam',
  'AWS::Logs::LogGroup': 'logs',
}
const named: Readonly<Record<string, string>> = { 'AWS::DynamoDB::Table': 'table/' }
