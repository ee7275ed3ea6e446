import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, digits, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(digitWithin(64), alphanumeric(64, 120));

export const dialpadApiKey: Rule = {
  id: 'dialpad-api-key',
  name: 'Dialpad API key',
  provider: 'dialpad',
  kind: 'context',
  description: 'Reads calls, messages and users of the company, and calls and writes in its name.',
  severity: 'high',
  ...named({ names: ['dialpad'], value: key, words: ['key', 'token', 'secret'] }),
  references: ['https://developers.dialpad.com/docs/authentication'],
  rotate: {
    steps:
      'Delete the API key in the admin settings of the company, create another with fewer scopes and put it in place.',
    url: 'https://dialpad.com/settings/company/api-keys',
  },
  examples: [sample`DIALPAD_API_KEY=${key}`, sample`dialpad_token = "${key}"`],
  lookalikes: [sample`DIALPAD_API_KEY=${alphanumeric(30)}`, sample`DIALPAD_OFFICE_ID=${digits(16)}`],
};
