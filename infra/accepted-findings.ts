import { Validations } from 'aws-cdk-lib'
import type { Construct } from 'constructs'

/** Findings of cdk-nag that stand, each with why. Whoever removes a reason gets the finding back, and no stack. */
export const accepted = {
  'AwsSolutions-APIG1':
    'An access log would hold addresses, browsers and paths of people who are promised that nobody knows who they are. What advisors do is in the audit of the app.',
  'AwsSolutions-APIG2':
    'The app reads every input by its own schema and refuses what does not fit with a sentence; the gateway would refuse it without one.',
  'AwsSolutions-APIG3':
    'The firewall is a setting (hasFirewall), since it costs about $8 a month: a stage for trying out does without.',
  'AwsSolutions-APIG4':
    'Visitors are anonymous and sign in nowhere; the shell of the desk holds no word of a conversation, and all else of the desk asks a token.',
  'AwsSolutions-APIG6':
    'Logs of the gateway would hold what visitors write. The app tells its own mistakes by name and place, and alarms count those.',
  'AwsSolutions-COG4':
    'Visitors are anonymous: a conversation opens with a secret that only its own page holds, of which a hash is stored.',
  'AwsSolutions-COG8':
    'The paid plan of Cognito looks at where somebody signs in from. Accounts are made by hand, ask a second factor, and are few.',
  'AwsSolutions-DDB3':
    'Conversations have no recovery on purpose: what a visitor wipes must not live on in a backup. The table of the desk has it.',
} as const

export function acceptFindings(scope: Construct): void {
  for (const [id, reason] of Object.entries(accepted))
    Validations.of(scope).acknowledge({ id: `AwsSolutions::${id}`, reason })
}
