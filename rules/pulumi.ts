import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const pulumiToken: Rule = {
  id: 'pulumi-access-token',
  name: 'Pulumi access token',
  provider: 'pulumi',
  kind: 'provider',
  description: 'Acts as its user, team or organisation: reads state and secrets of stacks and changes them.',
  severity: 'critical',
  keywords: ['pul-'],
  pattern: token`pul-${hexadecimal(40)}`,
  references: ['https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/'],
  rotate: {
    steps: 'Delete the token, look through the audit log for updates, then create one that expires.',
    url: 'https://app.pulumi.com/account/tokens',
  },
  examples: [sample`PULUMI_ACCESS_TOKEN=pul-${hexadecimal(40)}`, sample`accessToken: "pul-${hexadecimal(40)}"`],
  lookalikes: [sample`pul-${hexadecimal(39)}`, sample`pul-${hexadecimal(44)}`],
};
