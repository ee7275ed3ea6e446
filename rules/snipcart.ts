import type { Rule } from '../src/model/rule.ts';
import { assigned, base64, digitWithin, oneOf, sequence, word } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const secret = sequence(oneOf('ST_', 'S_'), base64(70, 75));

/** Older keys have no prefix and 75 characters. */
const value = { ...secret, source: `(?:${secret.source}|${digitWithin(75).source}[\\w\\-]{75})` };

export const snipcartSecretKey: Rule = {
  id: 'snipcart-secret-key',
  name: 'Snipcart secret API key',
  provider: 'snipcart',
  kind: 'context',
  description: 'Reads and changes orders, customers and discounts of the shop.',
  severity: 'high',
  keywords: ['snipcart'],
  pattern: assigned({ names: ['snipcart'], value }),
  references: ['https://docs.snipcart.com/v3/api-reference/authentication'],
  rotate: {
    steps: 'Delete the secret key under Account, API keys, of Snipcart, then create one.',
    url: 'https://app.snipcart.com/dashboard/account/credentials',
  },
  examples: [
    sample`let snipcartApiKey: &str = "${secret}";`,
    sample`SNIPCART_SECRET_API_KEY=${secret}`,
    sample`snipcart_api_key = "${word(75)}"`,
  ],
  lookalikes: [sample`let snipcartApiKey: &str = "${oneOf('ST_')}${base64(69)}";`, sample`SNIPCART_TOKEN=changeme`],
};
