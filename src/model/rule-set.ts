import type { Rule, RuleKind } from './rule.ts';
import type { Confidence, Severity } from './severity.ts';

/**
 * Rules as the engine takes them, by index from 0 to `count` - 1. A scan starts with `kindOf` and `isProven`; the rest
 * of a rule is only decoded when its keyword hits.
 */
export interface RuleSet {
  readonly count: number;
  kindOf(index: number): RuleKind;
  /** Shown by a test to run in linear time. Other rules run under a deadline. */
  isProven(index: number): boolean;
  /** Returns the same object on every call, and so does `load`. */
  entry(index: number): RuleEntry;
  /** How far from its keyword a rule looks. Same as in its entry, which this need not decode. */
  reach(index: number): PatternReach;
  /** All entries, decoded at once: for when a person chooses by name or severity. */
  entries(): readonly RuleEntry[];
  /** The whole rule. */
  load(index: number): Rule;
  /**
   * For each name that a service goes by, folded, the rules for its secrets. If absent, no rule takes over what another
   * found.
   */
  serviceNames?(): ServiceNames;
  /** The kernel's tables for all rules, if they were built in advance. */
  searchTables?(): Uint8Array;
  /** Everything the rules say, if it was put into one file in advance. */
  packed?(): Uint8Array;
}

/** Folded by `foldName` to lower-case letters and digits: `datadog` for `Data Dog`, `azureapinet` for `azure-api.net`. */
export type ServiceNames = ReadonlyMap<string, ServiceName>;

export interface ServiceName {
  /** Ascending. */
  readonly rules: readonly number[];
  /**
   * A word that occurs in texts for other reasons, too: it names the service only as a part of a key's name, as a field
   * or in a host.
   */
  readonly isOrdinary: boolean;
}

/** Folds a keyword as keyword search does: letters outside ASCII are bytes like any others. */
export function foldAscii(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** Folds the name of a service, or what may be one. */
export function foldName(text: string): string {
  return text.toLowerCase().replace(/[^0-9a-z]/g, '');
}

/** Every index of the set. */
export function indexesOf({ count }: RuleSet): readonly number[] {
  return Array.from({ length: count }, (_, index) => index);
}

/** What is known about a rule before its keyword has hit. */
export interface RuleEntry {
  readonly id: string;
  readonly provider: string;
  readonly kind: RuleKind;
  readonly isBroad: boolean;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly keywords: readonly string[];
  /** Keywords are compared byte by byte; otherwise the case of ASCII letters is ignored. */
  readonly isCaseSensitive: boolean;
  /** How far the pattern may extend around a keyword; fixed for grammar rules. */
  readonly reach: Reach;
  /** What the secret may look like, for rules whose secrets only a name gives away. */
  readonly value?: ValueBounds;
}

/** What is known about a secret's form without its pattern. */
export interface ValueBounds {
  readonly shortest: number;
  readonly longest: number;
  /** Made only of letters, digits and joints: the provider may have changed the format since. */
  readonly isUnmarked: boolean;
}

/** Bounds of a window, in bytes from the first byte of the keyword. */
export interface PatternReach {
  readonly before: number;
  readonly after: number;
}

export interface Reach extends PatternReach {
  /** Every match starts at the keyword, so the pattern is only tried there. */
  readonly isAnchored: boolean;
  /** Occurs in every match, so a window without it needs no look. */
  readonly run?: Run;
  /** None of these characters, given as ranges like those of a run, comes right before the keyword of a match. */
  readonly notBefore?: string;
  /** How many bytes after its keyword a match may begin; at the keyword at the latest if missing. */
  readonly startsAfter?: number;
}

/** At least `length` bytes in a row that belong to a set. */
export interface Run {
  /** The set's ranges, as the first and last character of each in Latin-1: `09AZ__`. */
  readonly ranges: string;
  readonly length: number;
  /** Also ranges: a match, including the run and a keyword, consists only of these characters. */
  readonly within?: string;
}
