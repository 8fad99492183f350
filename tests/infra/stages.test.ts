import { App, Stack, Validations } from 'aws-cdk-lib'
import { Template } from 'aws-cdk-lib/assertions'
import { Code } from 'aws-cdk-lib/aws-lambda'
import { Bucket } from 'aws-cdk-lib/aws-s3'
import { AwsSolutionsChecks } from 'cdk-nag'
import { expect, it } from 'vitest'
import { accepted } from '../../infra/accepted-findings.ts'
import { HelplineStack } from '../../infra/helpline-stack.ts'
import { type StageSettings, stages } from '../../infra/settings.ts'

const code = Code.fromInline('exports.handler = () => {}')
const stackOf = (app: App, stage: string, settings: StageSettings) =>
  new HelplineStack(app, `OpenHulplijn-${stage}`, {
    stage,
    settings,
    visitorCode: code,
    deskCode: code,
    sweepCode: code,
  })

const all = new App()
const stacks = Object.entries(stages).map(([stage, settings]) => stackOf(all, stage, settings))
const templates = stacks.map((stack) => Template.fromStack(stack))

it('has two stages that fit in one account: no name is of both', () => {
  expect(templates.length).toBeGreaterThan(1)
  const names = templates.map((template) =>
    Object.values(template.toJSON().Resources as Record<string, { Properties?: Record<string, unknown> }>)
      .flatMap(({ Properties: { DashboardName, TableName, Domain } = {} }) => [
        DashboardName,
        TableName,
        Domain,
      ])
      .concat(JSON.stringify(template.toJSON()).match(/\/open-hulplijn\/\w+\/code-key/g) ?? [])
      .filter((name) => name !== undefined)
      .map((name) => JSON.stringify(name)),
  )
  const [one = [], two = []] = names
  expect(one.length).toBeGreaterThan(2)
  expect(one.filter((name) => two.includes(name))).toEqual([])
})

it('rings for each promise, with whom it hurts and what to do', () => {
  for (const template of templates) {
    const alarms = Object.values(template.findResources('AWS::CloudWatch::Alarm'))
    expect(alarms.length).toBeGreaterThan(10)
    for (const { Properties } of alarms) {
      expect(Properties.AlarmDescription).toMatch(/^[A-Z][^.]+\. Doe: [a-z].+\.$/)
      expect(Properties.AlarmActions).toHaveLength(1)
    }
  }
})

it('has no finding of cdk-nag without a written reason', () => {
  const { hasFirewall, ...others } = stages.productie
  const app = new App()
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app))
  stackOf(app, 'productie', {
    ...others,
    hasFirewall: !hasFirewall,
    alarmsTo: 'a@b.example',
    hasOwnKey: true,
  })
  expect(() => app.synth()).not.toThrow()
  for (const reason of Object.values(accepted)) expect(reason).toMatch(/^[A-Z].{60,}\.$/)
})

it('stops the build at a finding that has no reason', () => {
  const app = new App()
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app))
  new Bucket(new Stack(app, 'Open'), 'Bucket')
  expect(() => app.synth()).toThrow()
})
