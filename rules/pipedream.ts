import type { Rule } from '../src/model/rule.ts';
import { assigned, hexadecimal, loosely, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const pipedreamApiKey: Rule = {
  id: 'pipedream-api-key',
  name: 'Pipedream API key',
  provider: 'pipedream',
  kind: 'context',
  description: 'Reads and changes workflows and event sources of the workspace, with what they carry.',
  severity: 'high',
  keywords: ['pipedream'],
  pattern: assigned({ names: ['pipedream'], value: loosely(lowerAlphanumeric(32)) }),
  references: ['https://pipedream.com/docs/rest-api/auth'],
  rotate: { steps: 'Revoke the key under User settings, API key, of Pipedream.', url: 'https://pipedream.com/user' },
  examples: [
    sample`--set pipedream.apiKey=${hexadecimal(32)}`,
    sample`curl https://api.pipedream.com/v1/ -H "Authorization: Bearer ${hexadecimal(32)}"`,
  ],
  lookalikes: [
    sample`curl https://api.pipedream.com/v1/ -H "Authorization: Bearer ${hexadecimal(31)}"`,
    sample`PIPEDREAM_API_KEY=YOUR_PIPEDREAM_API_KEY`,
  ],
};
