import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, hexadecimal } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

/** Not a variable, a hint in brackets or a word that stands for a password. */
const real =
  '(?![{<\\[(%*#$])(?!(?:[Yy]our|YOUR|my|MY)?[_\\-]?(?:[Pp]ass|PASS|[Ss]ecret|SECRET|[xX.*]{3})[\\w\\-]{0,20}(?![\\w!@#$%^&*\\-]))';
const between =
  '["\']?(?:\\s{0,4}[:,]\\s{0,4}["\']?|[^\\r\\n]{0,20}[\\r\\n]{0,2}[^\\r\\n]{0,60}?(?:[Pp]ass(?:[Ww](?:or)?d)?|PASS(?:W(?:OR)?D)?|[Pp]wd|PWD)["\']?\\]?\\s{0,4}(?:=>|[:=,])\\s{0,4}["\']?)';

export const dotdigitalApiPassword: Rule = {
  id: 'dotdigital-api-password',
  name: 'Dotdigital (dotmailer) API user and password',
  provider: 'dotdigital',
  kind: 'context',
  description: 'Reads and changes contacts and address books and sends campaigns in the name of the account.',
  severity: 'critical',
  keywords: ['@apiconnector.com'],
  origin: 'chosen',
  entropy: 0,
  pattern: new RegExp(
    `apiuser-[0-9a-z]{8,16}@apiconnector\\.com${between}${real}(?<secret>[^\\s"'\`<>,;{}\\\\]{8,64})`,
  ),
  references: ['https://developer.dotdigital.com/reference/getting-started-with-the-api'],
  rotate: {
    steps:
      'Change the password of the API user under Access, API users (or delete the user and make another), then look for exports and campaigns that are not yours.',
    url: 'https://login.dotdigital.com/',
  },
  examples: [
    sample`DOTMAILER_API_USER=apiuser-${hexadecimal(12)}@apiconnector.com\nDOTMAILER_API_PASS=${alphanumeric(14)}`,
    sample`curl https://r1-api.dotdigital.com/v2/account-info -u 'apiuser-${hexadecimal(12)}@apiconnector.com:${alphanumeric(12)}'`,
    sample`new Dotmailer('apiuser-${hexadecimal(12)}@apiconnector.com', '${alphanumeric(12)}')`,
  ],
  lookalikes: [
    sample`DOTDIGITAL_USER=apiuser-${hexadecimal(12)}@apiconnector.com\nDOTDIGITAL_PASSWORD=`,
    sample`-u 'apiuser-${hexadecimal(12)}@apiconnector.com:your_password'`,
    sample`user: kim@apiconnector.com, password: ${alphanumeric(12)}`,
  ],
};
