import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, oneOf, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const inngestSigningKey: Rule = {
  id: 'inngest-signing-key',
  name: 'Inngest signing key',
  provider: 'inngest',
  kind: 'provider',
  description: 'Signs requests to the functions and calls the API of the environment.',
  severity: 'high',
  keywords: ['signkey-'],
  pattern: token`signkey-${oneOf('prod', 'test', 'branch')}-${hexadecimal(64)}`,
  references: ['https://www.inngest.com/docs/platform/signing-keys'],
  rotate: {
    steps: 'Rotate the signing key of the environment; SDKs take the new one beside the old until it is done.',
    url: 'https://app.inngest.com/env/production/manage/signing-key',
  },
  examples: [
    sample`INNGEST_SIGNING_KEY=signkey-prod-${hexadecimal(64)}`,
    sample`signingKey: "signkey-prod-${hexadecimal(64)}"`,
  ],
  lookalikes: [sample`signkey-prod-${hexadecimal(63)}`, sample`INNGEST_SIGNING_KEY=signkey-prod-abc123def456`],
};
