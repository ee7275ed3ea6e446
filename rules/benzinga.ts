import type { Rule } from '../src/model/rule.ts';
import { named, sequence, upperAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const value = sequence('bz.', upperAlphanumeric(32));

export const benzingaApiKey: Rule = {
  id: 'benzinga-api-key',
  name: 'Benzinga API key',
  provider: 'benzinga',
  kind: 'context',
  description: "Queries news and market data on the account's plan.",
  severity: 'low',
  ...named({ names: ['benzinga'], value }),
  references: ['https://docs.benzinga.com/'],
  rotate: {
    steps: 'Delete the key in the settings, look for uses that are not yours, then create a new one.',
    url: 'https://www.benzinga.com/apis/licensing/',
  },
  examples: [sample`BENZINGA_API_KEY=${value}`, sample`const benzingaApiKey = '${value}';`],
  lookalikes: [sample`BENZINGA_API_KEY=${upperAlphanumeric(31)}`, sample`BENZINGA_API_KEY=your-benzinga-api-key-here`],
};
