import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const secret = hexadecimal(32);

export const smsglobalApiSecret: Rule = {
  id: 'smsglobal-api-secret',
  name: 'SMSGlobal API secret',
  provider: 'smsglobal',
  kind: 'context',
  description: 'Sends text messages at the cost of the account and reads those it got.',
  severity: 'high',
  ...named({ names: ['smsglobal'], value: secret, words: ['secret', 'key'] }),
  references: ['https://www.smsglobal.com/rest-api/'],
  rotate: {
    steps: 'Delete the key under API & integrations, then create one.',
    url: 'https://mxt.smsglobal.com/integrations',
  },
  examples: [sample`SMSGLOBAL_API_SECRET=${secret}`, sample`smsglobal:\n  api_secret: ${secret}\n`],
  lookalikes: [sample`SMSGLOBAL_API_SECRET=${hexadecimal(31)}`, sample`SMSGLOBAL_USER=acme`],
};
