/** The part of a history to scan; by default all of it. */
export interface Narrowing {
    /** Commits since then, by commit date: `2024-05-01`, `2024-05-01T12:00:00Z`, `90 days`. */
    readonly since?: string;
    /** Commits up to then, including the whole day. */
    readonly until?: string;
    /** Only what is reachable from these branches; remote ones count too. */
    readonly branches?: readonly string[];
    /** Only what is reachable from refs. */
    readonly isReachable?: boolean;
    /** Paths, folders or patterns as git understands them, relative to the root of the repository. */
    readonly paths?: readonly string[];
    /** Only the newest commits, this many. */
    readonly maxCount?: number;
}
