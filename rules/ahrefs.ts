import type { Rule } from '../src/model/rule.ts';
import { base64Url, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(digitWithin(40), base64Url(40));

export const ahrefsApiToken: Rule = {
  id: 'ahrefs-api-token',
  name: 'Ahrefs API token',
  provider: 'ahrefs',
  kind: 'context',
  description: 'Spends the API units of the workspace.',
  severity: 'medium',
  ...named({ names: ['ahrefs'], value: key, words: ['key', 'token'] }),
  references: ['https://docs.ahrefs.com/docs/api/reference/api-keys-creation-and-management'],
  rotate: {
    steps: 'Delete the API key in the settings of the account, create another and put it in place.',
    url: 'https://app.ahrefs.com/account/api-keys',
  },
  examples: [sample`AHREFS_API_KEY=${key}`, sample`ahrefs:\n  token: "${key}"`],
  lookalikes: [sample`AHREFS_API_KEY=${base64Url(30)}`, sample`AHREFS_API_KEY=your-ahrefs-api-key`],
};
