import type { Rule } from '../src/model/rule.ts';
import { named, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const fronteggApiKey: Rule = {
  id: 'frontegg-api-key',
  name: 'Frontegg environment API key',
  provider: 'frontegg',
  kind: 'context',
  description: 'Reads and changes tenants, users and roles of the environment, together with its client ID.',
  severity: 'critical',
  ...named({ names: ['frontegg'], value: uuid(), words: ['key', 'secret'], reach: 30 }),
  references: ['https://developers.frontegg.com/ciam/api/descriptions/vendor'],
  rotate: {
    steps: 'Rotate the API key of the environment in the portal and put the new one in place.',
    url: 'https://portal.frontegg.com/',
  },
  examples: [
    sample`FRONTEGG_API_KEY=${uuid()}`,
    sample`FronteggContext.init({ FRONTEGG_CLIENT_ID: process.env.ID, FRONTEGG_API_KEY: "${uuid()}" });`,
  ],
  lookalikes: [sample`FRONTEGG_CLIENT_ID=${uuid()}`, sample`FRONTEGG_API_KEY=<api key>`],
};
