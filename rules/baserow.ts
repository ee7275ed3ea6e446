import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const baserowDatabaseToken: Rule = {
  id: 'baserow-database-token',
  name: 'Baserow database token',
  provider: 'baserow',
  kind: 'context',
  description: 'Reads and changes the rows of the tables it was granted.',
  severity: 'medium',
  ...named({ names: ['baserow'], value: sequence(digitWithin(32), alphanumeric(32)), words: ['token', 'key'] }),
  references: ['https://baserow.io/user-docs/personal-api-tokens'],
  rotate: {
    steps: 'Delete the database token in the settings, then create one with fewer permissions.',
    url: 'https://baserow.io/user-docs/personal-api-tokens',
  },
  examples: [sample`BASEROW_TOKEN=${alphanumeric(32)}`, sample`baserow:\n  api_token: ${alphanumeric(32)}\n`],
  lookalikes: [sample`BASEROW_TOKEN=${alphanumeric(20)}`, sample`BASEROW_URL=https://api.baserow.io`],
};
