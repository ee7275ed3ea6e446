import type { Rule } from '../src/model/rule.ts';
import { base64Url, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const motherduckToken: Rule = {
  id: 'motherduck-token',
  name: 'MotherDuck token',
  provider: 'motherduck',
  kind: 'context',
  description: 'Reads and writes all databases of its owner.',
  severity: 'critical',
  ...named({
    names: ['motherduck'],
    value: {
      ...sequence('eyJ', base64Url(40), '.', 'eyJ', base64Url(100), '.', base64Url(43)),
      source: 'eyJ[\\w\\-]{15,120}\\.eyJ[\\w\\-]{20,900}\\.[\\w\\-]{43}',
    },
  }),
  references: ['https://motherduck.com/docs/key-tasks/authenticating-and-connecting-to-motherduck/'],
  rotate: {
    steps: 'Revoke the token in the settings of its owner, then create a new one that expires.',
    url: 'https://app.motherduck.com/settings/tokens',
  },
  examples: [
    sample`MOTHERDUCK_TOKEN=eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJ${base64Url(200)}.${base64Url(43)}`,
    sample`duckdb.connect('md:sales?motherduck_token=eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJ${base64Url(220)}.${base64Url(43)}')`,
  ],
  lookalikes: [sample`MOTHERDUCK_TOKEN=eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9`, sample`md:sales?motherduck_token=TOKEN`],
};
