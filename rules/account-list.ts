import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, lowerLetters } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const user = lowerLetters(8);
const password = alphanumeric(10);

export const accountList: Rule = {
  id: 'account-list',
  name: 'List of accounts and their passwords',
  provider: 'account-list',
  kind: 'context',
  isBroad: true,
  origin: 'chosen',
  entropy: 0,
  description: 'Logs in to the accounts of the list, here and wherever their owners use the same password.',
  severity: 'high',
  keywords: ['@gmail.com:', '@outlook.com:', '@yahoo.com:', '@hotmail.com:', '@mail.ru:'],
  pattern:
    /(?<![^\r\n])(?<!@[\w.-]{4,60}:[^\s:]{4,40}\r?\n)[\w.+-]{2,64}@(?:gmail\.com|outlook\.com|yahoo\.com|hotmail\.com|mail\.ru):(?!pass|pwd|secret|your|test|xxx|change|example)(?<secret>[^\s:|"'<>,/]{6,40})(?=\r?\n[\w.+-]{2,64}@[\w.-]{4,60}:[^\s:|"'<>,/]{4,40}\r?\n[\w.+-]{2,64}@[\w.-]{4,60}:[^\s:|"'<>,/]{4,40}(?![^\r\n]))/i,
  references: ['https://owasp.org/www-community/attacks/Credential_stuffing'],
  rotate: {
    steps:
      'Tell the owners of the accounts, have their passwords changed and their sessions ended, and remove the list.',
    url: 'https://owasp.org/www-community/attacks/Credential_stuffing',
  },
  examples: [
    sample`${user}@gmail.com:${password}\n${user}@acme.io:${password}\n${user}@yahoo.com:${password}\n`,
    sample`${user}@mail.ru:${password}\n${user}@mail.ru:${password}\n${user}@mail.ru:${password}`,
  ],
  lookalikes: [
    sample`${user}@gmail.com:${password}\n`,
    sample`${user}@gmail.com:password\n${user}@gmail.com:password\n${user}@gmail.com:password\n`,
  ],
};
