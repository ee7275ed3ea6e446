import type { Rule } from '../src/model/rule.ts';
import { alphanumeric } from '../src/rule/pattern.ts';
import { at, sample } from '../src/rule/sample.ts';

export const netrcPassword: Rule = {
  id: 'netrc-password',
  name: 'Password in .netrc',
  provider: 'netrc',
  kind: 'context',
  isBroad: true,
  description: 'Logs in to the machine the entry names; git, curl and FTP use it unasked.',
  severity: 'high',
  keywords: ['machine ', 'default login'],
  origin: 'chosen',
  entropy: 0,
  pattern:
    /(?:(?<![A-Za-z0-9_\-.])machine[ \t]{1,4}[A-Za-z0-9.\-]{2,120}|default)(?:\s|\\n){1,12}login(?:\s|\\n){1,8}[^\s"'\\]{1,120}(?:\s|\\n){1,12}password(?:\s|\\n){1,8}(?!\$|[<{[*]|%|(?:password|xxx+|your)\b)(?<secret>[^\s"'\\]{3,200})/,
  references: [
    'https://www.gnu.org/software/inetutils/manual/html_node/The-_002enetrc-file.html',
    'https://everything.curl.dev/usingcurl/netrc.html',
  ],
  rotate: {
    steps:
      'Change the password or revoke the token at the machine the entry names, then write the new one to a file only you can read.',
    url: 'https://everything.curl.dev/usingcurl/netrc.html',
  },
  examples: [
    at('.netrc', sample`machine git.acme.dev login deploy password ${alphanumeric(20)}\n`),
    sample`machine ftp.acme.dev\n  login backup\n  password ${alphanumeric(12)}\n`,
    sample`RUN echo "machine git.acme.dev login ci password ${alphanumeric(16)}" > ~/.netrc`,
  ],
  lookalikes: [
    sample`machine git.acme.dev login ci password ${'$'}{CI_TOKEN}`,
    sample`the machine you login to asks for a password and a code`,
    sample`machine git.acme.dev login me password <token>`,
  ],
};
