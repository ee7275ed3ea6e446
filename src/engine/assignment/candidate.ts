import { ownText } from '../text/own-text.ts';
import type { Family } from './name/family.ts';
import type { SeparatorKind } from './separator/separator.ts';
import type { Quote } from './value/value.ts';

/** How a value is joined to its name. `command`: `IDENTIFIED BY x`, `ConvertTo-SecureString x`. */
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

/** A value in a place where a secret would be. Offsets are in the window; ends are exclusive. */
export interface Candidate {
  readonly kind: CandidateKind;
  readonly family: Family;
  readonly name: string;
  readonly nameStart: number;
  readonly nameEnd: number;
  /** The name's words in lower case: `db`, `password`. */
  readonly words: readonly string[];
  /** Words before the name, one blank apart: `API` of `API key: …`. */
  readonly qualifier: string;
  readonly value: string;
  /** The value's offsets exclude its quotes. */
  readonly valueStart: number;
  readonly valueEnd: number;
  readonly separator: SeparatorKind;
  readonly quote: Quote;
  /** Calls and brackets round the value, outermost first, joined by blanks. */
  readonly wrapper: string;
  /** Position in a list or among arguments, from 1. */
  readonly position: number;
  /** Dashes before the name: 2 for `--password`. */
  readonly dashes: number;
  /** The name itself is quoted, as a JSON key is. */
  readonly isNameQuoted: boolean;
  /** The name begins its line, except for words such as `ENV` and `#define`. */
  readonly isStatement: boolean;
  /** `NAME=value` without blanks or quotes: environment, flags, properties. */
  readonly isTight: boolean;
  /** The first byte behind the value or its closing quote that is not a blank; a newline at the end of a line. */
  readonly next: string;
}

/** The candidate with texts of their own: slices would keep the window that they were cut from in memory. */
export function withOwnTexts(candidate: Candidate): Candidate {
  const { value, name, qualifier, wrapper, words } = candidate;
  return {
    ...candidate,
    value: ownText(value),
    name: ownText(name),
    qualifier: ownText(qualifier),
    wrapper: ownText(wrapper),
    words: words.map(ownText),
  };
}

/** What says that a value is a secret: the heading of its column, the call or command that it is given to. */
export interface Heading {
  readonly name: string;
  readonly nameStart: number;
  readonly family: Family;
  readonly words: readonly string[];
}

/** A value that is found by its place or form, not by a name with a sign behind it. Its end follows from its start. */
export interface PlacedValue extends Pick<Candidate, 'kind' | 'value' | 'valueStart' | 'separator' | 'quote' | 'next'> {
  readonly wrapper?: string;
  readonly dashes?: number;
}

/** The value as a candidate under its heading. */
export function candidateUnder({ name, nameStart, family, words }: Heading, placed: PlacedValue): Candidate {
  const { kind, value, valueStart, separator, quote, wrapper = '', dashes = 0, next } = placed;
  return {
    kind,
    family,
    name,
    nameStart,
    nameEnd: nameStart + name.length,
    words,
    qualifier: '',
    value,
    valueStart,
    valueEnd: valueStart + value.length,
    separator,
    quote,
    wrapper,
    position: 1,
    dashes,
    isNameQuoted: false,
    isStatement: false,
    isTight: false,
    next,
  };
}
