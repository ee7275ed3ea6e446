import type { Rule } from '../src/model/rule.ts';
import { assigned, base64, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const clockifyApiKey: Rule = {
  id: 'clockify-api-key',
  name: 'Clockify API key',
  provider: 'clockify',
  kind: 'context',
  description: "Reads and changes its owner's time entries, and with an administrator's key the workspace.",
  severity: 'medium',
  aliases: ['clockify.me'],
  keywords: ['clockify'],
  pattern: assigned({ names: ['clockify'], value: sequence(digitWithin(48), base64(48)) }),
  references: ['https://docs.clockify.me/#section/Authentication'],
  rotate: {
    steps: 'Generate a new key under Preferences, Advanced, of Clockify; the old one ends.',
    url: 'https://app.clockify.me/user/settings',
  },
  examples: [
    sample`define('CLOCKIFY_API_KEY', '${base64(48)}');`,
    sample`curl https://api.clockify.me/api/v1/user -H "X-Api-Key: ${base64(48)}"`,
  ],
  lookalikes: [
    sample`define('CLOCKIFY_API_KEY', '${base64(47)}');`,
    sample`"clockify": {"apiKey": "${'0'.repeat(48)}"}`,
  ],
};
