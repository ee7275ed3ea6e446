/** Which part of a history is looked at; all of it where nothing is said. */
export interface Narrowing {
    /** Commits from then on, by commit date: `2024-05-01`, `2024-05-01T12:00:00Z`, `90 days`. */
    readonly since?: string;
    /** Commits up to then; a day counts with all of its hours. */
    readonly until?: string;
    /** Only what these branches lead to, those of remotes too. */
    readonly branches?: readonly string[];
    /** Only what refs lead to. */
    readonly isReachable?: boolean;
    /** Paths, folders or patterns, as git takes them, from the top of the repository. */
    readonly paths?: readonly string[];
    /** So many commits, the newest. */
    readonly maxCount?: number;
}
