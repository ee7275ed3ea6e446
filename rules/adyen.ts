import type { Rule } from '../src/model/rule.ts';
import {
  alphanumeric,
  assigned,
  base64,
  characterSet,
  optional,
  sequence,
  upperHexadecimal,
} from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://docs.adyen.com/development-resources/api-credentials/';
const hmac = 'https://docs.adyen.com/development-resources/webhooks/verify-hmac-signatures/';
const key = sequence(
  'AQE',
  base64(60, 140),
  optional('='),
  optional('='),
  '-',
  base64(43),
  '=-',
  characterSet('!#-&(-;?-~', '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', 16),
);
const hmacKey = upperHexadecimal(64);

export const adyenApiKey: Rule = {
  id: 'adyen-api-key',
  name: 'Adyen API key',
  provider: 'adyen',
  kind: 'provider',
  description: "Takes, refunds and reads payments of the merchant account, by the credential's roles.",
  severity: 'critical',
  keywords: ['AQE'],
  pattern: new RegExp(`(?<![0-9A-Za-z+/])(?<secret>${key.source})(?![0-9A-Za-z])`),
  references: [docs],
  rotate: {
    steps:
      'Generate a new key for the API credential in the customer area, put it in place (the old one lives on for 24 hours at most), then look at the API log.',
    url: 'https://ca-live.adyen.com/ca/ca/config/api_credentials.shtml',
  },
  examples: [
    sample`ADYEN_API_KEY=AQE${base64(92)}==-${base64(43)}=-${alphanumeric(16)}`,
    sample`const client = new Client({ apiKey: "AQE${base64(91)}=-${base64(43)}=-${alphanumeric(16)}" });`,
  ],
  lookalikes: [sample`ADYEN_API_KEY=AQE${base64(92)}==-${base64(43)}=`, sample`ADYEN_API_KEY=AQExxxxxxxx==-xxxx=-xxxx`],
};

export const adyenHmacKey: Rule = {
  id: 'adyen-hmac-key',
  name: 'Adyen HMAC key',
  provider: 'adyen',
  kind: 'context',
  description: 'Forges webhooks that look as if they came from Adyen.',
  severity: 'medium',
  keywords: ['adyen'],
  pattern: assigned({ names: ['adyen'], value: hmacKey }),
  references: [hmac],
  rotate: {
    steps:
      'Generate a new HMAC key for the webhook in the customer area, accept both until the old one is gone, then drop the old one.',
    url: 'https://ca-live.adyen.com/ca/ca/config/showthirdparty.shtml',
  },
  examples: [sample`ADYEN_HMAC_KEY=${hmacKey}`, sample`adyen:\n  hmacKey: "${hmacKey}"`],
  lookalikes: [sample`ADYEN_HMAC_KEY=${upperHexadecimal(63)}`, sample`ADYEN_HMAC_KEY=${'0'.repeat(64)}`],
};
