import type { CommitReference } from './finding.ts';
/** The life of a secret in a repository. Times are ISO 8601 in UTC, of commits as their committers' clocks had them. */
export interface Exposure {
    /** When the first commit brought it; absent where no commit holds it. */
    readonly since?: string;
    /** When the last commit took it away; absent while HEAD or the tip of a branch holds it. */
    readonly until?: string;
    /** Days from `since` to `until`, or to the day of the scan. */
    readonly days?: number;
    /** When a ref first led to it, where a reflog tells. */
    readonly shownSince?: string;
    /** Days from `shownSince`. */
    readonly daysShown?: number;
    /** A file of HEAD holds it, or the text of a commit that HEAD leads to. */
    readonly isAtHead: boolean;
    /** Those of the branches named here whose newest commit still has it in a file. */
    readonly tips: readonly string[];
    /** No ref leads to it: it was reset, amended, dropped or never committed, and stays until git prunes it. */
    readonly isDangling: boolean;
    /** Branches in whose history it is, those of remotes too; the first ones by name. */
    readonly branches: readonly string[];
    readonly branchCount: number;
    readonly tags: readonly string[];
    readonly tagCount: number;
    /**
     * What brought it to a path and took it away from there, oldest first; the first and the last ones where there are
     * many.
     */
    readonly events: readonly ExposureEvent[];
    readonly eventCount: number;
}
export interface ExposureEvent {
    readonly kind: 'brought' | 'removed';
    readonly path: string;
    readonly commit: CommitReference;
}
