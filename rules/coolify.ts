import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digits, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const token = sequence(digits(1, 4), '|', alphanumeric(40, 48));

export const coolifyApiToken: Rule = {
  id: 'coolify-api-token',
  name: 'Coolify API token',
  provider: 'coolify',
  kind: 'context',
  description: 'Deploys, reads and changes applications, servers and their keys within its permissions.',
  severity: 'critical',
  ...named({ names: ['coolify'], value: token, words: ['token', 'key', 'secret', 'bearer'] }),
  references: ['https://coolify.io/docs/api-reference/authorization'],
  rotate: {
    steps: 'Revoke the token under Keys and Tokens, look at deployments, then make one with fewer permissions.',
    url: 'https://coolify.io/docs/api-reference/authorization',
  },
  examples: [sample`COOLIFY_TOKEN=${token}`, sample`coolify:\n  api_token: '${token}'`],
  lookalikes: [sample`COOLIFY_TOKEN=12|${alphanumeric(30)}`, sample`COOLIFY_TOKEN=<token>`],
};
