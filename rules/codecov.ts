import type { Rule } from '../src/model/rule.ts';
import { named, hexadecimal, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const codecovToken: Rule = {
  id: 'codecov-token',
  name: 'Codecov token',
  provider: 'codecov',
  kind: 'context',
  description: 'Uploads coverage reports for the repository, or reads them where it is an API token.',
  severity: 'low',
  ...named({
    names: ['codecov'],
    value: { ...uuid(), source: '(?:[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|(?=[a-z]{0,31}[0-9])[0-9a-z]{32})' },
    words: ['token', 'key', 'secret', ' -t ', 'https://codecov.io/bash) -t'],
  }),
  references: ['https://docs.codecov.com/docs/codecov-tokens'],
  rotate: {
    steps: 'Regenerate the upload token in the settings of the repository at Codecov.',
    url: 'https://app.codecov.io/',
  },
  examples: [sample`CODECOV_TOKEN=${uuid()}`, sample`codecov:\n  token: "${uuid()}"\n`],
  lookalikes: [
    sample`CODECOV_TOKEN=${hexadecimal(30)}`,
    sample`[![codecov](https://codecov.io/gh/acme/shop/graph/badge.svg)](https://codecov.io/gh/acme/shop)`,
  ],
};
