import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const voucheryApiKey: Rule = {
  id: 'vouchery-api-key',
  name: 'Vouchery.io API key',
  provider: 'vouchery',
  kind: 'context',
  description: 'Makes and redeems vouchers and reads customers and campaigns.',
  severity: 'high',
  ...named({
    names: ['vouchery'],
    value: uuid(),
    words: ['key', 'token', 'secret', 'bearer', 'access', 'private'],
    near: 64,
    reach: 48,
  }),
  references: ['https://docs.vouchery.io/reference'],
  rotate: {
    steps: "Delete the key under the project's API keys, look at the vouchers made with it, then create a new one.",
    url: 'https://vouchery.io/',
  },
  examples: [
    sample`VOUCHERY_API_KEY=${uuid()}`,
    sample`curl https://acme.vouchery.io/api/v2.0/campaigns -H "Authorization: Bearer ${uuid()}"`,
  ],
  lookalikes: [sample`VOUCHERY_API_KEY=${hexadecimal(36)}`, sample`VOUCHERY_CAMPAIGN_ID=${uuid()}`],
};
