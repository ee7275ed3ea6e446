import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(digitWithin(16), alphanumeric(16, 40));

export const xsollaApiKey: Rule = {
  id: 'xsolla-api-key',
  name: 'Xsolla API key',
  provider: 'xsolla',
  kind: 'context',
  description: 'Creates payments and refunds and reads what players bought.',
  severity: 'high',
  ...named({ names: ['xsolla'], value: key, words: ['api_key', 'apikey', 'api-key', 'api key', 'secret'] }),
  references: ['https://developers.xsolla.com/api/getting-started/'],
  rotate: {
    steps: 'Make a new key under Company settings, API keys, then delete the old one.',
    url: 'https://publisher.xsolla.com/',
  },
  examples: [sample`XSOLLA_API_KEY=${key}`, sample`xsolla:\n  api_key: ${key}\n`],
  lookalikes: [sample`XSOLLA_API_KEY=${alphanumeric(15)}`, sample`XSOLLA_MERCHANT_ID=40340`],
};
