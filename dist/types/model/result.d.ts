import type { Finding } from './finding.ts';
import type { Observation } from './observation.ts';
import type { Problem } from './problem.ts';
import { type FailFloor } from './severity.ts';
/** The result of a scan: what was found, what could not be read, and what was scanned. */
export interface ScanResult {
    /** What to report, sorted by first path, offset and rule id. */
    readonly findings: readonly Finding[];
    /** What was found but allowed by a comment, the configuration or the baseline; in the same order. */
    readonly allowed: readonly Finding[];
    readonly problems: readonly Problem[];
    /** What the user should know, but does not make the scan incomplete. */
    readonly notes: readonly string[];
    /** Facts about files and variables besides their secrets, sorted by place. */
    readonly observations: readonly Observation[];
    readonly statistics: Statistics;
    /** What was scanned, for the head of a report. */
    readonly target: Target;
}
/** What was asked for, without what may differ from one machine to the next. */
export interface Target {
    /** The kind of scan; `push` counts as `range`, and all scans of variables as `env`. */
    readonly mode: 'dir' | 'git' | 'staged' | 'range' | 'env' | 'stdin';
    /** As the user named it, never made absolute. */
    readonly names: readonly string[];
    /** Git only: the address of `origin`, or of the first remote, without credentials. */
    readonly repositoryUrl?: string;
    /** Git only: the id of the commit that HEAD points to. */
    readonly revision?: string;
    /** The configuration that applied, relative to the root of the project; only its name if it is elsewhere. */
    readonly config?: string;
}
/** What was scanned, and what was not. */
export interface Statistics {
    readonly files: number;
    /** Git objects other than commits: contents of files, and tags. */
    readonly blobs: number;
    readonly commits: number;
    readonly variables: number;
    /** Archives that were opened. */
    readonly archives: number;
    /** Bytes that were searched, including what was inflated. */
    readonly bytes: number;
    /** Rules that ran. */
    readonly rules: number;
    /** Rules that the configuration or the caller disabled. */
    readonly rulesOff: number;
    /** What was left out on purpose, counted by reason: `ignored by .gitignore`. */
    readonly skipped: Readonly<Record<string, number>>;
    /** Objects of a history that git itself had to read, counted by reason; most are read from packs without it. */
    readonly readByGit: Readonly<Record<string, number>>;
    /** Findings that were allowed, counted by what allowed them. */
    readonly allowed: {
        readonly inline: number;
        readonly allowlist: number;
        readonly baseline: number;
    };
    /** Findings below the confidence asked for. */
    readonly belowConfidence: number;
}
/** The reason given for leaving out secrets at paths that are excluded from the report. */
export declare const excludedSecrets = "secrets in excluded paths";
/** Process exit codes. Findings win over incomplete. */
export declare const exitCodes: {
    readonly clean: 0;
    readonly findings: 1;
    readonly usage: 2;
    readonly incomplete: 3;
};
/**
 * The exit code of a scan that reached its end. Findings milder than the floor do not count, problems always do; the
 * report shows both.
 */
export declare function exitCodeOf({ findings, problems }: Pick<ScanResult, 'findings' | 'problems'>, failOn?: FailFloor): 0 | 1 | 3;
