import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitInLast, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://publicdemioapi.docs.apiary.io/';
const key = alphanumeric(32);
const secret = alphanumeric(12, 20);

export const demioApiKey: Rule = {
  id: 'demio-api-key',
  name: 'Demio API key',
  provider: 'demio',
  kind: 'context',
  description: 'With its secret it reads the events and their registrants and registers people.',
  severity: 'high',
  ...named({ names: ['demio'], value: sequence(key, digitInLast(32)) }),
  references: [docs],
  rotate: {
    steps: 'Regenerate key and secret in the account settings of Demio and put them in place.',
    url: 'https://my.demio.com/manage/settings/api',
  },
  examples: [sample`DEMIO_API_KEY=${key}`, sample`demio = { "Api-Key": "${key}" }`],
  lookalikes: [sample`DEMIO_API_KEY=${alphanumeric(31)}`, sample`DEMIO_API_KEY=${'x'.repeat(32)}`],
};

export const demioApiSecret: Rule = {
  id: 'demio-api-secret',
  name: 'Demio API secret',
  provider: 'demio',
  kind: 'context',
  description: 'With its key it reads the events and their registrants and registers people.',
  severity: 'high',
  ...named({ names: ['demio'], value: sequence(secret, digitInLast(20)), words: ['secret'], reach: 36 }),
  references: [docs],
  rotate: {
    steps: 'Regenerate key and secret in the account settings of Demio and put them in place.',
    url: 'https://my.demio.com/manage/settings/api',
  },
  examples: [sample`define('DEMIO_API_SECRET', '${secret}');`, sample`demio:\n  api_secret: ${secret}`],
  lookalikes: [sample`DEMIO_API_SECRET=${alphanumeric(11)}`, sample`DEMIO_API_SECRET=your_api_secret`],
};
