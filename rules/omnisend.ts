import type { Rule } from '../src/model/rule.ts';
import { assigned, base64Url, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const omnisendApiKey: Rule = {
  id: 'omnisend-api-key',
  name: 'Omnisend API key',
  provider: 'omnisend',
  kind: 'context',
  description: 'Reads and changes contacts, orders and campaigns of the shop.',
  severity: 'high',
  keywords: ['omnisend'],
  pattern: assigned({ names: ['omnisend'], value: sequence(digitWithin(75), base64Url(75)) }),
  references: ['https://api-docs.omnisend.com/reference/intro'],
  rotate: {
    steps: 'Delete the key under Store settings, API keys, of Omnisend, then create one with fewer permissions.',
    url: 'https://app.omnisend.com/integrations/api-keys',
  },
  examples: [
    sample`| omnisend | API key | ${base64Url(75)} |`,
    sample`curl https://api.omnisend.com/v3/ -H "X-API-KEY: ${base64Url(75)}"`,
  ],
  lookalikes: [
    sample`curl https://api.omnisend.com/v3/ -H "X-API-KEY: ${base64Url(74)}"`,
    sample`OMNISEND_API_KEY=${'x'.repeat(64)}`,
  ],
};
