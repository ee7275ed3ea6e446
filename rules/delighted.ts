import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const delightedApiKey: Rule = {
  id: 'delighted-api-key',
  name: 'Delighted API key',
  provider: 'delighted',
  kind: 'context',
  description: "Reads survey responses with the customers' e-mail addresses and sends surveys in the company's name.",
  severity: 'medium',
  keywords: ['delighted'],
  pattern: assigned({ names: ['delighted'], value: sequence(digitWithin(32), alphanumeric(32)) }),
  references: ['https://app.delighted.com/docs/api'],
  rotate: {
    steps:
      'Ask for a new key on the API page of the Delighted account settings, then replace the old one in your jobs.',
    url: 'https://app.delighted.com/account/api',
  },
  examples: [sample`DELIGHTED_API_KEY=${alphanumeric(32)}`, sample`delighted.api_key = '${alphanumeric(32)}'`],
  lookalikes: [sample`DELIGHTED_API_KEY=${alphanumeric(31)}`, sample`DELIGHTED_API_KEY=YOUR_DELIGHTED_API_KEY`],
};
