import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, characterSet, oneOf, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://docs.klarna.com/api/authentication';
const body = characterSet('\\w\\-+/=', '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', 40, 240);

export const klarnaApiKey: Rule = {
  id: 'klarna-api-key',
  name: 'Klarna API key',
  provider: 'klarna',
  kind: 'provider',
  description: 'Makes, captures and refunds orders of the store; a test key acts in the playground.',
  severity: 'critical',
  keywords: ['klarna_live_api_', 'klarna_test_api_'],
  pattern: token`klarna_${oneOf('live', 'test')}_api_${body}`,
  references: [docs],
  rotate: {
    steps:
      'Generate a new key in the merchant portal, put it in place, disable the leaked one, then look at the orders and refunds.',
    url: 'https://portal.klarna.com/settings/api-keys',
  },
  examples: [
    sample`KLARNA_API_KEY=klarna_live_api_${alphanumeric(140)}`,
    sample`Authorization: Basic klarna_test_api_${alphanumeric(140)}`,
  ],
  lookalikes: [sample`klarna_live_api_${alphanumeric(20)}`, sample`klarna_live_client_${alphanumeric(140)}`],
};
