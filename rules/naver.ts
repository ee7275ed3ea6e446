import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digits, named, word } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const naverClientSecret: Rule = {
  id: 'naver-client-secret',
  name: 'Naver client secret',
  provider: 'naver',
  kind: 'context',
  description: 'Signs people in with Naver, or searches, in the name of the application.',
  severity: 'medium',
  ...named({
    names: ['naver'],
    value: { ...word(10), source: '(?=[A-Za-z_]{0,9}[0-9])(?=[^A-Z\\s]{0,9}[A-Z])[0-9A-Za-z_]{10}' },
    words: ['secret'],
    near: 100,
  }),
  references: ['https://developers.naver.com/docs/login/api/api.md'],
  rotate: {
    steps: 'Issue a new client secret in the settings of the application, then put it in place.',
    url: 'https://developers.naver.com/apps/',
  },
  examples: [
    sample`NAVER_CLIENT_SECRET=${word(6)}A7x${digits(1)}`,
    sample`X-Naver-Client-Secret: ${word(6)}Q4m${digits(1)}`,
  ],
  lookalikes: [sample`NAVER_CLIENT_SECRET=${alphanumeric(6)}`, sample`NAVER_CLIENT_ID=${alphanumeric(20)}`],
};
