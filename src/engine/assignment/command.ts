import type { Candidate } from './candidate.ts';
import { flagCandidate } from './flag.ts';

/** Bytes before the command that are looked at. */
const reach = 150;
const value = `(?<value>[^\\s"'\`|;<>&()]{3,80})`;
const quoted = `(?<quote>["']?)${value}\\k<quote>`;
/** Flags with what is given for them. */
const flags = (without: string): string => `(?:-(?!${without})\\S{1,60}[ \\t]{1,4}(?:[^\\s-]\\S{0,60}[ \\t]{1,4})?){0,6}`;
const piped = '[ \\t]{0,4}\\|[ \\t]{0,4}';

/** How a command is given a password: behind it, or through a pipe. */
interface Form {
  readonly behind?: RegExp;
  readonly before?: RegExp;
}

const echoed = (command: string): RegExp => new RegExp(`\\becho[ \\t]{1,4}(?:-n[ \\t]{1,4})?${quoted}${piped}${command}$`);
const short = (name: string, flag: string, blanks: string, others = flag): RegExp => new RegExp(`${name}[ \\t]{1,4}${flags(others)}-${flag}${blanks}${quoted}(?![^\\s"'\`;|&<>)])`, 'iy');

/** Behind `-u ` and `--user` another grammar reads. */
const ofMysql = '(?:p|u[ \\t]|-user)';

const forms: Readonly<Record<string, Form>> = {
  'sshpass -': { behind: short('sshpass', 'p', '[ ]{0,2}') },
  'redis-cli -': { behind: short('redis-cli', 'a', '[ ]{1,2}') },
  'mysql -': { behind: short('mysql', 'p', '', ofMysql) },
  'mysqldump -': { behind: short('mysqldump', 'p', '', ofMysql) },
  chpasswd: {
    before: new RegExp(`(?<quote>["']?)(?<![\\w.$-])[\\w.-]{1,32}:${value}\\k<quote>${piped}(?:sudo[ \\t]{1,4})?$`),
    behind: new RegExp(`chpasswd[ \\t]{0,4}<<<[ \\t]{0,4}(?<quote>["']?)[\\w.-]{1,32}:${value}\\k<quote>`, 'y'),
  },
  '--password-stdin': { before: echoed('[^|\\r\\n]{1,90}') },
  'passwd --stdin': { before: echoed('(?:sudo[ \\t]{1,4})?') },
  'sudo -s': { before: echoed('') },
};

/** Commands that are given a password in a way of their own, with as much behind them as makes them rare. */
export const commandKeywords: readonly string[] = Object.keys(forms);

/** `sshpass -p VALUE`, `echo root:VALUE | chpasswd`, `mysql -uroot -pVALUE`. */
export function candidatesOfCommand(window: string, hit: number, keyword: string): readonly Candidate[] {
  const form = forms[keyword] ?? {};
  const found = matchBehind(window, hit, form) ?? matchBefore(window, hit, form);
  if (found === undefined) return [];
  return [flagCandidate('flag', window, { hit, flag: keyword.replace(/ -$/, ''), value: found.value, end: found.end, mark: found.mark })];
}

interface Found {
  readonly value: string;
  /** Behind the closing quote. */
  readonly end: number;
  readonly mark: string;
}

function matchBehind(window: string, hit: number, { behind }: Form): Found | undefined {
  if (behind === undefined) return undefined;
  behind.lastIndex = hit;
  const found = behind.exec(window);
  return found === null ? undefined : { value: found.groups?.['value'] ?? '', end: behind.lastIndex, mark: found.groups?.['quote'] ?? '' };
}

function matchBefore(window: string, hit: number, { before }: Form): Found | undefined {
  const start = Math.max(0, hit - reach);
  const text = window.slice(start, hit);
  const found = before === undefined || !text.includes('|') ? null : before.exec(text);
  if (found === null) return undefined;
  const { value: secret = '', quote: mark = '' } = found.groups ?? {};
  return { value: secret, end: start + found.index + found[0].lastIndexOf(secret + mark) + secret.length + mark.length, mark };
}
