import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const token = sequence(digitWithin(40), alphanumeric(40));

export const marketauxApiToken: Rule = {
  id: 'marketaux-api-token',
  name: 'Marketaux API token',
  provider: 'marketaux',
  kind: 'context',
  description: 'Reads news of markets on the plan of the account.',
  severity: 'low',
  ...named({ names: ['marketaux'], value: token }),
  references: ['https://www.marketaux.com/documentation'],
  rotate: {
    steps: 'Reset the token on the dashboard of the account.',
    url: 'https://www.marketaux.com/account/dashboard',
  },
  examples: [
    sample`MARKETAUX_API_TOKEN=${token}`,
    sample`https://api.marketaux.com/v1/news/all?symbols=TSLA&api_token=${token}`,
  ],
  lookalikes: [sample`MARKETAUX_API_TOKEN=${alphanumeric(39)}`, sample`MARKETAUX_API_TOKEN=YOUR_API_TOKEN`],
};
