import type { Rule } from '../src/model/rule.ts';
import { assigned, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const feedierPrivateKey: Rule = {
  id: 'feedier-private-key',
  name: 'Feedier private key',
  provider: 'feedier',
  kind: 'context',
  description: 'Reads the feedback and the people who gave it, and changes surveys.',
  severity: 'medium',
  keywords: ['feedier'],
  pattern: assigned({ names: ['feedier'], value: lowerAlphanumeric(32) }),
  references: ['https://docs.feedier.com/'],
  rotate: {
    steps: 'Regenerate the private key in the Feedier account settings.',
    url: 'https://dashboard.feedier.com/',
  },
  examples: [
    sample`--set feedier.apiKey=${lowerAlphanumeric(32)}`,
    sample`FEEDIER_PRIVATE_KEY=${lowerAlphanumeric(32)}`,
  ],
  lookalikes: [
    sample`FEEDIER_PRIVATE_KEY=${lowerAlphanumeric(31)}`,
    sample`feedierApiKey = process.env.FEEDIER_API_KEY`,
  ],
};
