import type { Rule } from '../src/model/rule.ts';
import { digits, upperHexadecimal } from '../src/rule/pattern.ts';
import { at, sample } from '../src/rule/sample.ts';

export const heidisqlPassword: Rule = {
  id: 'heidisql-password',
  name: 'Password in the settings of HeidiSQL',
  provider: 'heidisql',
  kind: 'context',
  description: 'Signs in to the database of the session; each byte is only shifted by the last digit.',
  severity: 'high',
  keywords: ['Password<|||>'],
  pattern: /Password<\|{3}>1<\|{3}>(?<secret>(?:[0-9A-F]{2}){4,200}[0-9])(?![0-9A-Za-z])/,
  origin: 'chosen',
  entropy: 0,
  references: ['https://www.heidisql.com/help.php', 'https://github.com/HeidiSQL/HeidiSQL/wiki'],
  rotate: {
    steps: 'Change the password of the database user, and keep the settings of the client out of the repository.',
    url: 'https://www.heidisql.com/help.php',
  },
  examples: [
    at(
      'portable_settings.txt',
      sample`Servers\\prod\\Host<|||>1<|||>db.acme.io\nServers\\prod\\Password<|||>1<|||>${upperHexadecimal(24)}${digits(1)}\n`,
    ),
    sample`Servers\\shop\\Password<|||>1<|||>${upperHexadecimal(18)}${digits(1)}\r\n`,
  ],
  lookalikes: [
    sample`Servers\\prod\\Password<|||>1<|||>\n`,
    sample`Servers\\prod\\WindowsAuth<|||>3<|||>${upperHexadecimal(24)}\n`,
  ],
};
