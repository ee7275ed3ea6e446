import {
  type Form,
  answered,
  begins,
  behindWords,
  echoed,
  flagged,
  isEnd,
  ofMysql,
  piped,
  quoted,
  reading,
  readingText,
  registered,
  short,
  slashed,
  sudo,
  twice,
  value,
  word,
} from './command-form.ts';

/**
 * Commands that take a password in a way of their own, each keyword long enough to be rare. A form is made when its
 * keyword is first met.
 */
export const commandForms: Readonly<Record<string, () => Form>> = {
  'sshpass -': () => short('sshpass', 'p', '[ ]{0,2}'),
  'redis-cli -': () => short('redis-cli', 'a', '[ ]{1,2}'),
  'mysql -': () => short('mysql', 'p', '', ofMysql),
  'mysqldump -': () => short('mysqldump', 'p', '', ofMysql),
  chpasswd: () => ({
    following: /["']?(?:\\n|\r?\n[ \t]{0,20}(?:- )?)[\w.-]{1,32}:(?<value>(?:(?!\\n)[^\s"'`|;<>&()]){3,80})/y,
    before: new RegExp(`(?<quote>["']?)(?<![\\w.$-])[\\w.-]{1,32}:${value}\\k<quote>${piped}${sudo}$`),
    behind: new RegExp(
      `chpasswd(?:[ \\t]{0,4}<<<[ \\t]{0,4}(?<quote>["']?)|[^\\r\\n|;<>]{0,30}<<-?[ \\t]{0,2}["']?\\w{1,20}["']?[^\\r\\n]{0,40}\\r?\\n[ \\t]{0,20}|:[ \\t]{0,4}\\r?\\n[ \\t]{1,12}(?:expire:[^\\r\\n]{1,20}\\r?\\n[ \\t]{1,12})?list:[ \\t]{0,4}[|>]?-?[ \\t]{0,4}\\r?\\n[ \\t]{1,20}(?:- )?)[\\w.-]{1,32}:${value}\\k<quote>`,
      'y',
    ),
  }),
  '--password-stdin': () => reading('--password-stdin', echoed('[^|\\r\\n]{1,90}')),
  'passwd --stdin': () => reading('passwd --stdin', echoed(sudo)),
  'sudo -s': () => readingText('sudo -S', echoed('')),
  'su - ': () => readingText('su - '),
  '--passphrase-fd': () => reading('--passphrase-fd', echoed('[^|\\r\\n]{1,90}')),
  'kinit ': () => reading('kinit ', echoed('')),
  'passwd ': () => ({ ...reading('passwd ', twice), context: /(?:^|[^\w./-]|\/bin\/)$/ }),
  'smbpasswd -': () => reading('smbpasswd -', twice),
  'vncpasswd -': () => reading('vncpasswd -', echoed('')),
  'cryptsetup ': () => reading('cryptsetup ', echoed(sudo)),
  '--with-token': () => reading('--with-token', echoed('[^|\\r\\n]{1,90}')),
  'docker secret create ': () => reading('docker secret create ', echoed('')),
  'podman secret create ': () => reading('podman secret create ', echoed('')),
  'elasticsearch-keystore add ': () => reading('elasticsearch-keystore add ', echoed('')),
  'gcloud secrets ': () => reading('gcloud secrets (?:create|versions add) ', echoed('')),
  'wrangler secret put ': () => reading('wrangler secret put ', echoed('(?:npx[ \\t]{1,4})?')),
  'gh secret set ': () => reading('gh secret set ', echoed('')),
  'realm join ': () => reading('realm join ', echoed(sudo)),
  'pass insert ': () => reading('pass insert ', echoed('')),
  'htpasswd -': () => ({
    behind: new RegExp(
      `htpasswd[ \\t]{1,4}(?=(?:-\\w{1,8}[ \\t]{1,4}){0,4}-\\w{0,6}b)(?:(?=(?:-\\w{1,8}[ \\t]{1,4}){0,4}-\\w{0,6}n)(?:-\\w{1,8}[ \\t]{1,4}){1,5}|(?:-\\w{1,8}[ \\t]{1,4}){1,5}["']?${word}["']?[ \\t]{1,4})["']?[\\w.@$%{}-]{1,60}["']?[ \\t]{1,4}${quoted}${isEnd}`,
      'y',
    ),
  }),
  'openssl passwd -': () => ({
    ...echoed(''),
    behind: new RegExp(
      `openssl passwd(?:[ \\t]{1,4}-(?:\\d|apr1|crypt|noverify|salt[ \\t]{1,4}${word})){1,4}[ \\t]{1,4}(?!-)${quoted}${isEnd}`,
      'y',
    ),
  }),
  'openssl enc': () => flagged('-k[ \\t]{1,4}'),
  'sqlplus ': slashed,
  'expdp ': slashed,
  'impdp ': slashed,
  'sqlldr ': slashed,
  'sqlcmd -': () => flagged('-P[ ]{0,2}'),
  'bcp ': () => flagged('-P[ ]{0,2}'),
  'ipmitool ': () => flagged('-P[ ]{1,2}'),
  'zip -': () => flagged('-P[ ]{0,2}', /(?:^|[^\w-])(?:un)?$/),
  '7z a ': () => flagged('-p'),
  '7z x ': () => flagged('-p'),
  'rar a ': () => flagged('-h?p'),
  'lftp -': () => flagged('-u[ ]{1,2}["\']?[\\w.@$-]{1,60},'),
  'smbclient ': () => ({
    behind: new RegExp(
      `smbclient (?:[^\\r\\n|;&<>]{0,200}?[ \\t]?-U[ ]{0,2}["']?[\\w.@$\\\\/-]{1,60}%${quoted}|["']?//[\\w./$-]{3,80}["']?[ ]{1,2}(?!-)${quoted.replaceAll('value>', 'last>').replaceAll('quote>', 'mark>')})${isEnd}`,
      'y',
    ),
  }),
  'freerdp ': () => flagged('/p:'),
  'schtasks /': () => flagged('/(?:rp|RP|Rp)[ ]{1,2}'),
  'snmpwalk -': () => flagged('-[cA][ ]{1,2}'),
  'snmpget -': () => flagged('-[cA][ ]{1,2}'),
  'net user ': () => ({
    behind: new RegExp(
      `net user[ \\t]{1,4}["']?[\\w.$%@-]{1,40}["']?[ \\t]{1,4}(?!/)${quoted}(?=[ \\t]{1,4}/|[ \\t]{0,4}(?:[\\r\\n&]|$))`,
      'iy',
    ),
    context: begins,
  }),
  'net use ': () => ({
    behind: new RegExp(
      `net use[ \\t]{1,4}(?:\\w:|\\*)?[ \\t]{0,4}["']?\\\\\\\\[^\\s"']{3,120}["']?[ \\t]{1,4}(?:(?!/)${quoted}(?=[ \\t]{1,4}/u)|/u(?:ser)?:["']?[\\w.\\\\$%@-]{1,60}["']?[ \\t]{1,4}(?!/)${quoted.replaceAll('value>', 'last>').replaceAll('quote>', 'mark>')}${isEnd})`,
      'iy',
    ),
    context: begins,
  }),
  'vault login ': () => ({
    behind: new RegExp(
      `vault login[ \\t]{1,4}(?:-[\\w-]{1,30}(?:=\\S{1,120})?[ \\t]{1,4}){0,6}(?!-|\\w{1,40}=)${quoted}${isEnd}`,
      'y',
    ),
    context: begins,
  }),
  'nuget push ': () => ({
    behind: new RegExp(
      `nuget push[ \\t]{1,4}(?:["']?[\\w./\\\\*$(){}-]{1,120}\\.nupkg["']?[ \\t]{1,4}(?!-)|[^\\r\\n|;&<>]{0,200}?[ \\t](?:-k|--api-key)[ \\t]{1,4})${quoted}${isEnd}`,
      'iy',
    ),
  }),
  'bundle config ': () => ({
    behind: new RegExp(
      `bundle config[ \\t]{1,4}(?:set[ \\t]{1,4})?(?:--\\w{1,20}[ \\t]{1,4}){0,2}[\\w.:/-]{3,120}[ \\t]{1,4}["']?[\\w.@+-]{1,60}:(?<quote>)(?<value>[^\\s"'\`|;<>&():/]{3,80})(?=["'\\s]|$)`,
      'y',
    ),
  }),
  'radtest ': () => behindWords('radtest (?:-\\S{1,12}[ \\t]{1,4}(?:(?:pap|chap|mschap|eap-md5)[ \\t]{1,4})?){0,3}', 1),
  'beeline -': () => flagged('-p[ ]{1,2}'),
  'vsql -': () => flagged('-w[ ]{1,2}'),
  '-a bearer -a ': () => behindWords('-A bearer -a ', 0),
  'ldappasswd ': () => flagged('-[sw][ ]{1,2}'),
  'dsconf ': () => flagged('-w[ ]{1,2}'),
  'samba-tool user ': () => behindWords('samba-tool user (?:create|add)[ \\t]{1,4}', 1),
  'openssl dgst': () => flagged('-hmac[ ]{1,2}'),
  '-setcookie ': () => behindWords('-setcookie ', 0),
  '-y hmac-': () => ({ behind: new RegExp(`-y hmac-[\\w-]{3,10}:[\\w.-]{1,80}:${quoted}${isEnd}`, 'y') }),
  '/login:': () => ({ behind: new RegExp(`/login:[\\w.@\\\\-]{1,60},${quoted}${isEnd}`, 'iy') }),
  '.logon ': () => ({
    behind:
      /\.logon (?:[\w.-]{1,60}\/)?[\w.-]{1,60},(?<quote>)(?<value>[^\s"'`|;<>&()]{3,80})(?=;|[ \t]{0,4}(?:[\r\n]|$))/iy,
    context: /(?:^|[\r\n])[ \t]{0,20}$/,
  }),
  'rman target ': () => ({
    behind: new RegExp(
      `rman target[ ]{1,2}["']?[\\w$]{1,40}/(?<quote>)(?<value>[^\\s"'\`|;<>&()@/]{3,80})(?=["'@\\s])`,
      'iy',
    ),
  }),
  'ftp -': () => ({
    behind: new RegExp(
      `ftp -\\w{1,6}[^\\r\\n|;<>]{0,80}<<-?[ ]?["']?\\w{1,20}["']?[^\\r\\n]{0,40}\\r?\\n(?:[ \\t]{0,20}open[^\\r\\n]{1,80}\\r?\\n)?[ \\t]{0,20}(?:quote )?user ${word}[ \\t]{1,4}${quoted}(?=[ \\t]{0,4}[\\r\\n])`,
      'y',
    ),
  }),
  'rpcclient ': () => flagged('-U[ ]{0,2}["\']?[\\w.@$\\\\/-]{1,60}%'),
  'mosquitto_pub ': () => flagged('-P[ ]{1,2}'),
  'mosquitto_sub ': () => flagged('-P[ ]{1,2}'),
  'osql -': () => flagged('-P[ ]{0,2}'),
  'isql -': () => flagged('-P[ ]{0,2}'),
  'winrs -': () => flagged('-p(?:assword)?:'),
  'elasticsearch-users ': () => flagged('-p[ ]{1,2}'),
  '-keychain -p ': () => behindWords('-keychain -p ', 0),
  'security import ': () => flagged('-P[ ]{1,2}'),
  '-key-partition-list ': () => flagged('-k[ ]{1,2}'),
  '-setairportnetwork ': () => behindWords('-setairportnetwork ', 2),
  'wpa_passphrase ': () => behindWords('wpa_passphrase ', 1),
  'rclone obscure ': () => behindWords('rclone obscure (?!-)', 0),
  'add-user.sh ': () => behindWords('add-user\\.sh (?!-)', 1),
  'http-basic.': () => behindWords('http-basic\\.', 2),
  'http -a ': () => ({
    behind: new RegExp(
      `http -a[ ]{1,2}["']?[\\w.@+-]{1,60}:(?<quote>)(?<value>[^\\s"'\`|;<>&():]{3,80})(?=["'\\s]|$)`,
      'y',
    ),
  }),
  'connect to ': () => ({
    behind: new RegExp(`connect to[ ]{1,2}\\w{1,40} user[ ]{1,2}${word}[ ]{1,2}using[ ]{1,2}${quoted}${isEnd}`, 'iy'),
  }),
  'defaultpassword /': () => registered(' /'),
  'defaultpassword" /': () => registered('" /'),
  '-passwd /users/': () => ({ behind: new RegExp(`-passwd /Users/[\\w.-]{1,40}[ ]{1,2}${quoted}${isEnd}`, 'y') }),
  '.sendline(': () => ({
    behind: new RegExp(`\\.sendline\\([bu]?(?<quote>["'])(?<value>[^\\s"'\`\\\\]{3,80})\\k<quote>\\)`, 'y'),
    context: /(?:assword|assphrase)[^\r\n]{0,60}\r?\n[^\r\n]{0,60}$/,
  }),
  'mc alias set ': () => behindWords('mc alias set ', 3),
  'mc config host add ': () => behindWords('mc config host add ', 3),
  ' sign /f': () => flagged('/p[ \\t]{1,4}'),
  'certutil -': () => ({
    behind: new RegExp(
      `certutil[ \\t](?=[^\\r\\n|;&<>]{0,200}?-importpfx)[^\\r\\n|;&<>]{0,100}?-p[ \\t]{1,4}${quoted}${isEnd}`,
      'iy',
    ),
  }),
  'mysqladmin"': () => ({
    behind: new RegExp(
      `mysqladmin"[ ]{0,2}(?:,[ ]{0,2}"[^"\\r\\n]{1,60}"[ ]{0,2}){1,8}?,[ ]{0,2}"-p(?<value>[^\\s"]{3,80})(?<quote>")`,
      'y',
    ),
  }),
  'kdb5_util ': () => flagged('-P[ ]{1,2}'),
  'kadmin -': () => flagged('-w[ ]{1,2}'),
  'mosquitto_passwd -b ': () => behindWords('mosquitto_passwd -b ', 2),
  'check_snmp ': () => flagged('-A[ ]{0,2}'),
  'ipa-server-install ': () => flagged('-a[ ]{1,2}'),
  '-createcredential ': () => behindWords('-createCredential ', 2),
  'rabbitmqctl ': () =>
    behindWords('rabbitmqctl[ \\t]{1,4}(?:add_user|change_password|authenticate_user)[ \\t]{1,4}', 1),
  'send "': () => answered('send '),
  'send -- "': () => answered('send -- '),
};
