import type { Rule } from '../src/model/rule.ts';
import { assigned, base64, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const qualarooApiSecret: Rule = {
  id: 'qualaroo-api-secret',
  name: 'Qualaroo API key or secret',
  provider: 'qualaroo',
  kind: 'context',
  description: 'Reads the answers of all surveys.',
  severity: 'medium',
  keywords: ['qualaroo'],
  pattern: assigned({ names: ['qualaroo'], value: sequence(digitWithin(64), base64(64)) }),
  references: ['https://help.qualaroo.com/hc/en-us/articles/201969438-The-REST-Reporting-API'],
  rotate: {
    steps: 'Reset the API key and secret in the account settings of Qualaroo.',
    url: 'https://app.qualaroo.com/account',
  },
  examples: [sample`--set qualaroo.apiKey=${base64(64)}`, sample`QUALAROO_API_KEY=${base64(64)}`],
  lookalikes: [sample`QUALAROO_API_KEY=${base64(63)}`, sample`qualaroo:\n  token: <insert token>\n`],
};
