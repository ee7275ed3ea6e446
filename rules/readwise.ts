import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, loosely, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const readwiseAccessToken: Rule = {
  id: 'readwise-access-token',
  name: 'Readwise access token',
  provider: 'readwise',
  kind: 'context',
  description: 'Reads and writes the highlights and documents of its owner.',
  severity: 'medium',
  ...named({ names: ['readwise'], value: loosely(alphanumeric(50)) }),
  references: ['https://readwise.io/api_deets'],
  rotate: {
    steps: 'Get a new token on the token page, which ends the old one.',
    url: 'https://readwise.io/access_token',
  },
  examples: [sample`READWISE_TOKEN=${alphanumeric(50)}`, sample`readwise_access_token = '${alphanumeric(50)}'`],
  lookalikes: [sample`READWISE_TOKEN=${alphanumeric(49)}`, sample`READWISE_TOKEN=your_readwise_token`],
};
