import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = uuid();

export const goveeApiKey: Rule = {
  id: 'govee-api-key',
  name: 'Govee API key',
  provider: 'govee',
  kind: 'context',
  description: 'Switches the lights and devices of the account.',
  severity: 'low',
  ...named({ names: ['govee'], value: key, words: ['api', 'key', 'token'] }),
  references: ['https://developer.govee.com/docs/getting-started'],
  rotate: {
    steps: 'Apply for a new key in the app, which ends the old one.',
    url: 'https://developer.govee.com/reference/apply-you-govee-api-key',
  },
  examples: [sample`GOVEE_API_KEY=${key}`, sample`govee:\n  api_key: ${key}\n`],
  lookalikes: [sample`GOVEE_API_KEY=${hexadecimal(31)}`, sample`GOVEE_API_KEY=your-key`],
};
