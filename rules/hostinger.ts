import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const value = sequence(digitWithin(48), alphanumeric(48));

export const hostingerApiToken: Rule = {
  id: 'hostinger-api-token',
  name: 'Hostinger API token',
  provider: 'hostinger',
  kind: 'context',
  description: 'Changes servers, domains and DNS records, and buys on the account.',
  severity: 'critical',
  ...named({ names: ['hostinger_api', 'hostinger_token', 'hostingertoken'], value }),
  references: ['https://developers.hostinger.com/'],
  rotate: {
    steps: 'Delete the key in the settings, look for uses that are not yours, then create a new one.',
    url: 'https://hpanel.hostinger.com/profile/api',
  },
  examples: [sample`HOSTINGER_API_TOKEN=${value}`, sample`const hostingerToken = '${value}';`],
  lookalikes: [
    sample`HOSTINGER_API_TOKEN=${alphanumeric(47)}`,
    sample`HOSTINGER_API_TOKEN=your-hostinger-api-token-here`,
  ],
};
