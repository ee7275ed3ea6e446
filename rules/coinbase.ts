import type { Rule } from '../src/model/rule.ts';
import {
  alphanumeric,
  assigned,
  base64,
  base64Url,
  digitInLast,
  hexadecimal,
  named,
  sequence,
  uuid,
} from '../src/rule/pattern.ts';
import { randomBytes, sample } from '../src/rule/sample.ts';

const docs = 'https://docs.cdp.coinbase.com/get-started/authentication/cdp-api-keys';
const exchange = 'https://docs.cdp.coinbase.com/exchange/docs/authorization-and-authentication';
const secret = alphanumeric(32);
const accessToken = base64Url(64);
const cdpSecret = sequence(base64(86), '==');

export const coinbaseApiSecret: Rule = {
  id: 'coinbase-api-secret',
  name: 'Coinbase API secret',
  provider: 'coinbase',
  kind: 'context',
  description: 'Signs requests of its API key: reads balances and, by its permissions, trades and sends.',
  severity: 'critical',
  keywords: ['coinbase'],
  pattern: assigned({
    names: ['coinbase'],
    value: sequence(secret, digitInLast(32)),
    words: ['secret', 'key', 'token'],
    near: 64,
  }),
  references: [docs],
  rotate: {
    steps:
      "Disable and delete the key in the API settings, look at the account's trades and sends, then create a new one with an IP allowlist.",
    url: 'https://www.coinbase.com/settings/api',
  },
  examples: [sample`COINBASE_API_SECRET=${secret}`, sample`coinbase:\n  secret: "${secret}"`],
  lookalikes: [sample`COINBASE_API_SECRET=${alphanumeric(31)}`, sample`COINBASE_API_SECRET=${'x'.repeat(32)}`],
};

export const coinbaseAccessToken: Rule = {
  id: 'coinbase-access-token',
  name: 'Coinbase OAuth secret or token',
  provider: 'coinbase',
  kind: 'context',
  description: 'Acts as an OAuth app or, as a token, for the person who authorised it.',
  severity: 'high',
  keywords: ['coinbase'],
  pattern: assigned({ names: ['coinbase'], value: sequence(accessToken, digitInLast(64)) }),
  references: ['https://docs.cdp.coinbase.com/coinbase-app/oauth2-integration/overview'],
  rotate: {
    steps: "Revoke the token with the OAuth revoke endpoint (or roll the app's client secret), then authorise again.",
    url: 'https://www.coinbase.com/settings/api',
  },
  examples: [sample`COINBASE_CLIENT_SECRET=${hexadecimal(64)}`, sample`coinbaseToken: '${alphanumeric(64)}'`],
  lookalikes: [sample`COINBASE_CLIENT_SECRET=${hexadecimal(63)}`, sample`COINBASE_CLIENT_SECRET=your-client-secret`],
};

export const coinbaseCdpSecret: Rule = {
  id: 'coinbase-cdp-secret',
  name: 'Coinbase CDP or Exchange API secret (base64)',
  provider: 'coinbase',
  kind: 'context',
  description: 'Signs requests of its API key: reads balances and, by its permissions, trades and sends.',
  severity: 'critical',
  ...named({ names: ['coinbase', 'cdp api', 'cdp wallet'], value: cdpSecret }),
  companions: [
    {
      name: 'key name',
      pattern: /(?<part>organizations\/[0-9a-f-]{36}\/apiKeys\/[0-9a-f-]{36})/,
      withinLines: 5,
      isRequired: false,
      isUnmistakable: true,
    },
  ],
  references: [docs, exchange],
  rotate: {
    steps:
      "Delete the key in the developer platform (or the Exchange's API settings), look at the account's trades and sends, then create a new one with an IP allowlist.",
    url: 'https://portal.cdp.coinbase.com/access/api',
  },
  examples: [sample`CDP_API_KEY_SECRET=${cdpSecret}`, sample`coinbase_secret = "${cdpSecret}"`],
  lookalikes: [sample`CDP_API_KEY_SECRET=${base64(80)}==`, sample`COINBASE_SECRET=your_secret==`],
};

const pem = randomBytes(114, { prefix: '30770201010420', width: 4000 });

export const coinbaseCdpPrivateKey: Rule = {
  ...coinbaseCdpSecret,
  id: 'coinbase-cdp-private-key',
  name: 'Coinbase CDP API private key',
  kind: 'provider',
  keywords: ['/apiKeys/'],
  entropy: 0,
  structure: 'pem',
  pattern:
    /organizations\/[0-9a-f-]{36}\/apiKeys\/[0-9a-f-]{36}["'`\s,;:=\w\-.]{1,80}?(?<secret>-----BEGIN (?:EC )?PRIVATE KEY-----(?:\\{1,2}n|[0-9A-Za-z+/=\s]){100,400}-----END (?:EC )?PRIVATE KEY-----)/,
  companions: [],
  references: [docs],
  examples: [
    sample`{\n  "name": "organizations/${uuid()}/apiKeys/${uuid()}",\n  "privateKey": "-----BEGIN EC PRIVATE${' KEY'}-----\\n${pem}\\n-----END EC PRIVATE${' KEY'}-----\\n"\n}`,
    sample`CDP_API_KEY_NAME=organizations/${uuid()}/apiKeys/${uuid()}\nCDP_PRIVATE_KEY="-----BEGIN EC PRIVATE${' KEY'}-----\\n${pem}\\n-----END EC PRIVATE${' KEY'}-----\\n"`,
  ],
  lookalikes: [
    sample`{"name": "organizations/${uuid()}/apiKeys/${uuid()}", "privateKey": "-----BEGIN EC PRIVATE${' KEY'}-----\\nYOUR_KEY\\n-----END EC PRIVATE${' KEY'}-----"}`,
    sample`"name": "organizations/${uuid()}/apiKeys/${uuid()}"`,
  ],
};

export const coinbaseCommerceKey: Rule = {
  id: 'coinbase-commerce-key',
  name: 'Coinbase Commerce API key or webhook secret',
  provider: 'coinbase',
  kind: 'context',
  description: "Creates and reads the merchant's charges, or forges webhooks that say they were paid.",
  severity: 'high',
  keywords: ['coinbase', 'x-cc-api-key'],
  pattern: assigned({
    names: ['coinbase commerce', 'commerce.coinbase.com', 'coinbase webhook', 'x-cc-api-key'],
    value: uuid(),
    words: ['key', 'secret'],
    near: 100,
  }),
  references: ['https://docs.cdp.coinbase.com/commerce/introduction/quickstart'],
  rotate: {
    steps: 'Revoke the API key (or the webhook secret) in the settings, then create another and put it in place.',
    url: 'https://beta.commerce.coinbase.com/settings/security',
  },
  examples: [
    sample`COINBASE_COMMERCE_API_KEY=${uuid()}`,
    sample`curl https://api.commerce.coinbase.com/charges -H "X-CC-Api-Key: ${uuid()}"`,
  ],
  lookalikes: [sample`COINBASE_COMMERCE_CHECKOUT_ID=${uuid()}`, sample`COINBASE_COMMERCE_API_KEY=your-key`],
};
