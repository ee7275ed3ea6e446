import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const secret = hexadecimal(20);

export const zadarmaApiSecret: Rule = {
  id: 'zadarma-api-secret',
  name: 'Zadarma API secret',
  provider: 'zadarma',
  kind: 'context',
  description: 'Starts calls, sends messages and reads recordings at the cost of the account.',
  severity: 'high',
  ...named({ names: ['zadarma'], value: secret, words: ['secret'] }),
  references: ['https://zadarma.com/en/support/api/'],
  rotate: {
    steps: 'Make a new key under Settings, API and integrations, then put key and secret in place.',
    url: 'https://my.zadarma.com/api/',
  },
  examples: [sample`ZADARMA_API_SECRET=${secret}`, sample`zadarma:\n  secret: ${secret}\n`],
  lookalikes: [sample`ZADARMA_API_SECRET=${hexadecimal(19)}`, sample`ZADARMA_API_KEY=${hexadecimal(20)}`],
};
