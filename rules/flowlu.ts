import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, characterSet, digitWithin, named, optional, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

/** Base64 of 32 characters, `_` and the number of the account; older ones are 32 characters alone. */
const key = sequence(
  digitWithin(32),
  alphanumeric(32),
  optional(alphanumeric(11), 'f', characterSet('MNO', 'MNO', 1), alphanumeric(3, 11)),
);

export const flowluApiKey: Rule = {
  id: 'flowlu-api-key',
  name: 'Flowlu API key',
  provider: 'flowlu',
  kind: 'context',
  description: 'Reads, changes and deletes contacts, leads, invoices and projects of the company.',
  severity: 'high',
  ...named({ names: ['flowlu'], value: key, words: ['key', 'token', 'secret'], near: 80 }),
  companions: [
    { name: 'company', pattern: /(?<part>[a-z0-9-]{1,60})\.flowlu\.com/, withinLines: 10, isRequired: false },
  ],
  references: ['https://www.flowlu.com/api/guide/getting-started/'],
  rotate: {
    steps: 'Delete the key under Portal settings, API settings, then create one.',
    url: 'https://www.flowlu.com/api/guide/getting-started/',
  },
  examples: [
    sample`FLOWLU_API_KEY=${key}`,
    sample`https://acme.flowlu.com/api/v1/module/crm/lead/list?api_key=${key}&limit=100`,
    sample`flowlu:\n  api_key: ${alphanumeric(32)}`,
  ],
  lookalikes: [
    sample`FLOWLU_API_KEY=${alphanumeric(31)}`,
    sample`FLOWLU_API_KEY=${alphanumeric(43)}aN${alphanumeric(7)}`,
  ],
};
