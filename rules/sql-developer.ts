import type { Rule } from '../src/model/rule.ts';
import { upperHexadecimal } from '../src/rule/pattern.ts';
import { at, sample } from '../src/rule/sample.ts';

export const sqlDeveloperPassword: Rule = {
  id: 'sql-developer-password',
  name: 'Password in the connections of Oracle SQL Developer',
  provider: 'sql-developer',
  kind: 'context',
  description: 'Signs in to the database of the connection; its first bytes are the key it is encrypted with.',
  severity: 'high',
  keywords: ['addrType="password"'],
  pattern: /addrType="password"\s{0,8}>\s{0,40}<Contents>\s{0,8}(?<secret>05[0-9A-F]{32,400})\s{0,8}<\/Contents>/,
  references: ['https://docs.oracle.com/en/database/oracle/sql-developer/'],
  rotate: {
    steps: 'Change the password of the database user, and share connections without their passwords.',
    url: 'https://docs.oracle.com/en/database/oracle/oracle-database/23/sqlrf/ALTER-USER.html',
  },
  examples: [
    at(
      'connections.xml',
      sample`<StringRefAddr addrType="password"><Contents>05${upperHexadecimal(48)}</Contents></StringRefAddr>`,
    ),
    sample`<StringRefAddr addrType="password">\n               <Contents>05${upperHexadecimal(32)}</Contents>\n`,
  ],
  lookalikes: [
    sample`<StringRefAddr addrType="password"><Contents></Contents></StringRefAddr>`,
    sample`<StringRefAddr addrType="hostname"><Contents>05${upperHexadecimal(48)}</Contents></StringRefAddr>`,
  ],
};
