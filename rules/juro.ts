import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const juroApiKey: Rule = {
  id: 'juro-api-key',
  name: 'Juro API key',
  provider: 'juro',
  kind: 'context',
  description: 'Reads, makes and sends contracts of the team.',
  severity: 'high',
  keywords: ['juro'],
  pattern: assigned({
    names: ['juro'],
    value: sequence(digitWithin(40), alphanumeric(40)),
    words: ['api_key', 'api-key', 'apikey', 'api key', 'token', 'secret'],
  }),
  references: ['https://api-docs.juro.com/'],
  rotate: {
    steps: 'Regenerate the key in the integration settings of Juro.',
    url: 'https://app.juro.com/settings/integrations',
  },
  examples: [
    sample`JURO_API_KEY=${alphanumeric(40)}`,
    sample`curl https://api.juro.com/v3/ -H "x-api-key: ${alphanumeric(40)}"`,
  ],
  lookalikes: [sample`JURO_API_KEY=${alphanumeric(39)}`, sample`juro:\n  token: <insert token>\n`],
};
