import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitInLast, hexadecimal, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(alphanumeric(16), digitInLast(16));

export const trustpilotApiSecret: Rule = {
  id: 'trustpilot-api-secret',
  name: 'Trustpilot API secret',
  provider: 'trustpilot',
  kind: 'context',
  description: 'With the API key it signs business users in as the application.',
  severity: 'high',
  ...named({ names: ['trustpilot'], value: key, words: ['secret'], near: 90 }),
  references: ['https://developers.trustpilot.com/authentication'],
  rotate: {
    steps: 'Delete the application in Trustpilot Business, create another and put its secret in place.',
    url: 'https://business.trustpilot.com/',
  },
  examples: [sample`TRUSTPILOT_API_SECRET=${key}`, sample`trustpilot:\n  api_secret: "${key}"`],
  lookalikes: [sample`TRUSTPILOT_API_KEY=${alphanumeric(32)}`, sample`TRUSTPILOT_BUSINESS_UNIT=${hexadecimal(24)}`],
};
