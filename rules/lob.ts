import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, oneOf, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://docs.lob.com/#tag/Authentication/API-Keys';

export const lobApiKey: Rule = {
  id: 'lob-api-key',
  name: 'Lob API key',
  provider: 'lob',
  kind: 'provider',
  description:
    "Prints and mails letters, cards and checks on the account's bill and reads addresses; a test key acts on test data.",
  severity: 'high',
  keywords: ['live_', 'test_'],
  pattern: token`${oneOf('live_', 'test_')}${hexadecimal(35)}`,
  entropy: 3.1,
  references: [docs],
  rotate: {
    steps:
      "Roll the secret key in the dashboard's settings, put the new one in place, then look at the mail that was sent.",
    url: 'https://dashboard.lob.com/settings/api-keys',
  },
  examples: [
    sample`LOB_API_KEY=live_${hexadecimal(35)}`,
    sample`curl https://api.lob.com/v1/addresses -u test_${hexadecimal(35)}:`,
  ],
  lookalikes: [sample`live_${hexadecimal(34)}`, sample`def test_calculate_total_price_with_tax_rate():`],
};

export const lobPublishableKey: Rule = {
  id: 'lob-publishable-key',
  name: 'Lob publishable API key',
  provider: 'lob',
  kind: 'provider',
  description: "Verifies addresses on the account's quota, nothing else.",
  severity: 'low',
  confidence: 'medium',
  keywords: ['live_pub_', 'test_pub_'],
  pattern: token`${oneOf('live_pub_', 'test_pub_')}${hexadecimal(31)}`,
  entropy: 3.1,
  references: [docs],
  rotate: {
    steps: "Roll the publishable key in the dashboard's settings where its use by strangers costs quota.",
    url: 'https://dashboard.lob.com/settings/api-keys',
  },
  examples: [
    sample`LOB_PUBLISHABLE_KEY=live_pub_${hexadecimal(31)}`,
    sample`const lobKey = "test_pub_${hexadecimal(31)}";`,
  ],
  lookalikes: [sample`live_pub_${hexadecimal(30)}`, sample`live_pub_${'0'.repeat(31)}`],
};
