import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = hexadecimal(32);

export const sendcloudApiKey: Rule = {
  id: 'sendcloud-api-key',
  name: 'Sendcloud API key',
  provider: 'sendcloud',
  kind: 'context',
  description: 'Makes labels and reads orders and addresses of the shop.',
  severity: 'high',
  ...named({ names: ['sendcloud'], value: key, words: ['secret', 'key', 'passw'] }),
  references: ['https://api.sendcloud.dev/docs/getting-started/authentication/'],
  rotate: {
    steps: 'Delete the integration under Settings, Integrations, and add it again.',
    url: 'https://app.sendcloud.com/v2/settings/integrations/manage',
  },
  examples: [sample`SENDCLOUD_SECRET_KEY=${key}`, sample`sendcloud:\n  api_key: ${key}\n`],
  lookalikes: [sample`SENDCLOUD_SECRET_KEY=${hexadecimal(31)}`, sample`SENDCLOUD_SECRET_KEY=your-key`],
};
