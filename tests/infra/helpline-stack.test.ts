import { App } from 'aws-cdk-lib'
import { Match, Template } from 'aws-cdk-lib/assertions'
import { Code } from 'aws-cdk-lib/aws-lambda'
import { expect, it } from 'vitest'
import { sessionsTable } from '../../functions/sessions/table.ts'
import { HelplineStack } from '../../infra/helpline-stack.ts'
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

it('lets conversations end by themselves, and keeps no backup of them', () => {
  template.hasResource('AWS::DynamoDB::Table', {
    DeletionPolicy: 'Delete',
    Properties: {
      TimeToLiveSpecification: { AttributeName: 'ttl', Enabled: true },
      PointInTimeRecoverySpecification: Match.absent(),
      BillingMode: 'PAY_PER_REQUEST',
    },
  })
})

it('has the keys and the index that the store asks for', () => {
  template.hasResourceProperties('AWS::DynamoDB::Table', {
    KeySchema: sessionsTable.KeySchema,
    GlobalSecondaryIndexes: sessionsTable.GlobalSecondaryIndexes.map(({ IndexName, KeySchema }) =>
      Match.objectLike({ IndexName, KeySchema }),
    ),
  })
})

it('streams replies through a gateway in its own region', () => {
  template.hasResourceProperties('AWS::ApiGateway::RestApi', {
    EndpointConfiguration: { Types: ['REGIONAL'] },
  })
  template.allResourcesProperties('AWS::ApiGateway::Method', {
    Integration: Match.objectLike({ ResponseTransferMode: 'STREAM' }),
  })
})

it('grants no right on everything', () => {
  const policies = Object.values(template.findResources('AWS::IAM::Policy'))
  const statements = policies.flatMap(({ Properties }) => Properties.PolicyDocument.Statement)
  expect(statements.length).toBeGreaterThan(2)
  for (const { Action, Resource } of statements) {
    expect(JSON.stringify(Action)).not.toContain('*')
    expect(Resource).not.toBe('*')
  }
})

it('keeps the key of the codes out of the environment, and keeps logs for days', () => {
  const lambdas = Object.values(template.findResources('AWS::Lambda::Function'))
  for (const { Properties } of lambdas)
    expect(Object.keys(Properties.Environment.Variables)).not.toContain('CODE_KEY')
  template.allResourcesProperties('AWS::Logs::LogGroup', { RetentionInDays: 7 })
})

it('says in words whom each alarm hurts', () => {
  const alarms = Object.values(template.findResources('AWS::CloudWatch::Alarm'))
  expect(alarms.length).toBeGreaterThan(1)
  for (const { Properties } of alarms) expect(Properties.AlarmDescription).toMatch(/^[A-Z].*\.$/)
})

it('asks a token of the issuer on every route of the desk but its shell', () => {
  const routes = Object.values(template.findResources('AWS::ApiGatewayV2::Route')).map(
    ({ Properties }) => Properties,
  )
  expect(routes.length).toBeGreaterThan(3)
  for (const { RouteKey, AuthorizationType } of routes)
    expect([RouteKey, AuthorizationType]).toEqual([
      RouteKey,
      RouteKey.includes('/desk/api/') ? 'JWT' : 'NONE',
    ])
  template.hasResourceProperties('AWS::Cognito::UserPool', {
    AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
    MfaConfiguration: 'ON',
  })
  template.hasResourceProperties('AWS::Cognito::UserPoolClient', {
    AllowedOAuthFlows: ['code'],
    GenerateSecret: false,
    EnableTokenRevocation: true,
  })
})

it('lets who signs out come back to the desk alone', () => {
  const [client] = Object.values(template.findResources('AWS::Cognito::UserPoolClient'))
  expect(client?.Properties.LogoutURLs).toHaveLength(1)
  expect(JSON.stringify(client?.Properties.LogoutURLs)).toMatch(/"\/desk"/)
  expect(client?.Properties.LogoutURLs).toEqual(client?.Properties.CallbackURLs)
})

it('keeps what the desk counts, and backs it up', () => {
  template.hasResource('AWS::DynamoDB::Table', {
    DeletionPolicy: 'Retain',
    Properties: { PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true } },
  })
})

it('gives a language model to visitors only, and its key as a parameter that they may read', () => {
  const model = { MODEL: 'proef@https://eu.example/v1', MODEL_KEY_PARAMETER: '/open-hulplijn/model-key' }
  const parts = { stage: 'proef', visitorCode: code, deskCode: code, sweepCode: code }
  const settings = { ...stages.proef, model }
  const withModel = Template.fromStack(new HelplineStack(new App(), 'WithModel', { ...parts, settings }))
  const lambdas = Object.values(withModel.findResources('AWS::Lambda::Function'))
  const variables = lambdas.map(({ Properties }) => Properties.Environment?.Variables ?? {})
  expect(variables.filter((one) => 'MODEL' in one)).toEqual([expect.objectContaining(model)])
  expect(JSON.stringify(withModel.findResources('AWS::IAM::Policy'))).toContain(
    'parameter/open-hulplijn/model-key',
  )
  expect(JSON.stringify(template.toJSON())).not.toContain('MODEL')
})
