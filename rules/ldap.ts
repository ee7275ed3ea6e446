import type { Rotation, Rule } from '../src/model/rule.ts';
import { alphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const rotate: Rotation = {
  steps:
    'Change the password of the account that binds, put it where it is used, and look through the log of the directory for binds from elsewhere.',
  url: 'https://www.openldap.org/doc/admin26/security.html',
};

/**
 * Not a variable, a hint in brackets, a hash or a word that stands for a password; with a digit or a sign, which
 * made-up ones in manuals seldom have.
 */
const real =
  '(?![{<\\[(%*#]|\\$[\\w{(]|@@)(?!(?:[Yy]our|YOUR|my|MY|the)?[_\\-]?(?:[Pp]ass|PASS|[Ss]ecret|SECRET|[Aa]dmin|changeme|[xX.*]{3})[\\w\\-]{0,16}(?![\\w!@#$%^&*\\-]))(?=[^\\s"\'`]{0,40}[0-9!@$%^&*?+=])';
const value = `${real}(?<secret>[^\\s"'\`<>,;(){}\\\\]{8,80})(?![^\\s"'\`,;<)}\\\\])`;
const command = '(?<![\\w\\-])ldap(?:search|add|modify|delete|passwd|whoami|compare|modrdn|exop)(?![\\w\\-])';

export const ldapBindPassword: Rule = {
  id: 'ldap-bind-password',
  name: 'LDAP bind password',
  provider: 'ldap',
  kind: 'context',
  description:
    'Binds to the directory as the account beside it: reads users and groups and, where it may, changes them.',
  severity: 'high',
  isBroad: true,
  keywords: [
    'bindpw',
    'bind_pw',
    'ldap_default_authtok',
    'ldapbindpassword',
    'bindcredentials',
    'bind_credentials',
    'ldap_bind_pass',
    'ldap_bind_credential',
    'ldap_bind_secret',
  ],
  origin: 'chosen',
  entropy: 0,
  pattern: new RegExp(
    `(?:[Bb]ind_?[Pp][Ww]|BIND_?PW|ldap_default_authtok|LDAP_DEFAULT_AUTHTOK|AuthLDAPBindPassword|[Bb]ind_?[Cc]redentials|BIND_?CREDENTIALS|LDAP_BIND_(?:PASS(?:WOR)?D?|CREDENTIALS?|SECRET)|ldap_bind_(?:pass(?:wor)?d?|credentials?|secret))["'\\]]{0,2}(?:[ \\t]{0,8}(?:=>|[:=])[ \\t]{0,8}|[ \\t]{1,8})["']?${value}`,
  ),
  references: [
    'https://www.openldap.org/doc/admin26/guide.html',
    'https://man7.org/linux/man-pages/man5/nslcd.conf.5.html',
    'https://httpd.apache.org/docs/2.4/mod/mod_authnz_ldap.html#authldapbindpassword',
  ],
  rotate,
  examples: [
    sample`binddn cn=reader,dc=acme,dc=io\nbindpw ${alphanumeric(16)}\n`,
    sample`AuthLDAPBindDN "cn=reader,dc=acme,dc=io"\nAuthLDAPBindPassword "${alphanumeric(14)}"`,
    sample`ldap_default_bind_dn = cn=reader,dc=acme,dc=io\nldap_default_authtok = ${alphanumeric(16)}\n`,
    sample`server: { url: 'ldap://ds.acme.io', bindDN: 'cn=reader', bindCredentials: '${alphanumeric(14)}' }`,
  ],
  lookalikes: [
    sample`bindpw secret\n`,
    sample`bindCredentials: process.env.LDAP_BIND_CREDENTIALS`,
    sample`ldap_default_authtok = \${LDAP_BIND_PASSWORD}`,
    sample`LDAP_BIND_PASSWORD=your-bind-password`,
    sample`bind_credentials: str | None = settings.ldap_bind1_credentials()`,
  ],
};

export const ldapCommandPassword: Rule = {
  ...ldapBindPassword,
  id: 'ldap-command-password',
  name: 'LDAP bind password on a command line',
  keywords: [
    'ldapsearch',
    'ldapadd',
    'ldapmodify',
    'ldapdelete',
    'ldappasswd',
    'ldapwhoami',
    'ldapcompare',
    'ldapmodrdn',
    'ldapexop',
  ],
  pattern: new RegExp(`${command}[^\\r\\n|;]{0,240}?\\s-w ?["']?${value}`),
  references: ['https://www.openldap.org/software/man.cgi?query=ldapsearch'],
  examples: [
    sample`ldapsearch -x -H ldap://ds.acme.io -D "cn=admin,dc=acme,dc=io" -w ${alphanumeric(14)} -b dc=acme,dc=io`,
    sample`ldapmodify -D cn=admin,dc=acme,dc=io -w '${alphanumeric(16)}' -f change.ldif`,
  ],
  lookalikes: [
    sample`ldapsearch -x -D "cn=admin,dc=acme,dc=io" -w secret -b dc=acme,dc=io`,
    sample`ldapadd -D cn=admin -w "$LDAP_PASSWORD" -f base.ldif`,
    sample`ldapsearch -x -D cn=admin -W -b dc=acme,dc=io`,
  ],
};
