import type { Place } from './allowlist.ts';
import type { IgnoreFile } from './discover.ts';
/** One line of `.gitleaksignore`: `file:rule:line`, or `commit:file:rule:line`. */
export interface IgnoreEntry {
    /** Where it stands: `.gitleaksignore:3`. */
    readonly name: string;
    readonly commit: string | undefined;
    readonly path: string;
    /** Names that our rules may have. */
    readonly rules: readonly string[];
    readonly line: number;
}
export interface IgnoreList {
    readonly entries: readonly IgnoreEntry[];
    find(place: Place): IgnoreEntry | undefined;
    /** Lines that are no fingerprints, a sentence each. */
    readonly notes: readonly string[];
}
/**
 * Fingerprints of other tools. One with a commit also covers a place whose commit is not known, so that what is
 * ignored in history stays ignored in the hook.
 */
export declare function parseIgnoreFile({ text, path, pathPrefix }: IgnoreFile): IgnoreList;
