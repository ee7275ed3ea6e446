import type { Rule } from '../src/model/rule.ts';
import { hexadecimal } from '../src/rule/pattern.ts';
import { at, sample } from '../src/rule/sample.ts';

export const securecrtPassword: Rule = {
  id: 'securecrt-password',
  name: 'Password of a SecureCRT session',
  provider: 'securecrt',
  kind: 'provider',
  description:
    'Logs in to the host of the session: without a passphrase of the configuration, anybody can take the encryption off.',
  severity: 'high',
  keywords: ['"Password V2"=0'],
  pattern: /S:"Password V2"=0[23]:(?<secret>[0-9a-f]{64,1024})(?![0-9a-f])/,
  entropy: 0,
  references: ['https://www.vandyke.com/support/tips/backup_sessions.html'],
  rotate: {
    steps: 'Change the password on the host, then have the sessions ask for it, or use a key.',
    url: 'https://www.vandyke.com/support/tips/backup_sessions.html',
  },
  examples: [
    at('sessions/router.ini', sample`S:"Username"=root\nS:"Password V2"=02:${hexadecimal(128)}\n`),
    at('Sessions/db.ini', sample`S:"Password V2"=03:${hexadecimal(64)}\n`),
  ],
  lookalikes: [sample`S:"Password V2"=\n`, sample`S:"Password V2"=02:${hexadecimal(40)}\n`],
};
