import type { Rule } from '../src/model/rule.ts';
import { digitInLast, lowerAlphanumeric, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(lowerAlphanumeric(64), digitInLast(64));

export const systemeIoApiKey: Rule = {
  id: 'systeme-io-api-key',
  name: 'systeme.io API key',
  provider: 'systeme-io',
  kind: 'context',
  description: 'Reads and changes contacts, courses and sales of the account.',
  severity: 'high',
  ...named({ names: ['systeme_io', 'systemeio'], value: key, words: ['key', 'token'] }),
  references: ['https://developer.systeme.io/reference/api'],
  rotate: {
    steps: 'Delete the API key in the settings, create another and put it in place.',
    url: 'https://systeme.io/dashboard/profile/public-api-keys-settings',
  },
  examples: [sample`SYSTEME_IO_API_KEY=${key}`, sample`systemeIoApiKey: "${key}"`],
  lookalikes: [sample`SYSTEME_IO_API_KEY=${lowerAlphanumeric(40)}`, sample`SYSTEME_IO_API_KEY=your_api_key`],
};
