import type { Rule } from '../src/model/rule.ts';
import { alphanumeric } from '../src/rule/pattern.ts';
import { at, sample } from '../src/rule/sample.ts';

const format = 'https://web.mit.edu/kerberos/krb5-latest/doc/formats/keytab_file_format.html';

/** A length in two bytes and a text: realm, service, host. */
const realm = '\\0[\\x01-\\x7f][\\w.\\-]{1,127}';
const names = '(?:\\0[\\x01-\\x7f][\\w.\\-$/@]{1,127}){1,3}';
/** Type of the name, time, version of the key, cipher and length of the key: 16, 24 or 32 bytes. */
const key = '\\0\\0\\0[\\0-\\x0b][^]{4,8}[^]{1,2}\\0[\\x01-\\x1a]\\0[\\x10\\x18 ]';

export const kerberosKeytab: Rule = {
  id: 'kerberos-keytab',
  name: 'Kerberos keytab',
  provider: 'kerberos',
  kind: 'provider',
  description: 'Signs in as the user or service that it names, and forges tickets for a service.',
  severity: 'high',
  keywords: ['\x05\x02\0\0\0'],
  pattern: new RegExp(`(?<![^])\\x05\\x02\\0\\0\\0[^]{1,2}\\0[\\x01-\\x03]${realm}${names}${key}(?<secret>[^]{16})`),
  entropy: 0,
  references: [format],
  rotate: {
    steps:
      'Give the principal a new key (ktadd or ktpass), put the new keytab in place, then look for logins as it from elsewhere.',
    url: 'https://web.mit.edu/kerberos/krb5-latest/doc/admin/admin_commands/kadmin_local.html#ktadd',
  },
  examples: [
    at(
      'conf/http.keytab',
      sample`\x05\x02\0\0\0K\0\x02\0\x07ACME.IO\0\x04HTTP\0\x0bweb.acme.io\0\0\0\x01c4dF\x02\0\x12\0 ${alphanumeric(32)}\0\0\0\x02`,
    ),
    at(
      'etl.keytab',
      sample`\x05\x02\0\0\x009\0\x01\0\x0cCORP.ACME.IO\0\x03etl\0\0\0\x01c4dF\x01\0\x11\0\x10${alphanumeric(16)}`,
    ),
  ],
  lookalikes: [
    sample`header \x05\x02\0\0\0K\0\x02\0\x07ACME.IO\0\x04HTTP\0\x0bweb.acme.io\0\0\0\x01c4dF\x02\0\x12\0 ${alphanumeric(32)}`,
    sample`\x05\x02\0\0\0\x10\0\x02${alphanumeric(64)}`,
  ],
};
