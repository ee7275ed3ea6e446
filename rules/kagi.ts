import type { Rule } from '../src/model/rule.ts';
import { assigned, base64Url, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const secret = sequence(base64Url(12), '.', base64Url(43));

export const kagiApiToken: Rule = {
  id: 'kagi-api-token',
  name: 'Kagi API token',
  provider: 'kagi',
  kind: 'context',
  description: "Searches and summarises on the owner's API credit.",
  severity: 'low',
  keywords: ['kagi'],
  pattern: assigned({ names: ['kagi'], value: sequence(digitWithin(12), secret) }),
  references: ['https://help.kagi.com/kagi/api/overview.html'],
  rotate: {
    steps: 'Generate a new token on the API page of the settings, which ends the old one.',
    url: 'https://kagi.com/settings?p=api',
  },
  examples: [sample`curl https://kagi.com/api/v0/ -H "Authorization: Bot ${secret}"`, sample`KAGI_API_KEY=${secret}`],
  lookalikes: [
    sample`curl https://kagi.com/api/v0/ -H "Authorization: Bot ${base64Url(12)}.${base64Url(42)}"`,
    sample`KAGI_API_KEY=xxxxxxxx-your-key`,
  ],
};
