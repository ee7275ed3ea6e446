import type { Rule } from '../src/model/rule.ts';
import { loosely, lowerAlphanumeric, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = lowerAlphanumeric(32);

export const sherpadeskApiKey: Rule = {
  id: 'sherpadesk-api-key',
  name: 'SherpaDesk API token',
  provider: 'sherpadesk',
  kind: 'context',
  description: 'Reads and changes the tickets, projects and invoices of the organization.',
  severity: 'high',
  ...named({
    names: ['sherpadesk', 'sherpa desk'],
    value: loosely(key),
    words: ['key', 'token', 'secret', 'access', 'private'],
  }),
  references: ['https://github.com/sherpadesk/api/wiki'],
  rotate: {
    steps: 'Reset the API token in the profile of SherpaDesk, then put the new one in place.',
    url: 'https://app.sherpadesk.com/',
  },
  examples: [sample`SHERPADESK_API_KEY=${key}`, sample`"sherpadesk": { "api_token": "${key}" }`],
  lookalikes: [sample`SHERPADESK_API_KEY=${lowerAlphanumeric(31)}`, sample`SHERPADESK_API_KEY=${'x'.repeat(32)}`],
};
