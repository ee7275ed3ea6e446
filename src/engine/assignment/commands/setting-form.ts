import { type Form, quoted, value } from './command-form.ts';

/** `community x {` of a router, on the line above what it is allowed to do. */
export const communityAbove: Form = { lead: /\bcommunity (?<value>[^\s"'`|;<>&(){}]{3,80}) \{\s{1,40}$/ };

export const isLineEnd: string = '(?=[ \\t]{0,4}(?:[\\r\\n]|$))';
/** Network gear: the digit 0 before the value says that it is in clear text. */
export const inClear = (word: string): Form => ({
  behind: new RegExp(
    `${word} 0[ \\t]{1,4}(?<quote>["']?)${value}\\k<quote>(?=[ \\t]{0,4}(?:[\\r\\n]|$)|[ \\t]{1,4}(?:address|role|privilege|level|authentication|accounting) )`,
    'iy',
  ),
});
/** The digit 7 before the value says that it is encoded in a way that everybody can decode. */
export const reversible = (word: string): Form => ({
  behind: new RegExp(
    `${word} 7[ \\t]{1,4}(?<quote>["']?)(?<value>[0-5]\\d(?:[0-9A-F]{2}){4,60})\\k<quote>(?![\\w.])`,
    'iy',
  ),
});
/** A key without a digit before it that would say that it is encoded. */
export const keyOf = (head: string, last: string = isLineEnd): Form => ({
  behind: new RegExp(`${head}[ \\t]{1,4}(?!\\d[ \\t])(?<quote>["']?)${value}\\k<quote>${last}`, 'iy'),
});
export const community = (name: string): Form => ({
  behind: new RegExp(`${name}[ \\t]{1,4}(?<quote>["']?)${value}\\k<quote>`, 'iy'),
  context: /(?:^|[\r\n])[ \t]{0,20}$/,
});
/** Fields separated by colons; the value is the last one on the line. */
export const fields = (head: string, count: number): Form => ({
  behind: new RegExp(`${head}(?:[\\w.@*-]{1,60}:){${count}}(?<quote>)${value}${isLineEnd}`, 'y'),
});
export const mailServer = (port: string): Form => ({
  behind: new RegExp(`\\]:${port}[ \\t]{1,20}[\\w.@+-]{1,80}:(?<quote>)${value}${isLineEnd}`, 'y'),
  context: /(?:^|[\r\n])[ \t]{0,4}\[[\w.-]{3,100}$/,
});

/** A user name, a password and the address of a MySQL server. */
export const source = (call: string): Form => ({
  behind: new RegExp(`${call}"[\\w.-]{1,40}:(?<quote>)(?<value>[^\\s"'\`|;<>&()@/]{3,80})@(?=[/(])`, 'iy'),
});
export const account: Form = { lead: /(?:^|["'`=\s])[\w.$-]{1,40}:(?<value>[^\s"'`|;<>&()/]{3,80})$/ };
export const oracle = (mark: string): Form => ({
  behind: new RegExp(
    `\\w{3,9}\\.connect\\(${mark}[\\w$]{1,40}/(?<quote>)(?<value>[^\\s"'\`@/|;<>&()]{3,80})(?=[@"'])`,
    'iy',
  ),
});
/** A user name and a password that are encoded together. */
export const encoded = (head: string, tail = ''): Form => ({
  behind: new RegExp(
    `${head}\\([ ]?[bu]?(?<quote>["'\`])[\\w.@+-]{1,60}(?:\\k<quote>[ ]?\\+[ ]?\\k<quote>)?:(?:\\k<quote>[ ]?\\+[ ]?\\k<quote>)?(?<value>[^\\s"'\`|;<>:]{3,80})\\k<quote>${tail}`,
    'iy',
  ),
});
/** The word of an authorization scheme and a text that is appended to it. */
export const added = (head: string): Form => ({
  behind: new RegExp(`${head}(?<value>(?=[^"'\\s]{0,80}\\d)[\\w+/.~=-]{16,512})(?<quote>["'])`, 'iy'),
});
/** A Ruby call without parentheses: `count` texts and maybe a mail address, then the password. */
export const called = (name: string, count: number): Form => ({
  behind: new RegExp(
    `${name} (?:["'][^"'\\r\\n]{1,80}["'],[ ]{0,4}){${count}}(?:["'][^"'@\\s]{1,64}@[^"'@\\s]{1,64}["'],[ ]{0,4})?["'](?<value>[^"'@\\s\\\\]{3,80})(?<quote>["'])`,
    'iy',
  ),
});
/** The name of a container's variable on the line below its value. */
export const namedBelow =
  '(?=[ \\t]{0,4}\\r?\\n[ \\t]{2,40}name:[ \\t]{1,4}["\']?(?:[A-Z\\d]{1,20}_){0,4}(?:PASSWORD|PASSWD|PASS|PWD|SECRET|TOKEN|(?:API|ACCESS|SECRET|PRIVATE|ENCRYPTION)_?KEY)["\']?[ \\t]{0,4}(?:[\\r\\n]|$))';
/** The password of a key store. */
export const stored: Form = {
  lead: /\b(?:load|store|init|getKey|PasswordProtection|loadKeyMaterial|loadTrustMaterial|setKeyEntry)\((?:[^()"\r\n]{0,80}(?:\([^()\r\n]{0,80}\))?){0,2}[ ,(]{0,2}"(?<value>[^"\\\r\n]{3,60})$/,
};

/** Passwords of Redis users. */
export const listed = (mark: string): Form => ({
  behind: new RegExp(` on ${mark}(?<quote>)(?<value>[^\\s"'\`|;<>&()]{3,80})(?=["'\\s]|$)`, 'y'),
  context: /\b(?:user|setuser)[ ]{1,2}[\w-]{1,40}$/i,
});
/** A password that PostgreSQL hashes. */
export const salted: Form = { lead: /\bcrypt\(\s?N?'(?<value>[^'\s]{3,60})$/i };
export const filtered: Form = { lead: /["'](?<value>[^"'\s{}|]{3,60})$/ };
export const secretOfPeer = (service: string): Form => ({
  behind: new RegExp(`[ \\t]${service}[ \\t]{1,20}(?!\\*)${quoted}(?=[ \\t]{1,20}["']?[*\\d])`, 'y'),
});
/** Excludes access rights, which another file lists behind the same names. */
export const roleOfJava = (role: string): Form => ({
  behind: new RegExp(`${role}[ \\t]{1,20}(?!read(?:only|write))(?<quote>)${value}${isLineEnd}`, 'iy'),
  context: /(?:^|[\r\n])[ \t]{0,4}$/,
});
export const identified = (head: string): Form => ({
  behind: new RegExp(`${head}[ ]{1,2}(?<quote>)(?<value>[^\\s"'\`|;<>&()\\\\{}%]{3,80})(?=[\\s"'\`;\\\\]|$)`, 'iy'),
});
/** A keyword of Robot Framework, the field to type into and the password, separated by at least two blanks. */
export const typed = (keyword: string): Form => ({
  behind: new RegExp(
    `${keyword}[ \\t]{2,20}\\S{1,80}(?:[ ]\\S{1,40}){0,4}[ \\t]{2,20}(?<quote>)${value}${isLineEnd}`,
    'iy',
  ),
});
/** A service that users log in with: its name, the id of the application and its secret. */
export const loginService = (call: string): Form => ({
  behind: new RegExp(
    `${call} :\\w{2,40},[ ]{0,4}["'][^"'\\r\\n]{1,120}["'],[ ]{0,4}["'](?<value>[^"'\\s\\\\]{3,120})(?<quote>["'])`,
    'y',
  ),
});

/** IPsec: the peers that share the secret come before the colon. */
export const sharedBy = (kind: string): Form => ({
  behind: new RegExp(` : ${kind} (?<quote>")(?<value>[^"\\r\\n]{3,120})"${isLineEnd}`, 'iy'),
});
/** Dovecot: users with passwords in clear text. */
export const userdb = (scheme: string): Form => ({
  behind: new RegExp(`:\\{${scheme}\\}(?<quote>)(?<value>[^\\s:{}"']{3,80})(?=:|[ \\t\\r\\n]|$)`, 'iy'),
  context: /(?:^|[\r\n])[\w.@+-]{1,80}$/,
});
/** Files from which curl reads options. */
export const ofCurl = (head: string): Form => ({
  behind: new RegExp(`${head}(?<quote>")[\\w.@+-]{1,60}:(?<value>[^"\\s]{3,80})"${isLineEnd}`, 'y'),
  context: /(?:^|[\r\n])(?:--)?(?:proxy-)?$/,
});
/** PAP and CHAP: user, server and secret. */
export const secretsOfPeers = (head: string): Form => ({
  behind: new RegExp(
    `${head}(?<quote>")(?<value>[^"\\s]{3,80})"(?:[ \\t]{1,20}["']?[*\\d.]{1,20}["']?)?${isLineEnd}`,
    'y',
  ),
  context: /(?:^|[\r\n])"[\w.@*-]{1,60}$/,
});
/** PgBouncer; hashed passwords, which begin as in PostgreSQL, are excluded. */
export const userOfPool = (user: string): Form => ({
  behind: new RegExp(`"${user}" (?<quote>")(?!md5|SCRAM-)(?<value>[^"\\s]{3,80})"${isLineEnd}`, 'y'),
  context: /(?:^|[\r\n])$/,
});
/** A stored procedure that takes `count` texts before the password. */
export const procedure = (name: string, count: number): Form => ({
  behind: new RegExp(
    `${name} (?:(?:N?'[^'\\r\\n]{0,80}'|NULL|@\\w{1,40}[ ]?=[ ]?NULL),[ ]{0,4}){${count}}N?(?<quote>')(?<value>[^'\\s]{3,80})'`,
    'iy',
  ),
});
/** The password that protects a sheet of Excel. */
export const protecting = (name: string): Form => ({
  behind: new RegExp(`\\.${name} (?<quote>")(?<value>[^"\\s]{3,80})"(?=[,\\s:']|$)`, 'iy'),
});

/** A value may be followed by other words. */
export const isWordEnd = '(?=[ \\t\\r\\n]|$)';
/** A value behind words, up to the end of its line. */
export const inLine = (head: string, tail: string = isLineEnd, blanks = '[ \\t]{1,8}'): Form => ({
  behind: new RegExp(`${head}${blanks}(?<quote>["']?)${value}\\k<quote>${tail}`, 'iy'),
});
/** Files of numbered keys: of Heartbeat, NTP and chrony. */
export const keyOfNumber = (kind: string, blanks = '[ \\t]{1,4}'): Form => ({
  behind: new RegExp(`${kind}${blanks}(?!HEX:)(?<quote>)${value}${isLineEnd}`, 'iy'),
  context: /(?:^|[\r\n])\d{1,5}$/,
});
