import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, base64Url, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(digitWithin(27), base64Url(27));

export const judgeMePrivateToken: Rule = {
  id: 'judge-me-private-token',
  name: 'Judge.me private token',
  provider: 'judge-me',
  kind: 'context',
  description: 'Reads and changes reviews and reviewers of the shop.',
  severity: 'medium',
  ...named({ names: ['judge me', 'judgeme'], value: key, words: ['private', 'token', 'secret'] }),
  references: ['https://judge.me/api/docs'],
  rotate: {
    steps: 'Regenerate the private API token in the settings of the app and put it in place.',
    url: 'https://judge.me/settings',
  },
  examples: [sample`JUDGEME_PRIVATE_TOKEN=${key}`, sample`judgeMe: { privateToken: "${key}" }`],
  lookalikes: [sample`JUDGEME_PRIVATE_TOKEN=${base64Url(20)}`, sample`JUDGEME_SHOP=${alphanumeric(27)}.myshopify.com`],
};
