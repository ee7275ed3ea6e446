import type { Narrowing } from '../model/narrowing.ts';
import type { Rejection } from '../model/rejection.ts';
import type { Rule } from '../model/rule.ts';
import type { Confidence, Severity } from '../model/severity.ts';
import type { GitlabRequest } from '../sources/ci/gitlab-api.ts';
export type { GitlabRequest } from '../sources/ci/gitlab-api.ts';
export declare const kernelKinds: readonly ['wasm', 'plain'];
/** How keywords are searched for: by WebAssembly, or by JavaScript, which is several times slower. */
export type KernelKind = (typeof kernelKinds)[number];
export declare const sortOrders: readonly ['path', 'exposure'];
/** What findings are sorted by: where they are, or how long they have been exposed, longest first. */
export type SortOrder = (typeof sortOrders)[number];
export declare const gitReaders: readonly ['packs', 'git'];
/** How the objects of a history are read: from the packs directly, or by `git cat-file`, which is slower. */
export type GitReader = (typeof gitReaders)[number];
/** Whose decisions count for a range: those of the commit that it was built on, or those on the disk. */
export declare const decisionOrigins: readonly ['base', 'checkout'];
/** What to scan. Paths are as the caller names them, relative to the current folder. */
export type ScanTarget = 
/** Files, folders and globs on the disk; the current folder if `paths` is empty. */
{
    readonly kind: 'dir';
    readonly paths: readonly string[];
}
/** Every object of a repository's object database, or the part that `narrowing` selects. */
 | {
    readonly kind: 'git';
    readonly repository: string;
    readonly narrowing?: Narrowing;
}
/**
 * What is about to be committed: blobs of the index that differ from HEAD. `only`: these files and folders,
 * relative to the top of the work tree or absolute.
 */
 | {
    readonly kind: 'staged';
    readonly repository: string;
    readonly only?: readonly string[];
}
/** What the commits of a range added: `A..B`. */
 | {
    readonly kind: 'range';
    readonly repository: string;
    readonly range: string;
    readonly narrowing?: Narrowing;
}
/**
 * What a push adds: commits and tags reachable from the `tips` (ids or names), but not from what the other side has:
 * the commits `known` and those of `knownRefs`, an option of `git rev-list` such as `--all`.
 */
 | {
    readonly kind: 'push';
    readonly repository: string;
    readonly tips: readonly string[];
    readonly known: readonly string[];
    readonly knownRefs?: `--${string}`;
}
/** Dotenv files below the paths, and `variables`, by default those of this process. */
 | {
    readonly kind: 'env';
    readonly paths: readonly string[];
    readonly variables?: Readonly<Record<string, string | undefined>>;
}
/**
 * Files and folders, including archives, searched for the values of these variables. Those in `names` count as secret
 * whatever they hold; the variables of `dotenvFiles` are searched for too.
 */
 | {
    readonly kind: 'find-in';
    readonly paths: readonly string[];
    readonly variables: Readonly<Record<string, string | undefined>>;
    readonly names?: readonly string[];
    readonly dotenvFiles?: readonly string[];
}
/** Variables stored in CI systems: exported lists, and what GitLab answers. */
 | {
    readonly kind: 'ci-variables';
    readonly files: readonly string[];
    readonly gitlab?: GitlabRequest;
}
/** Standard input, treated as a file of this name. */
 | {
    readonly kind: 'stdin';
    readonly filename?: string;
}
/** A text in memory. */
 | {
    readonly kind: 'text';
    readonly text: string | Uint8Array;
    readonly path?: string;
};
/**
 * Everything but the target is optional: what is absent is taken from the configuration file, then from the default.
 */
export interface ScanOptions {
    readonly target: ScanTarget;
    /** Lowest confidence to report; `medium` by default. */
    readonly confidence?: Confidence;
    /** Lowest severity to look for: milder rules do not run. */
    readonly severity?: Severity;
    /** Only these rules run: ids or providers; `*` is a wildcard. */
    readonly rules?: readonly string[];
    /** These do not run. */
    readonly skipRules?: readonly string[];
    /** Custom rules, in addition to the others. */
    readonly ownRules?: readonly Rule[];
    /** Globs of paths to leave out, in addition to those of the configuration. */
    readonly exclude?: readonly string[];
    /** A configuration file; false for none. By default it is looked for at the root of the target. */
    readonly config?: string | false;
    /** A baseline file; false for none. By default `.straykey-baseline.json` at the root of the target. */
    readonly baseline?: string | false;
    /**
     * Where configuration, baseline and ignore files are looked for instead of the root of the target: a folder with
     * those of another commit, so that a change does not decide about itself.
     */
    readonly decisionFolder?: string;
    /** Key of the fingerprints, a text of any length; the baseline's salt by default, else one that never changes. */
    readonly salt?: string;
    /** Skips what git ignores, except `.env*` files and what git tracks nevertheless. True by default. */
    readonly honoursGitignore?: boolean;
    /** Follows symbolic links, each target once. False by default. */
    readonly followsLinks?: boolean;
    /** Honours comments such as `straykey:allow`. True by default. */
    readonly honoursInlineAllows?: boolean;
    /** Bytes read of a file; a longer file is a problem. 16 GiB by default. */
    readonly maxFileSizeBytes?: number;
    /** Depth of archives within archives: 0 opens none, 1 only the outermost. 4 by default. */
    readonly maxArchiveDepth?: number;
    /** Bytes that everything in one outermost archive may inflate to. 1 GiB by default. */
    readonly maxArchiveSizeBytes?: number;
    /** Depth of nested encodings: 0 decodes none. 4 by default. */
    readonly maxDecodeDepth?: number;
    /**
     * Places of secrets kept in all, the first of each secret and as many of one as of any other; more are a problem.
     * 100,000 by default.
     */
    readonly maxFindings?: number;
    /**
     * Time after which nothing more is read; what was not read is a problem. None by default. The places of what was found
     * are still looked up.
     */
    readonly maxTimeMs?: number;
    /**
     * Ends the scan, which then rejects with the signal's reason; no thread and no git goes on. Heard between two files or
     * objects, and never while a caller's own thread waits for standard input.
     */
    readonly signal?: AbortSignal;
    /**
     * `plain` searches for keywords in TypeScript, which is slower. `wasm` by default, where WebAssembly is available.
     */
    readonly kernel?: KernelKind;
    /** `git` reads a history through git alone, which is slower. `packs` by default, where WebAssembly is available. */
    readonly gitReader?: GitReader;
    /**
     * Threads that scan a tree or a history, from 1 (the calling one) to 64. By default as many as pay off: one; two from
     * 4,000 files on; up to four from 10,000 files, some 130 MB, a file of 64 MiB or 15 MB of packs on.
     */
    readonly threads?: number;
    /** Called for each blob that was scanned, or with the `count` of those that other threads have scanned. */
    readonly onScanned?: (bytes: number, count: number) => void;
    /**
     * Called for each place of a secret, or with the `count` of several, before it is known whether they are reported.
     */
    readonly onFound?: (count: number) => void;
    /** Called for each candidate that was dropped, with the rule's id. Costs time, and keeps the scan in one thread. */
    readonly onRejected?: (path: string, ruleId: string, rejection: Rejection) => void;
    /**
     * A file that remembers which objects were clean, for the next scan of the whole history; created if it is missing.
     * It holds ids and paths, never a secret.
     */
    readonly cache?: string;
    /** `exposure` lists the longest exposed secrets of a git history first. `path` by default. */
    readonly sort?: SortOrder;
    /** `YYYY-MM-DD`, for expiry and exposure; the day of the scan by default. */
    readonly today?: string;
}
