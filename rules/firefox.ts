import type { Rule } from '../src/model/rule.ts';
import { base64, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

/** What NSS writes before each: DER with the id of its one key, `f8 00 … 01`; longer values have a longer head. */
const head = 'MDoEEPgAAAAAAAAAAAAAAAAAAAEw';
const longHead = 'MIGKBBD4AAAAAAAAAAAAAAAAAAABM';

export const firefoxSavedPassword: Rule = {
  id: 'firefox-saved-password',
  name: 'Password saved by Firefox or Thunderbird',
  provider: 'firefox',
  kind: 'provider',
  description:
    'Logs in to the site that the entry names: the key lies beside it, in key4.db of the same profile, under no password unless one was set.',
  severity: 'medium',
  keywords: ['EEPgAAAAAAAAAAAAAAAAAAAEw', 'BBD4AAAAAAAAAAAAAAAAAAABM'],
  pattern: new RegExp(
    `"encryptedPassword"\\s{0,4}:\\s{0,4}"(?<secret>M(?:[0-9A-Za-z+/]{2}EEPgAAAAAAAAAAAAAAAAAAAEw|I[GH][0-9A-Za-z+/]BBD4AAAAAAAAAAAAAAAAAAABM)${base64(24, 600).source}={0,2})"`,
  ),
  entropy: 0,
  references: ['https://support.mozilla.org/en-US/kb/profiles-where-firefox-stores-user-data'],
  rotate: {
    steps:
      'Change the password at each site that an entry of the file names, then keep profiles out of the repository.',
    url: 'https://support.mozilla.org/en-US/kb/use-primary-password-protect-stored-logins',
  },
  examples: [
    sample`"encryptedUsername":"${sequence(head, base64(47))}=","encryptedPassword":"${sequence(head, base64(47))}="`,
    sample`"encryptedPassword": "${sequence(longHead, base64(148))}",`,
  ],
  lookalikes: [
    sample`"encryptedUsername":"${sequence(head, base64(47))}="`,
    sample`"encryptedPassword": "${base64(64)}"`,
  ],
};
