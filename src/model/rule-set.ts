import type { Rule, RuleKind } from './rule.ts';
import type { Confidence, Severity } from './severity.ts';

/**
 * Rules as the engine takes them, by index from 0 to `count` - 1. A scan starts with what `kindOf` and `isProven` say;
 * the rest of a rule is only decoded when its keyword hits.
 */
export interface RuleSet {
  readonly count: number;
  kindOf(index: number): RuleKind;
  /** Shown to run in linear time, by a test. Others run under a deadline. */
  isProven(index: number): boolean;
  /** The same object on every call, and so is what `load` gives. */
  entry(index: number): RuleEntry;
  /** How far from its keyword a rule looks; the same as its entry says, without decoding that. */
  reach(index: number): PatternReach;
  /** All of them, decoded at once: for what a person chooses by name or severity. */
  entries(): readonly RuleEntry[];
  /** The whole rule. */
  load(index: number): Rule;
  /**
   * By the names that services go by, folded, the rules whose secrets are theirs. Absent: no rule takes what another
   * found.
   */
  serviceNames?(): ServiceNames;
  /** The kernel's tables of all rules, where they were built beforehand. */
  searchTables?(): Uint8Array;
  /** All that the rules say, where it was put into one file beforehand. */
  packed?(): Uint8Array;
}

/** Small letters and digits only: `datadog` for `Data Dog`, `azureapinet` for `azure-api.net`. */
export type ServiceNames = ReadonlyMap<string, ServiceName>;

export interface ServiceName {
  /** Ascending. */
  readonly rules: readonly number[];
  /**
   * A word that stands in texts for other reasons, too: it names the service only as a part of a key's name, as a field
   * or in a host.
   */
  readonly isOrdinary: boolean;
}

/** Every index of the set. */
export function indexesOf({ count }: RuleSet): readonly number[] {
  return Array.from({ length: count }, (_, index) => index);
}

/** What is known of a rule before its keyword has hit. */
export interface RuleEntry {
  readonly id: string;
  readonly provider: string;
  readonly kind: RuleKind;
  readonly isBroad: boolean;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly keywords: readonly string[];
  /** Keywords are compared byte by byte; otherwise ASCII letters match in either case. */
  readonly isCaseSensitive: boolean;
  /** Where the pattern may lie about a keyword; grammar rules have a fixed one. */
  readonly reach: Reach;
  /** Rules whose secrets only a name tells: what may be the secret. */
  readonly value?: ValueBounds;
}

/** What is known of a secret's form without its pattern. */
export interface ValueBounds {
  readonly shortest: number;
  readonly longest: number;
  /** Made of letters, digits and joints alone: the provider may have made another kind of them since. */
  readonly isUnmarked: boolean;
}

/** Bounds of a window, in bytes from the first byte of the keyword. */
export interface PatternReach {
  readonly before: number;
  readonly after: number;
}

export interface Reach extends PatternReach {
  /** Every match starts at the keyword, so the pattern is tried there and nowhere else. */
  readonly isAnchored: boolean;
  /** Stands in every match, so a window without it needs no look. */
  readonly run?: Run;
  /** None of these characters, ranges as in a run, stands before the keyword of a match. */
  readonly notBefore?: string;
}

/** At least `length` bytes in a row of a set. */
export interface Run {
  /** The set's ranges, first and last character of each as Latin-1: `09AZ__`. */
  readonly ranges: string;
  readonly length: number;
  /** Ranges likewise: a match, with the run and a keyword in it, is made of these alone. */
  readonly within?: string;
}
