import type { Rule } from '../src/model/rule.ts';
import { assigned, hexadecimal, oneOf, sequence, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://developer.ebay.com/api-docs/static/creating-edp-account.html';
const dashedSecret = sequence(
  'PRD-',
  hexadecimal(8),
  '-',
  hexadecimal(4),
  '-',
  hexadecimal(4),
  '-',
  hexadecimal(4),
  '-',
  hexadecimal(8),
);

export const ebayClientSecret: Rule = {
  id: 'ebay-client-secret',
  name: 'eBay client secret (cert ID)',
  provider: 'ebay',
  kind: 'provider',
  description:
    'With the app ID it takes tokens for the application and refreshes those of its sellers; a sandbox one in the sandbox.',
  severity: 'high',
  keywords: ['PRD-', 'SBX-'],
  pattern: token`${oneOf('PRD', 'SBX')}-${hexadecimal(12)}-${hexadecimal(4)}-${hexadecimal(4)}-${hexadecimal(4)}-${hexadecimal(4)}`,
  entropy: 3,
  references: [docs],
  rotate: {
    steps: 'Rotate the cert ID on the Application keys page of the eBay developer account.',
    url: 'https://developer.ebay.com/my/keys',
  },
  examples: [
    sample`EBAY_CERT_ID=${oneOf('PRD', 'SBX')}-${hexadecimal(12)}-${hexadecimal(4)}-${hexadecimal(4)}-${hexadecimal(4)}-${hexadecimal(4)}`,
    sample`EBAY_CLIENT_SECRET: "${oneOf('PRD', 'SBX')}-${hexadecimal(12)}-${hexadecimal(4)}-${hexadecimal(4)}-${hexadecimal(4)}-${hexadecimal(4)}"`,
  ],
  lookalikes: [
    sample`EBAY_CLIENT_SECRET: "${oneOf('PRD', 'SBX')}-${hexadecimal(12)}-${hexadecimal(4)}-${hexadecimal(4)}-${hexadecimal(4)}-${hexadecimal(3)}"`,
    sample`EBAY_API_KEY=${'x'.repeat(36)}`,
  ],
};

export const ebayDashedSecret: Rule = {
  id: 'ebay-dashed-secret',
  name: 'eBay client secret (of 36 characters)',
  provider: 'ebay',
  kind: 'context',
  description: 'With the app ID it takes tokens for the application and refreshes those of its sellers.',
  severity: 'high',
  keywords: ['ebay'],
  pattern: assigned({ names: ['ebay'], value: dashedSecret }),
  entropy: 3,
  references: [docs],
  rotate: {
    steps: 'Rotate the cert ID on the Application keys page of the eBay developer account.',
    url: 'https://developer.ebay.com/my/keys',
  },
  examples: [sample`[ebay]\nkey = ${dashedSecret}`, sample`ebay_token = "${dashedSecret}"`],
  lookalikes: [
    sample`ebay_token = "PRD-${hexadecimal(8)}-${hexadecimal(4)}-${hexadecimal(4)}-${hexadecimal(4)}-${hexadecimal(7)}"`,
    sample`ebayApiKey = process.env.EBAY_API_KEY`,
  ],
};
