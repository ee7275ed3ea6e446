import { type Form, quoted, value } from './command-form.ts';

export const isLineEnd: string = '(?=[ \\t]{0,4}(?:[\\r\\n]|$))';
/** Of network gear: the digit before the value says that it is in clear. */
export const inClear = (word: string): Form => ({
  behind: new RegExp(`${word} 0[ \\t]{1,4}(?<quote>)${value}(?=[ \\t]{0,4}(?:[\\r\\n]|$)|[ \\t]{1,4}address )`, 'iy'),
});
/** The digit before the value says that it is written in a way that everybody can read back. */
export const reversible = (word: string): Form => ({
  behind: new RegExp(
    `${word} 7[ \\t]{1,4}(?<quote>["']?)(?<value>[0-5]\\d(?:[0-9A-F]{2}){4,60})\\k<quote>(?![\\w.])`,
    'iy',
  ),
});
/** No digit before the value says that it is written otherwise. */
export const keyOf = (head: string, last: string = isLineEnd): Form => ({
  behind: new RegExp(`${head}[ \\t]{1,4}(?!\\d[ \\t])(?<quote>["']?)${value}\\k<quote>${last}`, 'iy'),
});
export const community = (name: string): Form => ({
  behind: new RegExp(`${name}[ \\t]{1,4}(?<quote>["']?)${value}\\k<quote>`, 'iy'),
  context: /(?:^|[\r\n])[ \t]{0,20}$/,
});
/** Fields parted by colons, as far as the end of the line. */
export const fields = (head: string, count: number): Form => ({
  behind: new RegExp(`${head}(?:[\\w.@*-]{1,60}:){${count}}(?<quote>)${value}${isLineEnd}`, 'y'),
});
export const mailServer = (port: string): Form => ({
  behind: new RegExp(`\\]:${port}[ \\t]{1,20}[\\w.@+-]{1,80}:(?<quote>)${value}${isLineEnd}`, 'y'),
  context: /(?:^|[\r\n])[ \t]{0,4}\[[\w.-]{3,100}$/,
});

/** The name of a user and a password, and the host at which MySQL knows them. */
export const source = (call: string): Form => ({
  behind: new RegExp(`${call}"[\\w.-]{1,40}:(?<quote>)(?<value>[^\\s"'\`|;<>&()@/]{3,80})@(?=[/(])`, 'iy'),
});
export const account: Form = { lead: /(?:^|["'`=\s])[\w.$-]{1,40}:(?<value>[^\s"'`|;<>&()@/]{3,80})$/ };
export const oracle = (mark: string): Form => ({
  behind: new RegExp(
    `\\w{3,9}\\.connect\\(${mark}[\\w$]{1,40}/(?<quote>)(?<value>[^\\s"'\`@/|;<>&()]{3,80})(?=[@"'])`,
    'iy',
  ),
});
/** The name of a user and a password, which are encoded together. */
export const encoded = (head: string, tail = ''): Form => ({
  behind: new RegExp(
    `${head}\\([ ]?[bu]?(?<quote>["'\`])[\\w.@+-]{1,60}:(?<value>[^\\s"'\`|;<>:]{3,80})\\k<quote>${tail}`,
    'iy',
  ),
});
/** Behind the word of an authorization scheme, to which a text is added. */
export const added = (head: string): Form => ({
  behind: new RegExp(`${head}(?<value>(?=[^"'\\s]{0,80}\\d)[\\w+/.~=-]{16,512})(?<quote>["'])`, 'iy'),
});
/** A call of Ruby without parentheses that is given so many texts, and maybe an address, before the password. */
export const called = (name: string, count: number): Form => ({
  behind: new RegExp(
    `${name} (?:["'][^"'\\r\\n]{1,80}["'],[ ]{0,4}){${count}}(?:["'][^"'@\\s]{1,64}@[^"'@\\s]{1,64}["'],[ ]{0,4})?["'](?<value>[^"'@\\s\\\\]{3,80})(?<quote>["'])`,
    'iy',
  ),
});
/** Of a variable of a container whose name stands below. */
export const namedBelow =
  '(?=[ \\t]{0,4}\\r?\\n[ \\t]{2,40}name:[ \\t]{1,4}["\']?(?:[A-Z\\d]{1,20}_){0,4}(?:PASSWORD|PASSWD|PASS|PWD|SECRET|TOKEN|(?:API|ACCESS|SECRET|PRIVATE|ENCRYPTION)_?KEY)["\']?[ \\t]{0,4}(?:[\\r\\n]|$))';
/** Of a store of keys. */
export const stored: Form = {
  lead: /\b(?:load|store|init|getKey|PasswordProtection|loadKeyMaterial|loadTrustMaterial|setKeyEntry)\((?:[^()"\r\n]{0,80}(?:\([^()\r\n]{0,80}\))?){0,2}[ ,(]{0,2}"(?<value>[^"\\\r\n]{3,60})$/,
};

/** Of users of Redis. */
export const listed = (mark: string): Form => ({
  behind: new RegExp(` on ${mark}(?<quote>)(?<value>[^\\s"'\`|;<>&()]{3,80})(?=["'\\s]|$)`, 'y'),
  context: /\b(?:user|setuser)[ ]{1,2}[\w-]{1,40}$/i,
});
/** What PostgreSQL hashes. */
export const salted: Form = { lead: /\bcrypt\(\s?N?'(?<value>[^'\s]{3,60})$/i };
export const filtered: Form = { lead: /["'](?<value>[^"'\s{}|]{3,60})$/ };
export const secretOfPeer = (service: string): Form => ({
  behind: new RegExp(`[ \\t]${service}[ \\t]{1,20}(?!\\*)${quoted}(?=[ \\t]{1,20}["']?[*\\d])`, 'y'),
});
/** What somebody may do stands behind the same names in another file. */
export const roleOfJava = (role: string): Form => ({
  behind: new RegExp(`${role}[ \\t]{1,20}(?!read(?:only|write))(?<quote>)${value}${isLineEnd}`, 'iy'),
  context: /(?:^|[\r\n])[ \t]{0,4}$/,
});
export const identified = (head: string): Form => ({
  behind: new RegExp(`${head}[ ]{1,2}(?<quote>)(?<value>[^\\s"'\`|;<>&()\\\\{}%]{3,80})(?=[\\s"'\`;\\\\]|$)`, 'iy'),
});
/** A keyword of Robot Framework: where it is typed, and the password, parted by two blanks at least. */
export const typed = (keyword: string): Form => ({
  behind: new RegExp(
    `${keyword}[ \\t]{2,20}\\S{1,80}(?:[ ]\\S{1,40}){0,4}[ \\t]{2,20}(?<quote>)${value}${isLineEnd}`,
    'iy',
  ),
});
/** A service that users log in by: what it is called, the id of the application and its secret. */
export const loginService = (call: string): Form => ({
  behind: new RegExp(
    `${call} :\\w{2,40},[ ]{0,4}["'][^"'\\r\\n]{1,120}["'],[ ]{0,4}["'](?<value>[^"'\\s\\\\]{3,120})(?<quote>["'])`,
    'y',
  ),
});

/** Of IPsec: with whom a secret is shared stands before the colon. */
export const sharedBy = (kind: string): Form => ({
  behind: new RegExp(` : ${kind} (?<quote>")(?<value>[^"\\r\\n]{3,120})"${isLineEnd}`, 'iy'),
});
/** Of Dovecot: users, and passwords as they are. */
export const userdb = (scheme: string): Form => ({
  behind: new RegExp(`:\\{${scheme}\\}(?<quote>)(?<value>[^\\s:{}"']{3,80})(?=:|[ \\t\\r\\n]|$)`, 'iy'),
  context: /(?:^|[\r\n])[\w.@+-]{1,80}$/,
});
/** Of files that curl reads options from. */
export const ofCurl = (head: string): Form => ({
  behind: new RegExp(`${head}(?<quote>")[\\w.@+-]{1,60}:(?<value>[^"\\s]{3,80})"${isLineEnd}`, 'y'),
  context: /(?:^|[\r\n])(?:--)?(?:proxy-)?$/,
});
/** Of PAP and CHAP: user, server and secret. */
export const secretsOfPeers = (head: string): Form => ({
  behind: new RegExp(
    `${head}(?<quote>")(?<value>[^"\\s]{3,80})"(?:[ \\t]{1,20}["']?[*\\d.]{1,20}["']?)?${isLineEnd}`,
    'y',
  ),
  context: /(?:^|[\r\n])"[\w.@*-]{1,60}$/,
});
/** Of PgBouncer; passwords that are hashed begin as those of PostgreSQL do. */
export const userOfPool = (user: string): Form => ({
  behind: new RegExp(`"${user}" (?<quote>")(?!md5|SCRAM-)(?<value>[^"\\s]{3,80})"${isLineEnd}`, 'y'),
  context: /(?:^|[\r\n])$/,
});
/** A stored procedure that is given so many texts before the password. */
export const procedure = (name: string, count: number): Form => ({
  behind: new RegExp(
    `${name} (?:(?:N?'[^'\\r\\n]{0,80}'|NULL|@\\w{1,40}[ ]?=[ ]?NULL),[ ]{0,4}){${count}}N?(?<quote>')(?<value>[^'\\s]{3,80})'`,
    'iy',
  ),
});
/** Sheets of Excel. */
export const protecting = (name: string): Form => ({
  behind: new RegExp(`\\.${name} (?<quote>")(?<value>[^"\\s]{3,80})"(?=[,\\s:']|$)`, 'iy'),
});
