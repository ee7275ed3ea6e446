import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const yousignApiKey: Rule = {
  id: 'yousign-api-key',
  name: 'Yousign API key',
  provider: 'yousign',
  kind: 'context',
  description: "Sends signature requests in the organisation's name and reads the signed documents.",
  severity: 'critical',
  keywords: ['yousign', 'you_sign', 'you-sign', 'you.sign', 'you sign'],
  pattern: assigned({ names: ['yousign', 'you sign'], value: sequence(digitWithin(32), alphanumeric(32)) }),
  references: ['https://developers.yousign.com/docs/set-up-your-account'],
  rotate: {
    steps: 'Delete the key under API keys of the Yousign developer settings, then create one with fewer rights.',
    url: 'https://yousign.app/auth/api-keys',
  },
  examples: [
    sample`"YOUSIGN_ACCESS_TOKEN": "${alphanumeric(32)}",`,
    sample`curl https://api.yousign.app/v3/ -H "Authorization: Bearer ${alphanumeric(32)}"`,
  ],
  lookalikes: [
    sample`"YOUSIGN_ACCESS_TOKEN": "${alphanumeric(31)}",`,
    sample`"yousign": {"apiKey": "${'0'.repeat(32)}"}`,
  ],
};
