import type { Rule } from '../src/model/rule.ts';
import { digitWithin, lowerAlphanumeric, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const koyebApiToken: Rule = {
  id: 'koyeb-api-token',
  name: 'Koyeb API token',
  provider: 'koyeb',
  kind: 'context',
  description: 'Manages apps, services and secrets of the organisation.',
  severity: 'critical',
  ...named({ names: ['koyeb'], value: sequence(digitWithin(64), lowerAlphanumeric(64)), words: ['token', 'key'] }),
  references: ['https://www.koyeb.com/docs/reference/api'],
  rotate: {
    steps: 'Delete the token in the settings, look through the activity, then create another.',
    url: 'https://app.koyeb.com/user/settings/api',
  },
  examples: [
    sample`KOYEB_TOKEN=${lowerAlphanumeric(64)}`,
    sample`koyeb-community/koyeb-actions with: api_token: "${lowerAlphanumeric(64)}"`,
  ],
  lookalikes: [sample`KOYEB_TOKEN=${lowerAlphanumeric(60)}`, sample`KOYEB_TOKEN=your_token_here`],
};
