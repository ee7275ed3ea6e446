import { type Candidate, type CandidateKind, unadorned } from './candidate.ts';
import { nextMark } from './characters.ts';
import type { Quote } from './value.ts';

const pair = /(?:-[uU]|--user)[ =]{1,4}(["']?)([\w.@\\%+-]{1,80}):([^\s"'`<>|;]{3,200})\1/y;
const login =
  /(?:-u|--user(?:name)?)[ =]{0,4}(["']?)[\w.@\\%$+{}-]{1,80}\1[ \t]{1,4}(?:-\w{1,20}[ =][\w.:/-]{1,60}[ \t]{1,4}){0,3}-p[ =]{0,2}(["']?)([^\s"'`<>|;]{3,200})\2/y;

/** Of Samba's tools. */
const percent = /-U[ ]{1,2}(["']?)[\w.@$\\/-]{1,60}%(["']?)(?![sdv%])([^\s"'`<>|;%]{3,200})\2\1/y;

/** `-u name:VALUE` `-u name -p VALUE` and `-U name%VALUE`, at `-u` or `--user`. */
export function candidatesOfFlags(window: string, hit: number, keyword: string): readonly Candidate[] {
  if (hit > 0 && !' \t\n"\'[`'.includes(window.charAt(hit - 1))) return [];
  const flag = keyword.trimEnd();
  pair.lastIndex = hit;
  const both = pair.exec(window);
  if (both !== null)
    return [
      flagCandidate('user-password', window, {
        hit,
        flag,
        value: both[3] ?? '',
        end: pair.lastIndex,
        mark: both[1] ?? '',
      }),
    ];
  percent.lastIndex = hit;
  const parted = percent.exec(window);
  if (parted !== null)
    return [
      flagCandidate('user-password', window, {
        hit,
        flag,
        value: parted[3] ?? '',
        end: percent.lastIndex - (parted[2] === '' ? 0 : (parted[1] ?? '').length),
        mark: parted[2] === '' ? (parted[1] ?? '') : (parted[2] ?? ''),
      }),
    ];
  login.lastIndex = hit;
  const apart = login.exec(window);
  return apart === null
    ? []
    : [flagCandidate('flag', window, { hit, flag, value: apart[3] ?? '', end: login.lastIndex, mark: apart[2] ?? '' })];
}

/** A value on a command line: the flag or the command at `hit`, and where the value ends, behind its quote. */
interface Given {
  readonly hit: number;
  readonly flag: string;
  readonly value: string;
  readonly end: number;
  readonly mark: string;
}

export function flagCandidate(kind: CandidateKind, window: string, { hit, flag, value, end, mark }: Given): Candidate {
  const valueEnd = end - mark.length;
  return {
    ...unadorned,
    kind,
    family: 'password',
    name: flag,
    nameStart: hit,
    nameEnd: hit + flag.length,
    words: ['password'],
    value,
    valueStart: valueEnd - value.length,
    valueEnd,
    separator: 'blank',
    quote: quotes[mark] ?? 'none',
    dashes: flag.startsWith('--') ? 2 : 1,
    next: nextMark(window, end),
  };
}

const quotes: Readonly<Record<string, Quote>> = { '"': 'double', "'": 'single' };
