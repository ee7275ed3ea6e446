import type { Rule } from '../src/model/rule.ts';
import { base64Url, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(digitWithin(22), base64Url(22));

export const freeagentClientSecret: Rule = {
  id: 'freeagent-client-secret',
  name: 'FreeAgent OAuth secret',
  provider: 'freeagent',
  kind: 'context',
  description: 'Refreshes the tokens of the companies that use the app.',
  severity: 'high',
  ...named({ names: ['freeagent'], value: key, words: ['secret'] }),
  references: ['https://dev.freeagent.com/docs/oauth'],
  rotate: {
    steps: 'Regenerate the OAuth secret of the app in the developer dashboard and put it in place.',
    url: 'https://dev.freeagent.com/apps',
  },
  examples: [sample`FREEAGENT_OAUTH_SECRET=${key}`, sample`freeagent_client_secret: "${key}"`],
  lookalikes: [sample`FREEAGENT_OAUTH_IDENTIFIER=${base64Url(22)}`, sample`FREEAGENT_OAUTH_SECRET=${base64Url(12)}`],
};
