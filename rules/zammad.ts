import type { Rule } from '../src/model/rule.ts';
import { base64Url, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(digitWithin(64), base64Url(64));

export const zammadAccessToken: Rule = {
  id: 'zammad-access-token',
  name: 'Zammad access token',
  provider: 'zammad',
  kind: 'context',
  description: 'Reads and answers tickets as the user, as far as the token may.',
  severity: 'high',
  ...named({ names: ['zammad'], value: key, words: ['token', 'key'] }),
  references: ['https://docs.zammad.org/en/latest/api/intro.html#authentication'],
  rotate: {
    steps: 'Delete the token in the profile of the user, create another that expires and put it in place.',
    url: 'https://docs.zammad.org/en/latest/api/intro.html',
  },
  examples: [sample`ZAMMAD_TOKEN=${key}`, sample`zammad_token: "${key}"`],
  lookalikes: [sample`ZAMMAD_TOKEN=${base64Url(30)}`, sample`ZAMMAD_TOKEN=your_token`],
};
