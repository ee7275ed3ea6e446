import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const exchangeratesApiAccessKey: Rule = {
  id: 'exchangerates-api-access-key',
  name: 'exchangeratesapi.io access key',
  provider: 'exchangerates-api',
  kind: 'context',
  description: "Queries exchange rates on the owner's monthly requests.",
  severity: 'low',
  keywords: [
    'exchangerates',
    'exchangeratesapi',
    'exchangerates_api',
    'exchangerates-api',
    'exchangerates.api',
    'exchangerates api',
  ],
  pattern: assigned({
    names: ['exchangerates', 'exchangerates api', 'exchangeratesapi'],
    value: sequence(digitWithin(32), alphanumeric(32)),
  }),
  references: ['https://exchangeratesapi.io/documentation/'],
  rotate: {
    steps: 'Reset the access key on the exchangeratesapi.io dashboard.',
    url: 'https://exchangeratesapi.io/dashboard/',
  },
  examples: [
    sample`http://api.exchangeratesapi.io/v1/latest?access_key=${alphanumeric(32)}`,
    sample`EXCHANGERATES_API_KEY=${alphanumeric(32)}`,
  ],
  lookalikes: [sample`EXCHANGERATES_API_KEY=${alphanumeric(31)}`, sample`exchangerates:\n  token: <insert token>\n`],
};
