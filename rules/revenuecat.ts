import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const revenuecatSecretKey: Rule = {
  id: 'revenuecat-secret-key',
  name: 'RevenueCat secret API key',
  provider: 'revenuecat',
  kind: 'context',
  description: "Reads customers' purchases, grants and revokes entitlements and refunds.",
  severity: 'high',
  ...named({ names: ['revenuecat', 'revenue cat'], value: sequence('sk_', alphanumeric(26, 34)) }),
  references: ['https://www.revenuecat.com/docs/welcome/authentication'],
  rotate: {
    steps: 'Delete the key under API keys of the project, then create one with fewer permissions.',
    url: 'https://app.revenuecat.com/',
  },
  examples: [
    sample`REVENUECAT_API_KEY=sk_${alphanumeric(28)}`,
    sample`curl https://api.revenuecat.com/v1/subscribers/me -H 'Authorization: Bearer sk_${alphanumeric(28)}'`,
  ],
  lookalikes: [sample`REVENUECAT_API_KEY=sk_${alphanumeric(20)}`, sample`REVENUECAT_API_KEY=appl_${alphanumeric(28)}`],
};
