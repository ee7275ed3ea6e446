import type { CommitReference } from './finding.ts';
/**
 * The life of a secret in a repository. Times are ISO 8601 in UTC; those of commits are as the committers' clocks had
 * them.
 */
export interface Exposure {
    /** When the first commit added it; absent if no commit holds it. */
    readonly since?: string;
    /** When the last commit removed it; absent while HEAD or the tip of a branch holds it. */
    readonly until?: string;
    /** Days from `since` to `until`, or to the day of the scan. */
    readonly days?: number;
    /** When a ref first led to it, if a reflog tells. */
    readonly shownSince?: string;
    /** Days from `shownSince`. */
    readonly daysShown?: number;
    /** A file at HEAD holds it, or the message of a commit reachable from HEAD. */
    readonly isAtHead: boolean;
    /** If no file at HEAD was matched for it, the first one that has its value all the same. */
    readonly headPath?: string;
    /** The ones of `branches` whose newest commit still has it in a file. */
    readonly tips: readonly string[];
    /** No ref leads to it: it was reset, amended, dropped or never committed, and stays until git prunes it. */
    readonly isDangling: boolean;
    /** Branches, including remote ones, whose history holds it; the first ones by name. */
    readonly branches: readonly string[];
    readonly branchCount: number;
    readonly tags: readonly string[];
    readonly tagCount: number;
    /**
     * Commits that added it at a path or removed it from there, oldest first; if there are many, the first and the last
     * ones.
     */
    readonly events: readonly ExposureEvent[];
    readonly eventCount: number;
}
/** A commit that added a secret at a path, or removed it from there. */
export interface ExposureEvent {
    readonly kind: 'brought' | 'removed';
    /** `/`-separated, relative to the root of the repository. */
    readonly path: string;
    readonly commit: CommitReference;
}
