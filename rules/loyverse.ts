import type { Rule } from '../src/model/rule.ts';
import { assigned, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const loyverseAccessToken: Rule = {
  id: 'loyverse-access-token',
  name: 'Loyverse access token',
  provider: 'loyverse',
  kind: 'context',
  description: 'Reads and changes items, stock, receipts and customers of the shop.',
  severity: 'high',
  keywords: ['loyverse'],
  pattern: assigned({ names: ['loyverse'], value: lowerAlphanumeric(32) }),
  references: ['https://developer.loyverse.com/docs/'],
  rotate: {
    steps: 'Delete the token under Integrations, Access tokens, of the Loyverse back office, then create one.',
    url: 'https://r.loyverse.com/dashboard/#/integrations/accesstokens',
  },
  examples: [
    sample`LoyverseOptions { ApiKey = "${lowerAlphanumeric(32)}" }`,
    sample`curl https://api.loyverse.com/v1.0/ -H "Authorization: Bearer ${lowerAlphanumeric(32)}"`,
  ],
  lookalikes: [
    sample`curl https://api.loyverse.com/v1.0/ -H "Authorization: Bearer ${lowerAlphanumeric(31)}"`,
    sample`"loyverse": {"apiKey": "${'0'.repeat(32)}"}`,
  ],
};
