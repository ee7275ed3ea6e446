import type { Rule } from '../src/model/rule.ts';
import { digits, hexadecimal, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(digits(4, 20), ':', hexadecimal(32));

export const manychatApiToken: Rule = {
  id: 'manychat-api-token',
  name: 'Manychat API token',
  provider: 'manychat',
  kind: 'context',
  description: 'Reads and messages the subscribers of the page.',
  severity: 'high',
  ...named({ names: ['manychat'], value: key, words: ['token', 'key'] }),
  references: ['https://help.manychat.com/hc/en-us/articles/14959510331420'],
  rotate: {
    steps: 'Replace the API token in the settings of the page and put the new one in place.',
    url: 'https://app.manychat.com/',
  },
  examples: [sample`MANYCHAT_API_TOKEN=${key}`, sample`manychatKey: "${key}"`],
  lookalikes: [sample`MANYCHAT_API_TOKEN=${digits(7)}:${hexadecimal(16)}`, sample`MANYCHAT_PAGE_ID=${digits(16)}`],
};
