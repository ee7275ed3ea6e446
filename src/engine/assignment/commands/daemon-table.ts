import { type Form, isEnd, quoted, value } from './command-form.ts';
import { inLine, isLineEnd, isWordEnd, keyOfNumber } from './setting-form.ts';

const isBehindBlank = /(?:^|[\r\n])[ \t]{0,20}$/;
/** The passphrase of a private key of strongSwan. */
const keyFile = (kind: string): Form => ({
  ...inLine(`: ${kind} [\\w./-]{1,120}`),
  context: /(?:^|[\r\n])\S{0,120}[ ]?$/,
});

/** Lines of the settings of servers, by a rare keyword; a form is made when its keyword is first met. */
export const daemonForms: Readonly<Record<string, () => Form>> = {
  'sentinel auth-pass ': () => inLine('sentinel auth-pass [\\w.-]{1,60}'),
  '= cleartext ': () => ({ ...inLine('= cleartext'), context: /\b(?:login|enable|pap|chap|ms-chap|opap|global)[ ]?$/ }),
  ':1812 ': () => inLine(':1812', '(?=[ \\t]{1,8}\\d{1,3}\\b)'),
  ':1812\t': () => inLine(':1812', '(?=[ \\t]{1,8}\\d{1,3}\\b)'),
  'mysql_servers = ': () =>
    inLine('mysql_servers = [\\w.:()/-]{1,80}/[\\w.-]{1,60}/[\\w.-]{1,60}/', '(?=[:\\s]|$)', ''),
  'pgsql_servers = ': () =>
    inLine('pgsql_servers = [\\w.:()/-]{1,80}/[\\w.-]{1,60}/[\\w.-]{1,60}/', '(?=[:\\s]|$)', ''),
  'client_send = ': () => inLine('client_send = (?:"?\\^[\\w.@+-]{1,80}\\^|: [\\w.@+-]{1,80} : )', '"?(?=\\s|$)', ''),
  '" "p:': () => ({ behind: /" "P:(?<value>[^\s"]{3,80})(?<quote>")/iy, context: /AuthInfo:[^\r\n]{1,120}$/i }),
  'sae_password=': () => ({
    behind: /sae_password=(?<quote>)(?<value>[^\s|"']{3,63})(?=\||[ \t]{0,4}(?:[\r\n]|$))/y,
    context: isBehindBlank,
  }),
  'mschapv2 "': () => ({
    behind: /mschapv2 (?<quote>")(?<value>[^"\s]{3,80})"/iy,
    context: /(?:^|[\r\n])"[^\r\n]{1,120}$/,
  }),
  ' : psk 0s': () => ({ behind: /(?: : psk )(?<quote>)(?<value>0s[\w+/]{16,200}={0,2})(?![\w+/=])/iy }),
  ' aes ': () => ({ ...inLine(' aes', isWordEnd), context: /createUser [\w.-]{1,40} (?:MD5|SHA)\S{0,5} \S{1,80}$/i }),
  'digestloginmodule required': () => ({
    behind: /DigestLoginModule required\s{1,20}user_[\w.-]{1,40}="(?<value>[^"\s]{3,80})(?<quote>")/iy,
  }),
  'addauth digest ': () => inLine('addauth digest [\\w.@-]{1,60}:', isLineEnd, ''),
  add_local_user: () => ({
    behind:
      /add_local_user["']?[ ]?[:=][ ]?(?<quote>["']?)[\w.@-]{1,40}:(?<value>[^\s"',:$]{3,80})\k<quote>(?=[\s,]|$)/iy,
  }),
  'secure_link_md5 "': () => ({
    behind: /secure_link_md5 "[^"\r\n]{1,80}[ ](?<value>[^\s"$]{3,80})(?<quote>")/y,
  }),
  'clear-text="': () => ({ behind: /clear-text="(?<value>[^\s"$]{3,80})(?<quote>")/y }),
  'password root ': () => ({ ...inLine('password root'), context: isBehindBlank }),
  'incominguser ': () => inLine('incominguser [\\w.@:-]{1,80}'),
  'outgoinguser ': () => inLine('outgoinguser [\\w.@:-]{1,80}'),
  '@localhost 1 ': () => ({
    behind: new RegExp(
      `@localhost 1 [\\w.-]{1,40} ${quoted}(?= (?:primary|secondary|master|slave)${isLineEnd.slice(3)}`,
      'y',
    ),
    context: /MONITOR [\w.-]{1,60}$/,
  }),
  'allow admin:': () => inLine('allow admin:', '(?=[ \\t]{0,4}(?:[\\r\\n]|$|read-?only))', ''),
  ':ommysql:': () => inLine(':ommysql:[\\w.:-]{1,60},[\\w.-]{1,40},[\\w.-]{1,40},', '(?=[;\\s]|$)', ''),
  ':ompgsql:': () => inLine(':ompgsql:[\\w.:-]{1,60},[\\w.-]{1,40},[\\w.-]{1,40},', '(?=[;\\s]|$)', ''),
  ' sha1 ': () => keyOfNumber(' sha1'),
  ' sha1 hex:': () => keyOfNumber(' sha1 hex:', ''),
  ' aes128 hex:': () => keyOfNumber(' aes128 hex:', ''),
  '$user3$=': () => inLine('\\$user3\\$=', isLineEnd, ''),
  '$user4$=': () => inLine('\\$user4\\$=', isLineEnd, ''),
  '$user5$=': () => inLine('\\$user5\\$=', isLineEnd, ''),
  '$user6$=': () => inLine('\\$user6\\$=', isLineEnd, ''),
  'const ticketsalt = "': () => ({ behind: /const ticketsalt = (?<quote>")(?<value>[^\s"]{8,80})"/iy }),
  'dn_lookup_bind, {"': () => ({
    behind: /dn_lookup_bind, \{"[^"\r\n]{1,120}",\s{0,4}"(?<value>[^\s"]{3,80})(?<quote>")/y,
  }),
  ',"system:': () => ({ lead: /(?:^|[\r\n])(?<value>[\w.-]{8,80}),[\w:.-]{1,60},"?[\w.-]{1,40}"?$/ }),
  'snmp.community=': () => ({ behind: new RegExp(`snmp\\.community=(?<quote>)${value}${isLineEnd}`, 'y') }),
  '"passkey": "': () => ({
    behind: /"passkey": (?<quote>")(?<value>[^\s"]{3,80})"/y,
    context: /"(?:TACPLUS|RADIUS|auth_type|tcp_port|auth_port|priority|timeout)[^]{0,140}$/,
  }),
  'bindpw>': () => ({ behind: /bindpw>(?<quote>)(?<value>[^\s<>]{3,80})<\//iy }),
  'odbc-dsn" value="': () => ({
    behind: /odbc-dsn" value="[\w.-]{1,60}:[\w.-]{1,60}:(?<value>[^\s":]{3,80})(?<quote>")/y,
  }),
  '<sip:': () => ({ behind: /<sip:[\w.+-]{1,60}:(?<quote>)(?<value>[^\s"'<>@;]{3,80})(?=@)/iy }),
  '" > /etc/mail/secrets': () => ({
    lead: /\becho "(?:[\w.-]{1,40} )?[\w.@+-]{1,80}:(?<value>[^\s"'`|;<>&():]{3,80})$/,
  }),
  'dbroot=': () => ({ ...inLine('dbroot=', isLineEnd, ''), context: /(?:^|[\r\n])$/ }),
  ': rsa ': () => keyFile('rsa'),
  ': ecdsa ': () => keyFile('ecdsa'),
  ': pkcs8 ': () => keyFile('pkcs8'),
  // A user of a relay for calls, some lines below.
  'lt-cred-mech': () => ({
    behind: new RegExp(
      `lt-cred-mech[ \\t]{0,4}\\r?\\n(?:(?!user=)[^\\r\\n]{0,120}\\r?\\n){0,8}?user=[\\w.@-]{1,60}:(?!0x)(?<quote>)${value}${isLineEnd}`,
      'y',
    ),
  }),
  httpheadervalue: () => ({
    behind: new RegExp(`httpheadervalue\\d["']?[ ]?:[ ]?["']?(?:(?:Bearer|Token|Basic) )?${quoted}${isEnd}`, 'iy'),
  }),
  '_authentication ': () => ({
    ...inLine('_authentication[ ]{1,2}[\\w.@-]{1,40}:', isLineEnd, ''),
    context: /(?:^|[\r\n])(?:stream|webcontrol)$/,
  }),
  vernemq_user_: () => inLine('vernemq_user_\\w{1,40}[ ]?[=:][ ]?', isLineEnd, ''),
  "'cleartext-password'": () => ({
    behind: /'cleartext-password',\s{0,4}':?=',\s{0,4}(?<quote>')(?<value>[^\s']{3,80})'/iy,
  }),
  '{cleartext}': () => ({ ...inLine('\\{cleartext\\}', isLineEnd, ''), context: /assword: $/ }),
  'add-local-user=': () => ({
    behind: /add-local-user=(?<quote>["']?)[\w.@-]{1,40}:(?<value>[^\s"',:$]{3,80})\k<quote>(?=[\s,\\]|$)/iy,
  }),
};
