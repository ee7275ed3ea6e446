import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, base64, characterSet, hexadecimal, upperHexadecimal } from '../src/rule/pattern.ts';
import { at, sample } from '../src/rule/sample.ts';

const dotSlash = (length: number) =>
  characterSet('./0-9A-Za-z', 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789', length);
const rotate = {
  steps:
    'Have the passwords changed wherever they were used; weak ones are found from their hashes within hours. Then find out how the hashes got out.',
  url: 'https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html',
};
const formats = 'https://hashcat.net/wiki/doku.php?id=example_hashes';

/** Answers of a domain controller that are encrypted with the password of an account. */
export const kerberosPasswordHash: Rule = {
  id: 'password-hash-kerberos',
  name: 'Password hash (Kerberos ticket or pre-authentication)',
  provider: 'password-hash',
  kind: 'provider',
  description:
    "Lets a stranger guess the account's password offline; that of a service account is often old and far-reaching.",
  severity: 'high',
  keywords: ['$krb5tgs$', '$krb5asrep$', '$krb5pa$'],
  pattern:
    /(?<![0-9A-Za-z$])(?<secret>\$krb5(?:tgs|asrep|pa)\$(?:17|18|23)\$[^\s"'<>|]{0,300}?[0-9a-fA-F]{24,32}\$[0-9a-fA-F]{64,6000})(?![0-9A-Za-z])/,
  entropy: 0,
  references: [formats, 'https://www.rfc-editor.org/rfc/rfc4120'],
  rotate,
  examples: [
    sample`${'$'}krb5tgs${'$'}23${'$'}*svc_sql${'$'}ACME.LOCAL${'$'}MSSQLSvc/db01.acme.local:1433*${'$'}${hexadecimal(32)}${'$'}${hexadecimal(2000)}`,
    sample`hash = "${'$'}krb5asrep${'$'}23${'$'}jdoe@ACME.LOCAL:${hexadecimal(32)}${'$'}${hexadecimal(500)}"`,
  ],
  lookalikes: [
    sample`${'$'}krb5tgs${'$'}23${'$'}*user${'$'}realm${'$'}spn*${'$'}${hexadecimal(16)}${'$'}${hexadecimal(2000)}`,
    sample`hashcat -m 13100 ${'$'}krb5tgs${'$'}23${'$'}<hash>`,
  ],
};

export const ntlmPasswordHash: Rule = {
  ...kerberosPasswordHash,
  id: 'password-hash-ntlm',
  name: 'Password hash (NTLM, as dumped or as sent)',
  description:
    'Signs in to Windows machines as the account without any guessing; a sent one lets a stranger guess the password offline.',
  keywords: [':::', ':0101000000000000'],
  /** Zeros of the protocol stand in it. */
  origin: 'chosen',
  /**
   * The number of the account and both its hashes, the second of which is not that of no password; or user, domain,
   * challenge and answer.
   */
  pattern:
    /(?<![0-9A-Za-z])(?<secret>\d{3,7}:[0-9a-fA-F]{32}:(?!31d6cfe0d16ae931b73c59d7e0c089c0)[0-9a-fA-F]{32}(?=:::)|[0-9A-Za-z._\-$]{1,64}::[0-9A-Za-z._-]{0,64}:[0-9a-fA-F]{16}:[0-9a-fA-F]{32}:0101000000000000[0-9a-fA-F]{64,2000})(?::::|(?![0-9A-Za-z:]))/,
  references: [formats, 'https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-nlmp/'],
  examples: [
    sample`Administrator:500:aad3b435b51404eeaad3b435b51404ee:${hexadecimal(32)}:::`,
    sample`jdoe::ACME:${hexadecimal(16)}:${upperHexadecimal(32)}:0101000000000000${hexadecimal(200)}`,
  ],
  lookalikes: [
    sample`Administrator:500:aad3b435b51404eeaad3b435b51404ee:${hexadecimal(31)}:::`,
    sample`Guest:501:aad3b435b51404eeaad3b435b51404ee:31d6cfe0d16ae931b73c59d7e0c089c0:::`,
    sample`std::vector::iterator:${hexadecimal(16)}`,
  ],
};

export const ciscoPasswordHash: Rule = {
  ...kerberosPasswordHash,
  id: 'password-hash-cisco',
  name: 'Password hash (Cisco IOS type 5, 8 or 9)',
  description: 'Lets a stranger guess the password of the device offline.',
  severity: 'medium',
  keywords: ['secret 5 $1$', 'secret 8 $8$', 'secret 9 $9$', 'password 8 $8$', 'password 9 $9$'],
  pattern:
    /(?:secret|password) [589] (?<secret>\$(?:1\$[./0-9A-Za-z]{4,8}\$[./0-9A-Za-z]{22}|[89]\$[./0-9A-Za-z]{14}\$[./0-9A-Za-z]{43}))(?![./0-9A-Za-z])/,
  references: ['https://www.cisco.com/c/en/us/td/docs/ios-xml/ios/security/d1/sec-d1-cr-book/sec-cr-e1.html', formats],
  rotate: {
    steps:
      'Set a new password on the device and on all others that share it, then keep hashes out of configurations that are shared.',
    url: 'https://www.cisco.com/c/en/us/td/docs/ios-xml/ios/security/d1/sec-d1-cr-book/sec-cr-e1.html',
  },
  examples: [
    sample`enable secret 5 ${'$'}1${'$'}${dotSlash(4)}${'$'}${dotSlash(22)}`,
    sample`username admin privilege 15 secret 9 ${'$'}9${'$'}${dotSlash(14)}${'$'}${dotSlash(43)}`,
  ],
  lookalikes: [
    sample`enable secret 9 ${'$'}9${'$'}${dotSlash(14)}${'$'}${dotSlash(42)}`,
    sample`enable secret 5 <hash>`,
  ],
};

/** What stands in a file that a server asks passwords of. */
export const htpasswdPasswordHash: Rule = {
  ...kerberosPasswordHash,
  id: 'password-hash-file',
  name: 'Password hash (htpasswd, passwd or shadow file)',
  kind: 'context',
  description: 'Lets a stranger guess the passwords of the server offline.',
  severity: 'medium',
  keywords: [':$2a$', ':$2b$', ':$2y$', ':$5$', ':$6$', ':$7$101$', ':$7$1000$', ':$y$', ':$apr1$', ':$1$', ':{SHA}'],
  paths: /(?:^|\/)(?:[^/]{0,40}passwd|(?:[^/]{0,40}\.)?shadow|pwfile|password_?file)(?:[-.~][^/]{0,20})?$/,
  pattern:
    /(?<![0-9A-Za-z._@-])[0-9A-Za-z._@-]{1,64}:(?<secret>\$(?:2[aby]\$\d\d\$[./0-9A-Za-z]{53}|[56]\$(?:rounds=\d{4,9}\$)?[./0-9A-Za-z]{4,16}\$[./0-9A-Za-z]{43,86}|7\$10(?:1|00)\$[+/0-9A-Za-z]{16,86}={0,2}\$[+/0-9A-Za-z]{86}==|y\$[./0-9A-Za-z]{3,8}\$[./0-9A-Za-z]{8,86}\$[./0-9A-Za-z]{43}|(?:apr1|1)\$[./0-9A-Za-z]{1,8}\$[./0-9A-Za-z]{22})|\{SHA\}[+/0-9A-Za-z]{27}=)(?![./0-9A-Za-z]|:\d{1,6}:\d{0,6}:)/,
  references: [
    'https://httpd.apache.org/docs/current/misc/password_encryptions.html',
    'https://manpages.debian.org/bookworm/passwd/shadow.5.en.html',
    'https://mosquitto.org/man/mosquitto_passwd-1.html',
  ],
  examples: [
    at('nginx/.htpasswd', sample`deploy:${'$'}apr1${'$'}${alphanumeric(8)}${'$'}${dotSlash(22)}\n`),
    at('nginx/.htpasswd', sample`deploy:{SHA}${base64(27)}=\n`),
    at('mosquitto/passwd', sample`sensor:${'$'}7${'$'}101${'$'}${base64(16)}${'$'}${base64(86)}==\n`),
  ],
  lookalikes: [
    at('nginx/.htpasswd', sample`deploy:${'$'}apr1${'$'}${alphanumeric(8)}${'$'}${dotSlash(21)}\n`),
    at('README.md', sample`deploy:${'$'}apr1${'$'}${alphanumeric(8)}${'$'}${dotSlash(22)}\n`),
  ],
};

/** A line of such a file tells on itself: what follows the hash are days, or numbers and a home. */
export const shadowPasswordHash: Rule = {
  ...kerberosPasswordHash,
  id: 'password-hash-shadow',
  name: 'Password hash (line of a shadow or passwd file)',
  description: 'Lets a stranger guess the password of the machine offline.',
  severity: 'medium',
  keywords: [':$2a$', ':$2b$', ':$2y$', ':$5$', ':$6$', ':$y$', ':$1$'],
  pattern:
    /(?<![0-9A-Za-z._@-])[a-z_][0-9a-z_.-]{0,31}:(?<secret>\$(?:2[aby]\$\d\d\$[./0-9A-Za-z]{53}|[56]\$(?:rounds=\d{4,9}\$)?[./0-9A-Za-z]{4,16}\$[./0-9A-Za-z]{43,86}|y\$[./0-9A-Za-z]{3,8}\$[./0-9A-Za-z]{8,86}\$[./0-9A-Za-z]{43}|1\$[./0-9A-Za-z]{1,8}\$[./0-9A-Za-z]{22})):\d{1,6}:\d{0,6}:(?:\d{0,6}:\d{0,6}:|[^:\s]{0,40}[^:\r\n]{0,40}:\/)/,
  references: ['https://manpages.debian.org/bookworm/passwd/shadow.5.en.html'],
  examples: [
    at('image/etc/shadow', sample`root:${'$'}6${'$'}${alphanumeric(16)}${'$'}${dotSlash(86)}:19000:0:99999:7:::\n`),
    at(
      'ftp/proftpd.passwd',
      sample`ftp:${'$'}6${'$'}${alphanumeric(16)}${'$'}${dotSlash(86)}:1001:1001::/srv/ftp:/bin/false\n`,
    ),
    sample`root:${'$'}5${'$'}${alphanumeric(16)}${'$'}${dotSlash(43)}:19000:0:99999:7:::\n`,
    sample`cat > passwd <<< 'ftp:${'$'}1${'$'}${alphanumeric(8)}${'$'}${dotSlash(22)}:1001:1001:FTP:/srv/ftp:/bin/false'`,
  ],
  lookalikes: [
    sample`root:${'$'}6${'$'}${alphanumeric(16)}${'$'}${dotSlash(42)}:19000:0:99999:7:::\n`,
    sample`root:${'$'}6${'$'}${alphanumeric(16)}${'$'}${dotSlash(86)}\n`,
  ],
};
