import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const dareboostApiToken: Rule = {
  id: 'dareboost-api-token',
  name: 'Dareboost API token',
  provider: 'dareboost',
  kind: 'context',
  description: "Analysed pages on the owner's credits; the service has moved to Contentsquare.",
  severity: 'low',
  keywords: ['dareboost', 'dare_boost', 'dare-boost', 'dare.boost', 'dare boost'],
  pattern: assigned({ names: ['dareboost', 'dare boost'], value: sequence(digitWithin(60), alphanumeric(60)) }),
  references: ['https://www.dareboost.com/en/documentation-api'],
  rotate: {
    steps: 'Renew the token in the account profile, or delete it where the account is closed.',
    url: 'https://www.dareboost.com/en/profile',
  },
  examples: [sample`export DAREBOOST_API_KEY="${alphanumeric(60)}"`, sample`dareboost.api.key=${alphanumeric(60)}`],
  lookalikes: [sample`dareboost.api.key=${alphanumeric(59)}`, sample`DAREBOOST_API_KEY=${'x'.repeat(60)}`],
};
