import type { Rule } from '../src/model/rule.ts';
import { assigned, hexadecimal, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const secret = sequence('cs', hexadecimal(32, 34));

export const contentstackManagementToken: Rule = {
  id: 'contentstack-management-token',
  name: 'Contentstack management or delivery token',
  provider: 'contentstack',
  kind: 'context',
  description: 'Reads and changes all content types and entries of the stack.',
  severity: 'high',
  keywords: ['contentstack'],
  pattern: assigned({
    names: ['contentstack'],
    value: secret,
    words: ['management', 'authtoken', 'delivery', 'token', 'secret', 'key'],
  }),
  references: ['https://www.contentstack.com/docs/developers/create-tokens/about-management-tokens'],
  rotate: {
    steps:
      'Delete the token under Settings, Tokens, Management tokens, of the stack, then create one with read rights where that is enough.',
    url: 'https://app.contentstack.com/',
  },
  examples: [sample`CONTENTSTACK_MANAGEMENT_TOKEN=${secret}`, sample`contentstack:\n  management_token: ${secret}`],
  lookalikes: [
    sample`CONTENTSTACK_MANAGEMENT_TOKEN=cs${hexadecimal(31)}`,
    sample`CONTENTSTACK_MANAGEMENT_TOKEN=cs${hexadecimal(31)}`,
    sample`CONTENTSTACK_API_KEY=blt${hexadecimal(16)}`,
  ],
};
