import { App } from 'aws-cdk-lib'
import { Code } from 'aws-cdk-lib/aws-lambda'
import { HelplineStack } from './helpline-stack.ts'

/** `npm run synth`: the stack, from the bundles that the build made; no account is asked. */
const app = new App({ outdir: 'cdk.out' })
new HelplineStack(app, 'OpenHulplijn', {
  env: { region: process.env.HELPLINE_REGION ?? 'eu-central-1' },
  visitorCode: Code.fromAsset('.build/visitor'),
  deskCode: Code.fromAsset('.build/desk'),
  sweepCode: Code.fromAsset('.build/sweep'),
  model: modelVariables(process.env),
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
