import type { Rule } from '../src/model/rule.ts';
import { lowerAlphanumeric, named, sequence, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const secret = sequence(uuid(), '.', lowerAlphanumeric(40));

export const dittoApiKey: Rule = {
  id: 'ditto-api-key',
  name: 'Ditto API key',
  provider: 'ditto',
  kind: 'context',
  description: 'Reads all product texts of the workspace.',
  severity: 'medium',
  ...named({ names: ['ditto', 'dittowords'], value: secret, words: ['api', 'key', 'token'] }),
  references: ['https://developer.dittowords.com/api-reference/authentication'],
  rotate: {
    steps: 'Revoke the key on the developer integrations page of Ditto, then generate a new one.',
    url: 'https://app.dittowords.com/account/devtools',
  },
  examples: [sample`DITTO_API_KEY=${secret}`, sample`ditto:\n  api_key: ${secret}\n`],
  lookalikes: [sample`DITTO_API_KEY=${uuid()}.${lowerAlphanumeric(39)}`, sample`DITTO_API_KEY=${'x'.repeat(64)}`],
};
