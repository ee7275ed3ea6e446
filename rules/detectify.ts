import type { Rule } from '../src/model/rule.ts';
import { assigned, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const detectifyApiKey: Rule = {
  id: 'detectify-api-key',
  name: 'Detectify API key',
  provider: 'detectify',
  kind: 'context',
  description: 'Reads the findings, that is the weak spots of the domains, and starts scans.',
  severity: 'medium',
  keywords: ['detectify'],
  pattern: assigned({ names: ['detectify'], value: lowerAlphanumeric(32) }),
  references: ['https://developer.detectify.com/'],
  rotate: {
    steps: 'Delete the key under Team, API keys, of Detectify, then create one with fewer permissions.',
    url: 'https://detectify.com/dashboard/api',
  },
  examples: [
    sample`<add key="DetectifyApiKey" value="${lowerAlphanumeric(32)}" />`,
    sample`curl https://api.detectify.com/rest/v3/ -H "X-Detectify-Key: ${lowerAlphanumeric(32)}"`,
  ],
  lookalikes: [
    sample`curl https://api.detectify.com/rest/v3/ -H "X-Detectify-Key: ${lowerAlphanumeric(31)}"`,
    sample`detectify_key = "${'a'.repeat(32)}"`,
  ],
};
