import type { Rule } from '../src/model/rule.ts';
import { digits, hexadecimal, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://timesheet.dovico.com/developer/API_doc/';
const value = sequence(hexadecimal(32), '.', digits(3, 8));

export const dovicoToken: Rule = {
  id: 'dovico-access-token',
  name: 'DOVICO consumer secret or user token',
  provider: 'dovico',
  kind: 'context',
  description:
    'Consumer secret and user token together read and write the time sheets, projects and people of the company.',
  severity: 'high',
  ...named({ names: ['dovico'], value, near: 60 }),
  references: [docs],
  rotate: {
    steps: 'Generate new tokens under the API page of the employee and put them in place; the old ones end.',
    url: 'https://timesheet.dovico.com/developer/API_doc/',
  },
  examples: [sample`DOVICO_CONSUMER_SECRET=${value}`, sample`dovico:\n  data_access_token: ${value}`],
  lookalikes: [
    sample`DOVICO_CONSUMER_SECRET=${hexadecimal(32)}`,
    sample`DOVICO_USER_TOKEN=${hexadecimal(31)}.${digits(5)}`,
  ],
};
