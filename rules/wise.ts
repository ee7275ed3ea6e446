import type { Rule } from '../src/model/rule.ts';
import { assigned, characterSet, digitInLast, hexadecimal, sequence, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://docs.wise.com/api-docs/api-reference/user-tokens';
const key = characterSet('0-9a-f\\-', '0123456789abcdef', 36);

export const wiseApiToken: Rule = {
  id: 'wise-api-token',
  name: 'Wise (TransferWise) API token',
  provider: 'wise',
  kind: 'context',
  description:
    'Reads balances and statements and makes transfers; with full access and where law lets it, it funds them too.',
  severity: 'critical',
  keywords: [
    'transferwise',
    'wise_',
    'wise-',
    'wise api',
    'wise.api',
    'wiseapi',
    'wise token',
    'wise.token',
    'wisetoken',
  ],
  pattern: assigned({
    names: ['transferwise', 'wise_', 'wise-', 'wise api', 'wise token'],
    value: sequence(key, digitInLast(36)),
  }),
  references: [docs],
  rotate: {
    steps:
      "Revoke the token in the account's API tokens settings, look at the transfers, then add a new one with an IP allowlist.",
    url: 'https://wise.com/settings/api-tokens',
  },
  examples: [sample`TRANSFERWISE_API_TOKEN=${uuid()}`, sample`wise_api_token = "${uuid()}"`],
  lookalikes: [
    sample`WISE_API_TOKEN=${hexadecimal(8)}-${hexadecimal(4)}-${hexadecimal(4)}`,
    sample`WISE_API_TOKEN=your-wise-api-token`,
  ],
};
