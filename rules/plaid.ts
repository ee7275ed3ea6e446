import type { Rule } from '../src/model/rule.ts';
import {
  assigned,
  digitInLast,
  hexadecimal,
  lowerAlphanumeric,
  oneOf,
  sequence,
  token,
  uuid,
} from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://plaid.com/docs/api/tokens/';
const secret = lowerAlphanumeric(30);

export const plaidAccessToken: Rule = {
  id: 'plaid-access-token',
  name: 'Plaid access token',
  provider: 'plaid',
  kind: 'provider',
  description: "With the client's secret it reads one person's bank accounts, balances and transactions.",
  severity: 'high',
  keywords: ['access-sandbox-', 'access-development-', 'access-production-'],
  pattern: token`access-${oneOf('production', 'development', 'sandbox')}-${uuid()}`,
  entropy: 3.2,
  references: [docs],
  rotate: {
    steps:
      'Call /item/access_token/invalidate, which gives a new token, or /item/remove, then rotate the secret where it leaked too.',
    url: 'https://plaid.com/docs/api/items/#itemaccess_tokeninvalidate',
  },
  examples: [
    sample`PLAID_ACCESS_TOKEN=access-production-${uuid()}`,
    sample`{"access_token": "access-sandbox-${uuid()}"}`,
  ],
  lookalikes: [
    sample`access-production-${hexadecimal(32)}`,
    sample`access-sandbox-xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx`,
  ],
};

export const plaidSecret: Rule = {
  id: 'plaid-secret',
  name: 'Plaid secret',
  provider: 'plaid',
  kind: 'context',
  description: 'With the client ID it uses every access token of the client and makes new ones.',
  severity: 'critical',
  keywords: ['plaid'],
  pattern: assigned({ names: ['plaid'], value: sequence(secret, digitInLast(30)), near: 64 }),
  companions: [
    {
      name: 'client ID',
      pattern: /(?<![0-9A-Za-z])(?<part>[0-9a-f]{24})(?![0-9A-Za-z])/,
      withinLines: 4,
      isRequired: false,
    },
  ],
  references: ['https://plaid.com/docs/api/#api-access'],
  rotate: {
    steps:
      "Rotate the secret on the dashboard's keys page, put the new one in place, delete the old one, then look at the API log.",
    url: 'https://dashboard.plaid.com/developers/keys',
  },
  examples: [
    sample`PLAID_CLIENT_ID=${hexadecimal(24)}\nPLAID_SECRET=${hexadecimal(30)}`,
    sample`plaid:\n  secret: "${hexadecimal(30)}"`,
  ],
  lookalikes: [sample`PLAID_SECRET=${hexadecimal(29)}`, sample`PLAID_CLIENT_ID=${hexadecimal(24)}`],
};
