import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = hexadecimal(40);

export const zendutyApiKey: Rule = {
  id: 'zenduty-api-key',
  name: 'Zenduty API key',
  provider: 'zenduty',
  kind: 'context',
  description: 'Reads and changes incidents, schedules and integrations of the account.',
  severity: 'high',
  ...named({ names: ['zenduty'], value: key, words: ['api', 'key', 'token', 'secret'] }),
  references: ['https://apidocs.zenduty.com/#section/Authentication'],
  rotate: {
    steps: 'Delete the key under Account, API keys, then create one.',
    url: 'https://www.zenduty.com/dashboard/account/',
  },
  examples: [sample`ZENDUTY_API_KEY=${key}`, sample`provider "zenduty" {\n  token = "${key}"\n}\n`],
  lookalikes: [sample`ZENDUTY_API_KEY=${hexadecimal(39)}`, sample`ZENDUTY_API_KEY=your-key`],
};
