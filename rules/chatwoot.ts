import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const value = sequence(digitWithin(24), alphanumeric(24));

export const chatwootAccessToken: Rule = {
  id: 'chatwoot-access-token',
  name: 'Chatwoot access token',
  provider: 'chatwoot',
  kind: 'context',
  description: 'Reads and answers conversations as its owner.',
  severity: 'high',
  ...named({ names: ['chatwoot'], value }),
  references: ['https://developers.chatwoot.com/api-reference/introduction'],
  rotate: {
    steps: 'Reset the access token on the profile page.',
    url: 'https://app.chatwoot.com/app/accounts/1/profile/settings',
  },
  examples: [sample`CHATWOOT_ACCESS_TOKEN=${value}`, sample`const chatwootAccessToken = '${value}';`],
  lookalikes: [
    sample`CHATWOOT_ACCESS_TOKEN=${alphanumeric(23)}`,
    sample`CHATWOOT_ACCESS_TOKEN=your-chatwoot-access-token-here`,
  ],
};
