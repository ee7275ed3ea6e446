import { type Form, quoted, value } from './known-commands.ts';

const isLineEnd = '(?=[ \\t]{0,4}(?:[\\r\\n]|$))';
/** Of network gear: the digit before the value says that it is in clear. */
const inClear = (word: string): Form => ({
  behind: new RegExp(`${word} 0[ \\t]{1,4}(?<quote>)${value}(?=[ \\t]{0,4}(?:[\\r\\n]|$)|[ \\t]{1,4}address )`, 'iy'),
});
/** The digit before the value says that it is written in a way that everybody can read back. */
const reversible = (word: string): Form => ({
  behind: new RegExp(
    `${word} 7[ \\t]{1,4}(?<quote>["']?)(?<value>[0-5]\\d(?:[0-9A-F]{2}){4,60})\\k<quote>(?![\\w.])`,
    'iy',
  ),
});
/** No digit before the value says that it is written otherwise. */
const keyOf = (head: string, last = isLineEnd): Form => ({
  behind: new RegExp(`${head}[ \\t]{1,4}(?!\\d[ \\t])(?<quote>["']?)${value}\\k<quote>${last}`, 'iy'),
});
const community = (name: string): Form => ({
  behind: new RegExp(`${name}[ \\t]{1,4}(?<quote>["']?)${value}\\k<quote>`, 'iy'),
  context: /(?:^|[\r\n])[ \t]{0,20}$/,
});
/** Fields parted by colons, as far as the end of the line. */
const fields = (head: string, count: number): Form => ({
  behind: new RegExp(`${head}(?:[\\w.@*-]{1,60}:){${count}}(?<quote>)${value}${isLineEnd}`, 'y'),
});
const mailServer = (port: string): Form => ({
  behind: new RegExp(`\\]:${port}[ \\t]{1,20}[\\w.@+-]{1,80}:(?<quote>)${value}${isLineEnd}`, 'y'),
  context: /(?:^|[\r\n])[ \t]{0,4}\[[\w.-]{3,100}$/,
});

/** The name of a user and a password, and the host at which MySQL knows them. */
const source = (call: string): Form => ({
  behind: new RegExp(`${call}"[\\w.-]{1,40}:(?<quote>)(?<value>[^\\s"'\`|;<>&()@/]{3,80})@(?=[/(])`, 'iy'),
});
const account: Form = { lead: /(?:^|["'`=\s])[\w.$-]{1,40}:(?<value>[^\s"'`|;<>&()@/]{3,80})$/ };
const oracle = (mark: string): Form => ({
  behind: new RegExp(
    `\\w{3,9}\\.connect\\(${mark}[\\w$]{1,40}/(?<quote>)(?<value>[^\\s"'\`@/|;<>&()]{3,80})(?=[@"'])`,
    'iy',
  ),
});
/** The name of a user and a password, which are encoded together. */
const encoded = (head: string, tail = ''): Form => ({
  behind: new RegExp(
    `${head}\\([ ]?[bu]?(?<quote>["'\`])[\\w.@+-]{1,60}:(?<value>[^\\s"'\`|;<>:]{3,80})\\k<quote>${tail}`,
    'iy',
  ),
});
/** Behind the word of an authorization scheme, to which a text is added. */
const added = (head: string): Form => ({
  behind: new RegExp(`${head}(?<value>(?=[^"'\\s]{0,80}\\d)[\\w+/.~=-]{16,512})(?<quote>["'])`, 'iy'),
});
/** A call of Ruby without parentheses that is given so many texts, and maybe an address, before the password. */
const called = (name: string, count: number): Form => ({
  behind: new RegExp(
    `${name} (?:["'][^"'\\r\\n]{1,80}["'],[ ]{0,4}){${count}}(?:["'][^"'@\\s]{1,64}@[^"'@\\s]{1,64}["'],[ ]{0,4})?["'](?<value>[^"'@\\s\\\\]{3,80})(?<quote>["'])`,
    'iy',
  ),
});
/** Of a variable of a container whose name stands below. */
const namedBelow =
  '(?=[ \\t]{0,4}\\r?\\n[ \\t]{2,40}name:[ \\t]{1,4}["\']?(?:[A-Z\\d]{1,20}_){0,4}(?:PASSWORD|PASSWD|PASS|PWD|SECRET|TOKEN|(?:API|ACCESS|SECRET|PRIVATE|ENCRYPTION)_?KEY)["\']?[ \\t]{0,4}(?:[\\r\\n]|$))';
/** Of a store of keys. */
const stored: Form = {
  lead: /\b(?:load|store|init|getKey|PasswordProtection|loadKeyMaterial|loadTrustMaterial|setKeyEntry)\((?:[^()"\r\n]{0,80}(?:\([^()\r\n]{0,80}\))?){0,2}[ ,(]{0,2}"(?<value>[^"\\\r\n]{3,60})$/,
};

/** Of users of Redis. */
const listed = (mark: string): Form => ({
  behind: new RegExp(` on ${mark}(?<quote>)(?<value>[^\\s"'\`|;<>&()]{3,80})(?=["'\\s]|$)`, 'y'),
  context: /\b(?:user|setuser)[ ]{1,2}[\w-]{1,40}$/i,
});
const filtered: Form = { lead: /["'](?<value>[^"'\s{}|]{3,60})$/ };
const secretOfPeer = (service: string): Form => ({
  behind: new RegExp(`[ \\t]${service}[ \\t]{1,20}(?!\\*)${quoted}(?=[ \\t]{1,20}["']?[*\\d])`, 'y'),
});
/** What somebody may do stands behind the same names in another file. */
const roleOfJava = (role: string): Form => ({
  behind: new RegExp(`${role}[ \\t]{1,20}(?!read(?:only|write))(?<quote>)${value}${isLineEnd}`, 'iy'),
  context: /(?:^|[\r\n])[ \t]{0,4}$/,
});
const identified = (head: string): Form => ({
  behind: new RegExp(`${head}[ ]{1,2}(?<quote>)(?<value>[^\\s"'\`|;<>&()\\\\{}%]{3,80})(?=[\\s"'\`;\\\\]|$)`, 'iy'),
});
/** A keyword of Robot Framework: where it is typed, and the password, parted by two blanks at least. */
const typed = (keyword: string): Form => ({
  behind: new RegExp(
    `${keyword}[ \\t]{2,20}\\S{1,80}(?:[ ]\\S{1,40}){0,4}[ \\t]{2,20}(?<quote>)${value}${isLineEnd}`,
    'iy',
  ),
});
/** A service that users log in by: what it is called, the id of the application and its secret. */
const loginService = (call: string): Form => ({
  behind: new RegExp(
    `${call} :\\w{2,40},[ ]{0,4}["'][^"'\\r\\n]{1,120}["'],[ ]{0,4}["'](?<value>[^"'\\s\\\\]{3,120})(?<quote>["'])`,
    'y',
  ),
});

/** Lines of settings in which no sign joins a secret to its name, by what makes them rare; made when one is met. */
export const settingForms: Readonly<Record<string, () => Form>> = {
  'secret 0 ': () => inClear('secret'),
  'password 0 ': () => inClear('password'),
  ' key 0 ': () => inClear(' key'),
  'snmp-server community ': () => ({
    behind: new RegExp(
      `snmp-server community[ \\t]{1,4}(?<quote>)${value}(?=[ \\t]{1,4}(?:ro|rw|view)\\b|[ \\t]{0,4}(?:[\\r\\n]|$))`,
      'iy',
    ),
  }),
  'password 7 ': () => reversible('password'),
  ' key 7 ': () => reversible(' key'),
  'isakmp key ': () => keyOf('isakmp key', '(?=[ \\t]{1,4}(?:address|hostname)[ \\t])'),
  'radius-server host ': () => keyOf('radius-server host [^\\r\\n]{1,100}?[ \\t]key'),
  'tacacs-server host ': () => keyOf('tacacs-server host [^\\r\\n]{1,100}?[ \\t]key'),
  'message-digest-key ': () => keyOf('message-digest-key \\d{1,3} md5(?:[ \\t]{1,4}0)?'),
  '"$9$': () => ({ behind: /(?<quote>")(?<value>\$9\$[\w./-]{8,200})"/y }),
  'register => ': () => ({
    behind: new RegExp(
      `register => [\\w.+-]{1,60}:(?<quote>)(?<value>[^\\s"'\`|;<>&()@:/]{3,80})(?=@[\\w.-]{3,100}|:[\\w.-]{1,60}@)`,
      'iy',
    ),
  }),
  'cache_peer ': () => ({
    behind: new RegExp(
      `cache_peer[ \\t][^\\r\\n]{1,200}?[ \\t]login=[\\w.@+-]{1,60}:(?<quote>)${value}(?![^\\s])`,
      'y',
    ),
  }),
  'rocommunity ': () => community('rocommunity'),
  'rwcommunity ': () => community('rwcommunity'),
  'com2sec ': () => ({
    behind: new RegExp(
      `com2sec[ \\t]{1,8}[\\w.-]{1,40}[ \\t]{1,8}[\\w.:/-]{1,60}[ \\t]{1,8}(?<quote>)${value}${isLineEnd}`,
      'y',
    ),
  }),
  'rootpw --plaintext ': () => ({ behind: new RegExp(`rootpw --plaintext[ \\t]{1,4}${quoted}${isLineEnd}`, 'y') }),
  'stats auth ': () => ({
    behind: new RegExp(`stats auth[ \\t]{1,8}[\\w.@-]{1,60}:(?<quote>)${value}${isLineEnd}`, 'y'),
  }),
  ':5432:': () => fields(':5432:', 2),
  '*:*:*:': () => fields('\\*:\\*:\\*:', 1),
  ']:587 ': () => mailServer('587'),
  ']:465 ': () => mailServer('465'),
  ']:25 ': () => mailServer('25'),
  'set password for ': () => ({
    behind: new RegExp(
      `set password for [^\\r\\n=;]{3,100}=[ \\t]{0,4}(?<quote>['"])(?<value>[^\\s"'\`]{3,80})\\k<quote>`,
      'iy',
    ),
  }),
  'ascii-text "': () => ({ behind: /ascii-text (?<quote>")(?<value>[^$\s"][^\s"]{2,80})"/y }),
  '@tcp(': () => account,
  '@unix(': () => account,
  'oracle.connect("': () => oracle('"'),
  "oracle.connect('": () => oracle("'"),
  'btoa(': () => encoded('btoa'),
  'base64_encode(': () => encoded('base64_encode'),
  'b64encode(': () => encoded('b64encode'),
  'buffer.from(': () => encoded('buffer\\.from', '\\)\\.toString\\(["\']base64'),
  '".tochararray()': () => stored,
  'bearer " + "': () => added('bearer " \\+ "'),
  "bearer ' + '": () => added("bearer ' \\+ '"),
  'bearer" + " " + "': () => added('bearer" \\+ " " \\+ "'),
  "bearer' + ' ' + '": () => added("bearer' \\+ ' ' \\+ '"),
  "create_user '": () => called('create_user', 1),
  'create_user "': () => called('create_user', 1),
  "mysql.new '": () => called('mysql\\.new', 2),
  'mysql.new "': () => called('mysql\\.new', 2),
  '- value: ': () => ({ behind: new RegExp(`- value:[ \\t]{1,4}${quoted}${namedBelow}`, 'y') }),
  'open("mysql", "': () => source('open\\("mysql", '),
  'connect("mysql", "': () => source('connect\\("mysql", '),
  'mysql.open("': () => source('mysql\\.open\\('),
  'gin.accounts{': () => ({
    behind: /gin\.Accounts\{\s{0,20}"[^"\r\n]{1,40}":\s{0,12}(?<quote>")(?<value>[^"\s\\]{3,80})"/y,
  }),
  'wpa-psk ascii ': () => ({ behind: new RegExp(`wpa-psk ascii (?:0 )?${quoted}${isLineEnd}`, 'iy') }),
  '<auth-user-pass>': () => ({
    behind: /<auth-user-pass>\r?\n[^\r\n]{1,80}\r?\n(?<quote>)(?<value>[^\s<>]{3,80})\r?\n\s{0,8}<\//y,
  }),
  ' on >': () => listed('>'),
  ' on ">': () => listed('">'),
  "' | password_hash(": () => filtered,
  '" | password_hash(': () => filtered,
  'nickserv identify ': () => identified('nickserv identify'),
  'nickserv :identify ': () => identified('nickserv :identify'),
  'password\nv ': () => ({
    behind: /password\nV \d{1,3}\n(?<quote>)(?<value>[^\s]{3,80})\n(?:K |END)/y,
    context: /K 8\r?\n$/,
  }),
  monitorrole: () => roleOfJava('monitorrole'),
  controlrole: () => roleOfJava('controlrole'),
  ' pptpd ': () => secretOfPeer('pptpd'),
  '\tpptpd\t': () => secretOfPeer('pptpd'),
  ' l2tpd ': () => secretOfPeer('l2tpd'),
  '\tl2tpd\t': () => secretOfPeer('l2tpd'),
  'secret\t\t\tip addresses': () => ({
    behind: new RegExp(
      `secret\\t{3}IP addresses[ \\t]{0,4}\\r?\\n(?:#[^\\r\\n]{0,80}\\r?\\n){0,3}["']?[\\w.@*-]{1,60}["']?[ \\t]{1,20}[\\w.*-]{1,40}[ \\t]{1,20}${quoted}(?=[ \\t\\r\\n]|$)`,
      'iy',
    ),
  }),
  'plainloginmodule required': () => ({
    behind: /PlainLoginModule required[^;{}]{0,300}?\suser_[\w.-]{1,40}="(?<value>[^"\s]{3,80})(?<quote>")/iy,
  }),
  'createuser ': () => ({
    behind: new RegExp(
      `createuser[ \\t]{1,4}[\\w.-]{1,40}[ \\t]{1,4}(?:MD5|SHA(?:-?\\d{3})?)[ \\t]{1,4}${quoted}(?=[ \\t\\r\\n]|$)`,
      'iy',
    ),
  }),
  'input password ': () => typed('input password'),
  'fill secret ': () => typed('fill secret'),
  'provider :': () => loginService('provider'),
  'omniauth :': () => loginService('omniauth'),
};
