import { type Candidate, type CandidateKind, candidateUnder } from '../candidate.ts';
import { nextMark } from '../characters.ts';
import type { Quote } from '../value/value.ts';

/** One way to give a user and a password on a command line; its pattern starts at the user's flag. */
interface Login {
  readonly kind: CandidateKind;
  readonly pattern: RegExp;
}

const anyValue = `(?<value>[^\\s"'\`<>|;]{3,200})`;

const logins: readonly Login[] = [
  // `curl -u shop:x`, and `-U` for a proxy, but not the memories of a chip: `avrdude -U flash:w:shop.hex`.
  {
    kind: 'user-password',
    pattern: new RegExp(
      `(?:-[uU]|--user)[ =]{1,4}(?<quote>["']?)(?!\\w{1,20}:[rwv]:)[\\w.@\\\\%+-]{1,80}:${anyValue}\\k<quote>`,
      'y',
    ),
  },
  // `smbclient -U shop%x` of Samba.
  {
    kind: 'user-password',
    pattern:
      /-U[ ]{1,2}(?<outer>["']?)[\w.@$\\/-]{1,60}%(?<quote>["']?)(?![sdv%])(?<value>[^\s"'`<>|;%]{3,200})\k<quote>\k<outer>/y,
  },
  // `mysql -u shop -h db -p x`
  {
    kind: 'flag',
    pattern: new RegExp(
      `(?:-u|--user(?:name)?)[ =]{0,4}(?<outer>["']?)[\\w.@\\\\%$+{}-]{1,80}\\k<outer>[ \\t]{1,4}(?:-\\w{1,20}[ =][\\w.:/-]{1,60}[ \\t]{1,4}){0,3}-p[ =]{0,2}(?<quote>["']?)${anyValue}\\k<quote>`,
      'y',
    ),
  },
  // `CONNECT orders -U shop -P x` of Progress, but not a port or a setting of psql.
  {
    kind: 'flag',
    pattern:
      /-U[ ]{1,2}[\w.@\\-]{2,60}[ ]{1,2}-P[ ]{1,2}(?!\d+(?:\s|$))(?<quote>["']?)(?<value>[^\s"'`<>|;=]{3,200})\k<quote>(?![^\s"'`;|&)])/y,
  },
];

/** `-u name:VALUE`, `-U name%VALUE`, `-u name -p VALUE` and `-U name -P VALUE`, at `-u` or `--user`. */
export function candidatesOfFlags(window: string, hit: number, keyword: string): readonly Candidate[] {
  if (hit > 0 && !' \t\n"\'[`'.includes(window.charAt(hit - 1))) return [];
  for (const { kind, pattern } of logins) {
    pattern.lastIndex = hit;
    const found = pattern.exec(window);
    const secret = found?.groups?.['value'];
    if (found === null || secret === undefined) continue;
    const last = window.charAt(hit + found[0].lastIndexOf(secret) + secret.length);
    const mark = last in quotes ? last : '';
    const end = hit + found[0].lastIndexOf(secret) + secret.length + mark.length;
    return [flagCandidate(kind, window, { hit, flag: keyword.trimEnd(), value: secret, end, mark })];
  }
  return [];
}

/** A value on a command line: the flag or command at `hit`, and `end` behind the value and its closing quote. */
interface Given {
  readonly hit: number;
  readonly flag: string;
  readonly value: string;
  readonly end: number;
  readonly mark: string;
}

export function flagCandidate(kind: CandidateKind, window: string, { hit, flag, value, end, mark }: Given): Candidate {
  const placed = {
    kind,
    value,
    valueStart: end - mark.length - value.length,
    separator: 'blank',
    quote: quotes[mark] ?? 'none',
    dashes: flag.startsWith('--') ? 2 : 1,
    next: nextMark(window, end),
  } as const;
  return candidateUnder({ name: flag, nameStart: hit, family: 'password', words: passwordWords }, placed);
}

const passwordWords: readonly string[] = ['password'];
const quotes: Readonly<Record<string, Quote>> = { '"': 'double', "'": 'single' };
