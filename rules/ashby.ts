import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const ashbyApiKey: Rule = {
  id: 'ashby-api-key',
  name: 'Ashby API key',
  provider: 'ashby',
  kind: 'context',
  description: 'Reads candidates and changes applications, by its permissions.',
  severity: 'critical',
  ...named({ names: ['ashby', 'ashbyhq'], value: hexadecimal(64) }),
  references: ['https://developers.ashbyhq.com/docs/authentication'],
  rotate: {
    steps: 'Revoke the API key in the admin settings, then create a new one with fewer permissions.',
    url: 'https://app.ashbyhq.com/admin/api/keys',
  },
  examples: [sample`ASHBY_API_KEY=${hexadecimal(64)}`, sample`ashby:\n  api_key: '${hexadecimal(64)}'`],
  lookalikes: [sample`ASHBY_API_KEY=${hexadecimal(60)}`, sample`ASHBY_ORG=acme`],
};
