import type { Family } from './family.ts';
import type { SeparatorKind } from './separator.ts';
import type { Quote } from './value.ts';

/** How a value comes to its name. `command`: `IDENTIFIED BY x`, `ConvertTo-SecureString x`. */
export type CandidateKind =
  | 'assignment'
  | 'default'
  | 'comparison'
  | 'call'
  | 'argument'
  | 'flag'
  | 'user-password'
  | 'element'
  | 'pair'
  | 'table'
  | 'serialised'
  | 'phrase'
  | 'command'
  | 'list'
  | 'query';

/** A value that stands where a secret would. Offsets are those of the window, end exclusive. */
export interface Candidate {
  readonly kind: CandidateKind;
  readonly family: Family;
  readonly name: string;
  readonly nameStart: number;
  readonly nameEnd: number;
  /** The name's words in lower case: `db`, `password`. */
  readonly words: readonly string[];
  /** Words set before the name by one blank: `API` of `API key: …`. */
  readonly qualifier: string;
  readonly value: string;
  /** Without the quotes. */
  readonly valueStart: number;
  readonly valueEnd: number;
  readonly separator: SeparatorKind;
  readonly quote: Quote;
  /** Calls and brackets round the value, outermost first, blanks between. */
  readonly wrapper: string;
  /** Place in a list or among arguments, from 1. */
  readonly position: number;
  /** Dashes before the name: 2 for `--password`. */
  readonly dashes: number;
  /** The name itself stands in quotes: a key of JSON. */
  readonly isNameQuoted: boolean;
  /** The name begins its line, but for words such as `ENV` and `#define`. */
  readonly isStatement: boolean;
  /** `NAME=value` without blanks or quotes: environment, flags, properties. */
  readonly isTight: boolean;
  /** The byte behind the value or its closing quote, blanks skipped; a newline at the end of a line. */
  readonly next: string;
}

/** What holds of a candidate that is found by a place or a form, and not by a name with a sign behind it. */
export const unadorned = {
  qualifier: '',
  wrapper: '',
  position: 1,
  dashes: 0,
  isNameQuoted: false,
  isStatement: false,
  isTight: false,
} as const;
