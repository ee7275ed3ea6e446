import type { Rule } from '../src/model/rule.ts';
import { assigned, hexadecimal, loosely, lowerAlphanumeric, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const secret = sequence(
  lowerAlphanumeric(8),
  '-',
  lowerAlphanumeric(4),
  '-',
  lowerAlphanumeric(4),
  '-',
  lowerAlphanumeric(4),
  '-',
  lowerAlphanumeric(12),
);

export const squarespaceApiKey: Rule = {
  id: 'squarespace-api-key',
  name: 'Squarespace API key',
  provider: 'squarespace',
  kind: 'context',
  description: 'Reads orders, profiles and stock of the site, and changes orders and products where it may write.',
  severity: 'high',
  keywords: ['squarespace'],
  pattern: assigned({ names: ['squarespace'], value: loosely(secret) }),
  references: ['https://developers.squarespace.com/commerce-apis/authentication-and-permissions'],
  rotate: {
    steps: 'Delete the key under Settings, Developer API keys, then generate one with fewer permissions.',
    url: 'https://account.squarespace.com/',
  },
  examples: [sample`squarespace = Client(api_key="${secret}")`, sample`SQUARESPACE_API_KEY=${secret}`],
  lookalikes: [
    sample`SQUARESPACE_API_KEY=${lowerAlphanumeric(8)}-${lowerAlphanumeric(4)}-${lowerAlphanumeric(4)}-${lowerAlphanumeric(4)}-${lowerAlphanumeric(11)}`,
    sample`SQUARESPACE_SITE=${hexadecimal(24)}`,
  ],
};
