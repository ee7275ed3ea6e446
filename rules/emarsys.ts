import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitInLast, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(alphanumeric(20), digitInLast(20));

export const emarsysApiSecret: Rule = {
  id: 'emarsys-api-secret',
  name: 'Emarsys API secret',
  provider: 'emarsys',
  kind: 'context',
  description: 'With the user name it reads and changes contacts and campaigns.',
  severity: 'high',
  ...named({ names: ['emarsys'], value: key, words: ['secret'] }),
  references: ['https://dev.emarsys.com/docs/core-api-reference/fd9a9b1ea3b6f-getting-started'],
  rotate: {
    steps: 'Generate a new secret for the API user under Management, Security Settings, and put it in place.',
    url: 'https://dev.emarsys.com/docs/core-api-reference',
  },
  examples: [sample`EMARSYS_API_SECRET=${key}`, sample`'emarsys' => ['username' => 'acme002', 'secret' => '${key}'],`],
  lookalikes: [sample`EMARSYS_API_SECRET=${alphanumeric(12)}`, sample`EMARSYS_USERNAME=acme002`],
};
