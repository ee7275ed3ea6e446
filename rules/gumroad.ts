import type { Rule } from '../src/model/rule.ts';
import { assigned, base64Url, digitWithin, hexadecimal, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://gumroad.com/api';

export const gumroadAccessToken: Rule = {
  id: 'gumroad-access-token',
  name: 'Gumroad access token',
  provider: 'gumroad',
  kind: 'context',
  description: 'Reads sales and buyers, changes products and refunds orders of the seller.',
  severity: 'high',
  keywords: ['gumroad'],
  pattern: assigned({ names: ['gumroad'], value: hexadecimal(64) }),
  references: [docs],
  rotate: {
    steps: "Revoke the token on the application's page under Settings, Advanced, then generate a new one.",
    url: 'https://gumroad.com/settings/advanced',
  },
  examples: [
    sample`export GUMROAD_API_KEY="${hexadecimal(64)}"`,
    sample`curl https://api.gumroad.com/v2/sales -d "access_token=${hexadecimal(64)}"`,
  ],
  lookalikes: [
    sample`curl https://api.gumroad.com/v2/sales -d "access_token=${hexadecimal(63)}"`,
    sample`GUMROAD_API_KEY=${'x'.repeat(64)}`,
  ],
};

export const gumroadLegacyAccessToken: Rule = {
  id: 'gumroad-legacy-access-token',
  name: 'Gumroad access token (Base64)',
  provider: 'gumroad',
  kind: 'context',
  description: 'Reads sales and buyers, changes products and refunds orders of the seller.',
  severity: 'high',
  keywords: ['gumroad'],
  pattern: assigned({ names: ['gumroad'], value: sequence(digitWithin(43), base64Url(43)) }),
  references: [docs],
  rotate: {
    steps: "Revoke the token on the application's page under Settings, Advanced, then generate a new one.",
    url: 'https://gumroad.com/settings/advanced',
  },
  examples: [sample`gumroad_secret: "${base64Url(43)}"`, sample`GUMROAD_ACCESS_TOKEN=${base64Url(43)}`],
  lookalikes: [
    sample`GUMROAD_ACCESS_TOKEN=${base64Url(42)}`,
    sample`gumroad_token_url = "https://gumroad.com/oauth/token"`,
  ],
};
