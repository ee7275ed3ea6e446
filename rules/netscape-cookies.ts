import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digits, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { at, sample } from '../src/rule/sample.ts';

const format = 'https://curl.se/docs/http-cookies.html';
/** Names of what keeps somebody signed in; those of statistics and of the tokens of forms are left out. */
export const nameOfSession: string = String.raw`(?=[\w.\-]{0,40}?(?:sess|sid(?![a-z])|auth|jwt|remember|logged_in|access_?token|id_?token|refresh_?token|c_user|li_at|__Secure-\dPSID))(?![\w.\-]{0,40}?(?:csrf|xsrf|consent|state|visit|track|_ga|analytics))[\w.\-]{1,80}`;

export const netscapeCookie: Rule = {
  id: 'netscape-cookie',
  name: 'Cookie of a session in cookies.txt',
  provider: 'netscape-cookies',
  kind: 'context',
  description: 'Is signed in at the site of the cookie as its owner, past the password and the second factor.',
  severity: 'high',
  keywords: ['\ttrue\t/\t'],
  pattern: new RegExp(
    String.raw`(?<=^|[\r\n]|#HttpOnly_)[\w.\-]{3,100}\tTRUE\t\/\t(?:TRUE|FALSE)\t\d{1,12}\t${nameOfSession}\t(?<secret>[^\s"\\]{20,4000})(?=[\r\n]|$)`,
    'i',
  ),
  references: [format],
  rotate: {
    steps: 'Sign out of all sessions in the settings of the account at that site, then look at what was done in it.',
    url: format,
  },
  examples: [
    at(
      'cookies.txt',
      sample`# Netscape HTTP Cookie File\n.acme.io\tTRUE\t/\tTRUE\t1999999999\tuser_session\t${alphanumeric(48)}\n`,
    ),
    at(
      'jar',
      sample`# Netscape HTTP Cookie File\n#HttpOnly_.acme.io\tTRUE\t/\tTRUE\t${digits(10)}\tPHPSESSID\t${lowerAlphanumeric(26)}\n`,
    ),
  ],
  lookalikes: [
    sample`.acme.io\tTRUE\t/\tTRUE\t1999999999\tcsrf_session\t${alphanumeric(48)}\n`,
    sample`.acme.io\tTRUE\t/\tFALSE\t1999999999\t_ga\tGA1.2.${digits(9)}.${digits(10)}\n`,
    sample`.acme.io\tTRUE\t/\tTRUE\t1999999999\tsession\tabc\n`,
  ],
};
