import type { Rule } from '../src/model/rule.ts';
import { assigned, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const pinataApiSecret: Rule = {
  id: 'pinata-api-secret',
  name: 'Pinata API secret',
  provider: 'pinata',
  kind: 'context',
  description: 'With its key it pins, lists and unpins the account\'s files.',
  severity: 'high',
  keywords: ['pinata'],
  pattern: assigned({ names: ['pinata'], value: lowerAlphanumeric(64) }),
  references: ['https://docs.pinata.cloud/account-management/api-keys'],
  rotate: { steps: 'Revoke the key on the API keys page of Pinata, then create one with fewer permissions.', url: 'https://app.pinata.cloud/developers/api-keys' },
  examples: [sample`const pinataToken = '${lowerAlphanumeric(64)}';`, sample`PINATA_API_SECRET=${lowerAlphanumeric(64)}`],
  lookalikes: [sample`const pinataToken = '${lowerAlphanumeric(63)}';`, sample`"pinata": {"apiKey": "${'0'.repeat(64)}"}`],
};
