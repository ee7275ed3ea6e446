import type { Allowance } from '../model/finding.ts';
import type { Problem } from '../model/problem.ts';
import { type NamedRule } from '../model/rule-name.ts';
import type { IgnoreList } from './ignore-file.ts';
/** A configured exception. */
export interface AllowEntry {
    /** Where it stands: `straykey.toml:12`. */
    readonly name: string;
    readonly reason?: string | undefined;
    /** The last day it holds, `YYYY-MM-DD`. */
    readonly expires?: string | undefined;
    /** Names of rules that it speaks of; all where empty. */
    readonly rules: readonly string[];
    readonly condition: 'all' | 'any';
    readonly criteria: readonly Criterion[];
}
export type Criterion = 
/** `isLinear`: globs, which need no deadline. */
{
    readonly kind: 'path';
    readonly isLinear: boolean;
    readonly isMatch: (path: string) => boolean;
} | {
    readonly kind: 'pattern';
    readonly target: 'secret' | 'match' | 'line';
    readonly patterns: readonly RegExp[];
} | {
    readonly kind: 'word';
    readonly lowerCaseWords: readonly string[];
} | {
    readonly kind: 'commit';
    readonly ids: readonly string[];
};
/** One place of a secret, as exceptions see it. */
export interface Place {
    readonly rule: NamedRule;
    readonly secret: string;
    /** All that the rule's pattern met. */
    readonly match: string;
    readonly line: string;
    readonly lineNumber: number;
    readonly path: string;
    readonly commit?: string | undefined;
}
export interface AllowlistOptions {
    readonly entries: readonly AllowEntry[];
    readonly ignoreLists?: readonly IgnoreList[];
    /** `YYYY-MM-DD`. */
    readonly today: string;
    /** Runs a user's patterns and throws when they take too long. */
    readonly deadline?: <Result>(run: () => Result) => Result;
}
/** The exceptions of a scan; remembers which of them were of use. */
export declare class Allowlist {
    #private;
    constructor({ entries, ignoreLists, today, deadline }: AllowlistOptions);
    /** The exception that covers the place, if any; counts as a use of it. */
    find(place: Place): Allowance | undefined;
    /** The exception that covers whatever a file of this path holds, so that it need not be read. */
    findForPath(path: string): Allowance | undefined;
    /** Exceptions that covered nothing or are over, a sentence each; to be shown once a whole project was scanned. */
    notes(): readonly string[];
    /** Exceptions whose patterns did not end in time. */
    problems(): readonly Problem[];
}
