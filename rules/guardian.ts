import type { Rule } from '../src/model/rule.ts';
import { assigned, lowerAlphanumeric, sequence } from '../src/rule/pattern.ts';
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

export const guardianApiKey: Rule = {
  id: 'guardian-api-key',
  name: 'Guardian Open Platform API key',
  provider: 'guardian',
  kind: 'context',
  description: "Queries Guardian articles on the owner's daily limit.",
  severity: 'low',
  aliases: ['guardianapi'],
  keywords: ['guardian', 'guardianapis'],
  pattern: assigned({
    names: ['guardian', 'guardianapis'],
    value: secret,
    words: ['api_key', 'api-key', 'apikey', 'api key', 'token', 'secret'],
  }),
  references: ['https://open-platform.theguardian.com/documentation/'],
  rotate: {
    steps: 'Register a new key on the Open Platform and ask for the old one to be withdrawn.',
    url: 'https://open-platform.theguardian.com/access/',
  },
  examples: [
    sample`https://content.guardianapis.com/search?q=rome&api-key=${secret}`,
    sample`GUARDIAN_API_KEY=${secret}`,
  ],
  lookalikes: [
    sample`GUARDIAN_API_KEY=${lowerAlphanumeric(8)}-${lowerAlphanumeric(4)}-${lowerAlphanumeric(4)}-${lowerAlphanumeric(4)}-${lowerAlphanumeric(11)}`,
    sample`guardian_key = "${'a'.repeat(36)}"`,
  ],
};
