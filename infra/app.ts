import { App, Validations } from 'aws-cdk-lib'
import { Code } from 'aws-cdk-lib/aws-lambda'
import { AwsSolutionsChecks } from 'cdk-nag'
import { HelplineStack } from './helpline-stack.ts'
import { stages } from './settings.ts'

/** `npm run synth`: a stack of each stage, from the bundles that the build made; no account is asked. */
const app = new App({ outdir: 'cdk.out' })
Validations.of(app).addPlugins(new AwsSolutionsChecks(app))
const model = modelVariables(process.env)
for (const [stage, settings] of Object.entries(stages))
  new HelplineStack(app, `OpenHulplijn-${stage}`, {
    stage,
    settings: 'MODEL' in model ? { ...settings, model } : settings,
    visitorCode: Code.fromAsset('.build/visitor'),
    deskCode: Code.fromAsset('.build/desk'),
    sweepCode: Code.fromAsset('.build/sweep'),
  })
app.synth()

/** The settings of a language model, as they go into the stack: its key stays outside. */
function modelVariables(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) =>
      /^MODEL(?:_|$)/.test(name) && name !== 'MODEL_KEY' && value ? [[name, value]] : [],
    ),
  )
}
