import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const token = uuid();

export const sncfApiToken: Rule = {
  id: 'sncf-api-token',
  name: 'SNCF API token',
  provider: 'sncf',
  kind: 'context',
  description: 'Queries trains on the quota of its owner.',
  severity: 'low',
  aliases: ['sncf'],
  ...named({
    names: ['sncf_api', 'sncf_token', 'sncf_key', 'api.sncf.com'],
    value: token,
    words: ['token', 'key', 'auth', 'api'],
  }),
  references: ['https://numerique.sncf.com/startup/api/'],
  rotate: {
    steps: 'Ask for a new token and have the old one disabled.',
    url: 'https://numerique.sncf.com/startup/api/token-developpeur/',
  },
  examples: [sample`SNCF_API_TOKEN=${token}`, sample`SNCF_API_KEY: "${token}"`],
  lookalikes: [sample`SNCF_API_TOKEN=${hexadecimal(31)}`, sample`SNCF_API_TOKEN=your-token`],
};
