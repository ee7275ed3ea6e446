import { textBefore } from '../text/text-before.ts';
import type { Candidate, CandidateKind } from './candidate.ts';
import { blank, codeAt, isKind, nextMark } from './characters.ts';
import type { Family } from './name/family.ts';
import { qualifierBefore, type Name } from './name/name.ts';
import { startsStatement } from './separator/blank-separator.ts';
import type { Closers } from './separator/closers.ts';
import type { Separator, SeparatorKind } from './separator/separator.ts';
import type { Value, ValueContext } from './value/value.ts';

/** What stands before a value: the name that it is given, and what is between them. */
export interface AssignmentHead {
  readonly window: string;
  readonly keyword: string;
  readonly name: Name;
  readonly words: readonly string[];
  readonly family: Family;
  readonly closers: Closers;
  readonly separator: Separator;
  readonly context: ValueContext;
}

/** `position` is that of the value among those of its list, from 1. */
export function candidateOf(head: AssignmentHead, value: Value, position: number): Candidate {
  const { window, name, words, family, closers, separator } = head;
  return {
    kind: position > 1 ? 'list' : kindOf(head, value),
    family,
    name: name.text,
    nameStart: name.start,
    nameEnd: name.end,
    words,
    qualifier: qualifierBefore(window, name.start - name.dashes),
    value: window.slice(value.start, value.end),
    valueStart: value.start,
    valueEnd: value.end,
    separator: separator.kind,
    quote: value.quote,
    wrapper: value.wrapper,
    position,
    dashes: name.dashes,
    isNameQuoted: closers.isQuoted,
    isStatement: startsStatement(window, name.start - name.dashes),
    isTight: separator.kind === 'equals' && value.start === name.end + 1,
    next: nextMark(window, value.next),
  };
}

/** `IDENTIFIED BY`, `ConvertTo-SecureString`: a password follows, whatever else the name holds. */
export function isCommand(keyword: string): boolean {
  return keyword === 'identified' || keyword === 'securestring';
}

const kinds: Partial<Record<SeparatorKind, CandidateKind>> = {
  default: 'default',
  comparison: 'comparison',
  call: 'call',
  comma: 'argument',
  bar: 'table',
  element: 'element',
  pair: 'pair',
  serialised: 'serialised',
  word: 'phrase',
  blank: 'phrase',
  verb: 'call',
};

function kindOf({ window, keyword, name, separator, context }: AssignmentHead, value: Value): CandidateKind {
  if (isCommand(keyword)) return 'command';
  if (isSourceOfPassword(window, name, separator, value)) return 'flag';
  if (isDefaultInBraces(window, name, separator)) return 'default';
  if (context.isQuery) return 'query';
  if (name.dashes > 0 && (separator.kind === 'equals' || separator.kind === 'blank')) return 'flag';
  return kinds[separator.kind] ?? 'assignment';
}

/** `-passin pass:x1y2z3` of OpenSSL; like the gate, it accepts nothing shorter and no mere words. */
function isSourceOfPassword(window: string, { text, start }: Name, { kind, end }: Separator, value: Value): boolean {
  if (value.end - value.start < 6 || !/\d/.test(window.slice(value.start, value.end))) return false;
  return (
    text === 'pass' &&
    kind === 'colon' &&
    !isKind(codeAt(window, end), blank) &&
    sourceFlag.test(textBefore(window, start, longestSourceFlag))
  );
}

const sourceFlag = /-pass(?:in|out)?[ \t]{1,4}["']?$/;
/** The most characters of such a match. */
const longestSourceFlag = 14;

/** `${shop.password:VALUE}` of Spring. */
function isDefaultInBraces(window: string, { start, end }: Name, separator: Separator): boolean {
  return separator.kind === 'colon' && separator.end === end + 1 && window.startsWith('${', start - 2);
}
