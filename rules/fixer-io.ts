import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const fixerIoAccessKey: Rule = {
  id: 'fixer-io-access-key',
  name: 'Fixer access key',
  provider: 'fixer-io',
  kind: 'context',
  description: "Queries exchange rates on the owner's monthly requests.",
  severity: 'low',
  keywords: ['fixerio', 'fixer_io', 'fixer-io', 'fixer.io', 'fixer io', 'fixer'],
  pattern: assigned({
    names: ['fixerio', 'fixer io', 'fixer'],
    value: sequence(digitWithin(32), alphanumeric(32)),
    words: ['api_key', 'api-key', 'apikey', 'api key', 'access_key', 'access key', 'accesskey', 'token', 'secret'],
  }),
  references: ['https://fixer.io/documentation'],
  rotate: { steps: 'Reset the access key on the Fixer dashboard.', url: 'https://fixer.io/dashboard' },
  examples: [
    sample`http://data.fixer.io/api/latest?access_key=${alphanumeric(32)}`,
    sample`FIXER_API_KEY=${alphanumeric(32)}`,
  ],
  lookalikes: [sample`FIXER_API_KEY=${alphanumeric(31)}`, sample`FIXERIO_API_KEY=YOUR_FIXERIO_API_KEY`],
};
