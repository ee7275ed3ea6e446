import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitInLast, digits, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(alphanumeric(32), digitInLast(32));

export const baserowDatabaseToken: Rule = {
  id: 'baserow-database-token',
  name: 'Baserow database token',
  provider: 'baserow',
  kind: 'context',
  description: 'Reads and changes the rows of the workspace, as far as the token may.',
  severity: 'high',
  ...named({ names: ['baserow'], value: key, words: ['token', 'key'] }),
  references: ['https://baserow.io/user-docs/personal-api-tokens'],
  rotate: {
    steps: 'Rotate or delete the database token in the settings of the account and put another in place.',
    url: 'https://baserow.io/dashboard',
  },
  examples: [sample`BASEROW_TOKEN=${key}`, sample`baserow_api_key = "${key}"`],
  lookalikes: [sample`BASEROW_TOKEN=${alphanumeric(24)}`, sample`BASEROW_TABLE_ID=${digits(6)}`],
};
