import type { Rule } from '../src/model/rule.ts';
import { named, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const lookerSecret: Rule = {
  id: 'looker-client-secret',
  name: 'Looker API client ID or secret',
  provider: 'looker',
  kind: 'context',
  description: 'Queries data as its user.',
  severity: 'high',
  ...named({
    names: ['looker', 'lookersdk', 'looker sdk'],
    value: {
      ...lowerAlphanumeric(24),
      source: '(?=[A-Za-z]{0,23}[0-9])(?:[0-9A-Za-z]{24}|[0-9A-Za-z]{20})',
      sample: lowerAlphanumeric(24).sample,
    },
    words: ['secret', 'token', 'key', 'client'],
    reach: 48,
  }),
  references: ['https://cloud.google.com/looker/docs/api-auth'],
  rotate: {
    steps: 'Delete the API key of the user in Looker, then create a new one.',
    url: 'https://cloud.google.com/looker/docs/api-auth',
  },
  examples: [
    sample`LOOKERSDK_CLIENT_SECRET=${lowerAlphanumeric(24)}`,
    sample`looker_client_secret: "${lowerAlphanumeric(24)}"`,
  ],
  lookalikes: [
    sample`LOOKERSDK_CLIENT_SECRET=${lowerAlphanumeric(18)}`,
    sample`LOOKERSDK_BASE_URL=https://acme.looker.com`,
  ],
};
