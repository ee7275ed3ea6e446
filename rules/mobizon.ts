import type { Rule } from '../src/model/rule.ts';
import { digitWithin, lowerAlphanumeric, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(digitWithin(64), lowerAlphanumeric(64, 80));

export const mobizonApiKey: Rule = {
  id: 'mobizon-api-key',
  name: 'Mobizon API key',
  provider: 'mobizon',
  kind: 'context',
  description: 'Sends text messages at the cost of the account.',
  severity: 'high',
  ...named({ names: ['mobizon'], value: key }),
  references: ['https://help.mobizon.com/help/api-docs/sms-api'],
  rotate: { steps: 'Make a new key under API settings and switch the old one off.', url: 'https://mobizon.com/panel' },
  examples: [sample`MOBIZON_API_KEY=${key}`, sample`mobizon:\n  api_key: ${key}\n`],
  lookalikes: [sample`MOBIZON_API_KEY=${lowerAlphanumeric(50)}`, sample`MOBIZON_API_KEY=YOUR_API_KEY`],
};
