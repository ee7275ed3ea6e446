import type { Rule } from '../src/model/rule.ts';
import { base64Url, digits, hexadecimal, named, sequence, unlike } from '../src/rule/pattern.ts';
import { encoded, sample } from '../src/rule/sample.ts';

const header = encoded('base64url', '{"typ":"JWT","alg":"RS256"}');
const payload = encoded(
  'base64url',
  '{"aud":"94d59cef-dbb8-4ea5-b178-d2540fcd6919","jti":"',
  hexadecimal(80),
  '","iat":1730125027.682459,"nbf":1730125027.682462,"exp":2045657827.639983,"sub":"',
  digits(7),
  '","scopes":[]}',
);

export const lemonsqueezyApiKey: Rule = {
  id: 'lemonsqueezy-api-key',
  name: 'Lemon Squeezy API key',
  provider: 'lemonsqueezy',
  kind: 'provider',
  description:
    'Reads orders, customers and license keys of the stores, refunds, and changes subscriptions and discounts; a test key only sees test data.',
  severity: 'critical',
  /** All keys are made for the same client of OAuth, whose id stands first in the payload. */
  keywords: ['eyJhdWQiOiI5NGQ1OWNlZi1kYmI4LTRlYTUtYjE3OC1kMjU0MGZjZDY5MTki'],
  pattern:
    /(?<![\w\-.])(?<secret>eyJ[\w-]{10,80}\.eyJhdWQiOiI5NGQ1OWNlZi1kYmI4LTRlYTUtYjE3OC1kMjU0MGZjZDY5MTki[\w-]{60,700}\.[\w-]{300,700})(?![\w-])/,
  structure: 'jwt',
  references: ['https://docs.lemonsqueezy.com/guides/developer-guide/getting-started#create-an-api-key'],
  rotate: {
    steps: 'Delete the key under Settings, API, go over orders and refunds, then create one.',
    url: 'https://app.lemonsqueezy.com/settings/api',
  },
  examples: [
    sample`LEMONSQUEEZY_API_KEY=${header}.${payload}.${base64Url(683)}`,
    sample`lemonSqueezySetup({ apiKey: '${header}.${payload}.${base64Url(683)}' });`,
  ],
  lookalikes: [
    sample`LEMONSQUEEZY_API_KEY=${header}.${payload}.${base64Url(43)}`,
    sample`token=${header}.${encoded('base64url', '{"aud":"1","jti":"', hexadecimal(80), '","iat":1730125027.682459,"sub":"', digits(7), '","scopes":[]}')}.${base64Url(683)}`,
  ],
};

export const lemonsqueezyApiKeyByName: Rule = {
  ...lemonsqueezyApiKey,
  id: 'lemonsqueezy-api-key-by-name',
  name: 'Lemon Squeezy API key (other client)',
  kind: 'context',
  ...named({
    names: ['lemonsqueezy', 'lemon squeezy'],
    value: sequence(
      'eyJ',
      base64Url(10, 80),
      '.',
      unlike('eyJhdWQiOiI5NGQ1OWNlZi1kYmI4LTRlYTUtYjE3OC1kMjU0MGZjZDY5MTki'),
      base64Url(60, 900),
      '.',
      base64Url(300, 700),
    ),
  }),
  examples: [
    sample`LEMONSQUEEZY_API_KEY=${header}.${base64Url(400)}.${base64Url(683)}`,
    sample`lemonSqueezySetup({ apiKey: '${header}.${base64Url(300)}.${base64Url(512)}' });`,
  ],
  lookalikes: [
    sample`LEMONSQUEEZY_API_KEY=${header}.${base64Url(300)}.${base64Url(43)}`,
    sample`LEMONSQUEEZY_API_KEY=eyJ...`,
  ],
};
