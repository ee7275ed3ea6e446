/**
 * How a command is given a password: behind it, or before it, through a pipe; `value` is the password, `quote` what
 * closes it.
 */
export interface Form {
  readonly behind?: RegExp;
  readonly before?: RegExp;
  /** What stands right before, without a pipe. */
  readonly lead?: RegExp;
  /** What the text before must end in for `behind` to count. */
  readonly context?: RegExp;
}

export const value: string = `(?<value>[^\\s"'\`|;<>&()]{3,80})`;
export const quoted: string = `(?<quote>["']?)${value}\\k<quote>`;
const word = '[^\\s"\'`|;<>&()]{1,120}';
/** What may follow a value on its line. */
const isEnd = '(?![^\\s"\'`;|&<>)])';
/** Flags with what is given for them. */
const flags = (without: string): string =>
  `(?:-(?!${without})\\S{1,60}[ \\t]{1,4}(?:[^\\s-]\\S{0,60}[ \\t]{1,4})?){0,6}`;
const piped = '[ \\t]{0,4}\\|[ \\t]{0,4}';
const sudo = '(?:sudo[ \\t]{1,4})?';

const echoed = (command: string): Form => ({
  before: new RegExp(
    `\\b(?:echo[ \\t]{1,4}(?:-n[ \\t]{1,4})?|printf[ \\t]{1,4}(?:["']%s(?:\\\\n)?["'][ \\t]{1,4})?(?![^|]{0,90}\\\\n))${quoted}${piped}${command}$`,
  ),
});
/** Given twice, as a prompt asks for it: `(echo x; echo x) | passwd`. */
const twice: Form = {
  before: new RegExp(
    `(?:\\([ ]?echo|\\becho[ \\t]{1,4}-e|\\bprintf)[ \\t]{1,4}(?<quote>["']?)${value}(?:\\k<quote>[ ]?;[ ]?echo[ \\t]{1,4}\\k<quote>|\\\\n)\\k<value>(?:\\\\n)?\\k<quote>[ ]?\\)?${piped}${sudo}$`,
  ),
};
const short = (name: string, flag: string, blanks: string, others = flag): Form => ({
  behind: new RegExp(`${name}[ \\t]{1,4}${flags(others)}-${flag}${blanks}${quoted}${isEnd}`, 'iy'),
});
/** Behind a flag anywhere on the line of the command; the case of the flag counts. */
const flagged = (flag: string, context?: RegExp): Form => ({
  ...(context && { context }),
  behind: new RegExp(`[\\w/. ]{3,20}[^\\r\\n|;&<>]{0,200}?[ \\t]${flag}${quoted}${isEnd}`, 'y'),
});
/** Behind so many words. */
const behindWords = (name: string, count: number): Form => ({
  behind: new RegExp(`${name}(?:["']?${word}["']?[ \\t]{1,4}){${count}}${quoted}${isEnd}`, 'iy'),
});
const slashed = (): Form => ({
  behind: new RegExp(
    `\\w{3,8}[ \\t]{1,4}(?:-\\w{1,3}[ \\t]{1,4}){0,3}(?:userid=)?["']?[\\w$]{1,40}/(?<value>(?!/)[^\\s"'\`|;<>&()@/]{3,80})(?<quote>)(?=["'@\\s])`,
    'iy',
  ),
});

/** Nothing but a prompt, a shell or what a recipe runs commands by stands before the command. */
const begins = /(?:^|[\r\n"'`&|;(>$@]|\bRUN|\bcmd(?:\.exe)? \/[ckCK])[ \t"']{0,20}$/;

/** Behind `-u ` and `--user` another grammar reads. */
const ofMysql = '(?:p|u[ \\t]|-user)';

/** What Windows signs in with by itself. */
const registered = (tail: string): Form => ({
  behind: new RegExp(`DefaultPassword${tail}(?:t REG_SZ[ ]{1,3}/)?d[ ]{1,3}${quoted}${isEnd}`, 'iy'),
});

/** Sent to a prompt that asks for it. */
const answered = (command: string): Form => ({
  behind: new RegExp(`${command}"(?<quote>)(?<value>[^\\s"\`|;<>()\\\\]{3,80})\\\\[rn]"`, 'y'),
  context: /(?:assword|assphrase)[^\r\n]{0,60}(?:\r?\n)?[^\r\n]{0,40}$/,
});

/**
 * Commands that are given a password in a way of their own, with as much behind them as makes them rare; made when one
 * is met.
 */
export const commandForms: Readonly<Record<string, () => Form>> = {
  'sshpass -': () => short('sshpass', 'p', '[ ]{0,2}'),
  'redis-cli -': () => short('redis-cli', 'a', '[ ]{1,2}'),
  'mysql -': () => short('mysql', 'p', '', ofMysql),
  'mysqldump -': () => short('mysqldump', 'p', '', ofMysql),
  chpasswd: () => ({
    before: new RegExp(`(?<quote>["']?)(?<![\\w.$-])[\\w.-]{1,32}:${value}\\k<quote>${piped}${sudo}$`),
    behind: new RegExp(
      `chpasswd(?:[ \\t]{0,4}<<<[ \\t]{0,4}(?<quote>["']?)|:[ \\t]{0,4}\\r?\\n[ \\t]{1,12}(?:expire:[^\\r\\n]{1,20}\\r?\\n[ \\t]{1,12})?list:[ \\t]{0,4}[|>]?-?[ \\t]{0,4}\\r?\\n[ \\t]{1,20}(?:- )?)[\\w.-]{1,32}:${value}\\k<quote>`,
      'y',
    ),
  }),
  '--password-stdin': () => echoed('[^|\\r\\n]{1,90}'),
  'passwd --stdin': () => echoed(sudo),
  'sudo -s': () => echoed(''),
  '--passphrase-fd': () => echoed('[^|\\r\\n]{1,90}'),
  'kinit ': () => echoed(''),
  'passwd ': () => twice,
  'smbpasswd -': () => twice,
  'vncpasswd -': () => echoed(''),
  'cryptsetup ': () => echoed(sudo),
  '--with-token': () => ({
    ...echoed('[^|\\r\\n]{1,90}'),
    behind: new RegExp(`--with-token[ \\t]{0,4}<<<[ \\t]{0,4}${quoted}`, 'y'),
  }),
  'docker secret create ': () => echoed(''),
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
  'smbclient ': () => flagged('-U[ ]{0,2}["\']?[\\w.@$\\\\/-]{1,60}%'),
  'freerdp ': () => flagged('/p:'),
  'schtasks /': () => flagged('/(?:rp|RP|Rp)[ ]{1,2}'),
  'snmpwalk -': () => flagged('-c[ ]{1,2}'),
  'snmpget -': () => flagged('-c[ ]{1,2}'),
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
  'db2 connect to ': () => ({
    behind: new RegExp(
      `db2 connect to[ ]{1,2}\\w{1,40} user[ ]{1,2}${word}[ ]{1,2}using[ ]{1,2}${quoted}${isEnd}`,
      'iy',
    ),
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
  'rabbitmqctl ': () =>
    behindWords('rabbitmqctl[ \\t]{1,4}(?:add_user|change_password|authenticate_user)[ \\t]{1,4}', 1),
  'send "': () => answered('send '),
  'send -- "': () => answered('send -- '),
};
