import { type Form, quoted, value } from './known-commands.ts';

const isLineEnd = '(?=[ \\t]{0,4}(?:[\\r\\n]|$))';
/** Of network gear: the digit before the value says that it is in clear. */
const inClear = (word: string): Form => ({ behind: new RegExp(`${word} 0[ \\t]{1,4}(?<quote>)${value}(?=[ \\t]{0,4}(?:[\\r\\n]|$)|[ \\t]{1,4}address )`, 'iy') });
const community = (name: string): Form => ({ behind: new RegExp(`${name}[ \\t]{1,4}(?<quote>["']?)${value}\\k<quote>`, 'iy'), context: /(?:^|[\r\n])[ \t]{0,20}$/ });
/** Fields parted by colons, as far as the end of the line. */
const fields = (head: string, count: number): Form => ({ behind: new RegExp(`${head}(?:[\\w.@*-]{1,60}:){${count}}(?<quote>)${value}${isLineEnd}`, 'y') });
const mailServer = (port: string): Form => ({ behind: new RegExp(`\\]:${port}[ \\t]{1,20}[\\w.@+-]{1,80}:(?<quote>)${value}${isLineEnd}`, 'y'), context: /(?:^|[\r\n])[ \t]{0,4}\[[\w.-]{3,100}$/ });

/** Lines of settings in which no sign joins a secret to its name, by what makes them rare; made when one is met. */
export const settingForms: Readonly<Record<string, () => Form>> = {
  'secret 0 ': () => inClear('secret'),
  'password 0 ': () => inClear('password'),
  ' key 0 ': () => inClear(' key'),
  'snmp-server community ': () => ({ behind: new RegExp(`snmp-server community[ \\t]{1,4}(?<quote>)${value}(?=[ \\t]{1,4}(?:ro|rw|view)\\b|[ \\t]{0,4}(?:[\\r\\n]|$))`, 'iy') }),
  'rocommunity ': () => community('rocommunity'),
  'rwcommunity ': () => community('rwcommunity'),
  'com2sec ': () => ({ behind: new RegExp(`com2sec[ \\t]{1,8}[\\w.-]{1,40}[ \\t]{1,8}[\\w.:/-]{1,60}[ \\t]{1,8}(?<quote>)${value}${isLineEnd}`, 'y') }),
  'rootpw --plaintext ': () => ({ behind: new RegExp(`rootpw --plaintext[ \\t]{1,4}${quoted}${isLineEnd}`, 'y') }),
  'stats auth ': () => ({ behind: new RegExp(`stats auth[ \\t]{1,8}[\\w.@-]{1,60}:(?<quote>)${value}${isLineEnd}`, 'y') }),
  ':5432:': () => fields(':5432:', 2),
  '*:*:*:': () => fields('\\*:\\*:\\*:', 1),
  ']:587 ': () => mailServer('587'),
  ']:465 ': () => mailServer('465'),
  ']:25 ': () => mailServer('25'),
};
