import type { Narrowing } from '../model/narrowing.ts';
import type { Rejection } from '../model/rejection.ts';
import type { Rule } from '../model/rule.ts';
import type { Confidence, Severity } from '../model/severity.ts';
import type { GitlabRequest } from '../sources/ci/gitlab-api.ts';
export type { GitlabRequest } from '../sources/ci/gitlab-api.ts';
/** How keywords are searched for. */
export declare const kernelKinds: readonly ['wasm', 'plain'];
export type KernelKind = (typeof kernelKinds)[number];
/** What stands for a secret in a text that is passed on: the rule that found it, or stars. */
export declare const maskStyles: readonly ['rule', 'stars'];
export type MaskStyle = (typeof maskStyles)[number];
/** What findings are sorted by. */
export declare const sortOrders: readonly ['path', 'exposure'];
export type SortOrder = (typeof sortOrders)[number];
/** How the objects of a history are read. */
export declare const gitReaders: readonly ['packs', 'git'];
export type GitReader = (typeof gitReaders)[number];
/** What is to be scanned. Paths are as the caller names them, relative to the current folder. */
export type ScanTarget = 
/** Files and folders on the disk; globs too. The current folder where `paths` is empty. */
{
    readonly kind: 'dir';
    readonly paths: readonly string[];
}
/** Every object of a repository's object database, or what `narrowing` leaves of it. */
 | {
    readonly kind: 'git';
    readonly repository: string;
    readonly narrowing?: Narrowing;
}
/**
 * What is about to be committed: blobs of the index that differ from HEAD. `only`: these files and folders, from the
 * top of the work tree. `compared`: what `git diff-index` printed.
 */
 | {
    readonly kind: 'staged';
    readonly repository: string;
    readonly only?: readonly string[];
    readonly compared?: Uint8Array;
}
/** What the commits of a range brought: `A..B`. */
 | {
    readonly kind: 'range';
    readonly repository: string;
    readonly range: string;
    readonly narrowing?: Narrowing;
}
/**
 * What a push brings: commits and tags that lead to the `tips`, by id or name, and not to what the other side has,
 * the commits `known` and those of `knownRefs`, an option of `git rev-list` such as `--all`.
 */
 | {
    readonly kind: 'push';
    readonly repository: string;
    readonly tips: readonly string[];
    readonly known: readonly string[];
    readonly knownRefs?: `--${string}`;
}
/** Dotenv files under the paths, and the process's own variables unless `variables` says otherwise. */
 | {
    readonly kind: 'env';
    readonly paths: readonly string[];
    readonly variables?: Readonly<Record<string, string | undefined>>;
}
/**
 * Files and folders, archives opened, in which values of these variables are searched for; `names` are secret
 * whatever they hold; variables of `dotenvFiles` count too.
 */
 | {
    readonly kind: 'find-in';
    readonly paths: readonly string[];
    readonly variables: Readonly<Record<string, string | undefined>>;
    readonly names?: readonly string[];
    readonly dotenvFiles?: readonly string[];
}
/** Variables that CI systems keep: exported lists and what a GitLab answers. */
 | {
    readonly kind: 'ci-variables';
    readonly files: readonly string[];
    readonly gitlab?: GitlabRequest;
}
/** Standard input, as if it were a file of this name. */
 | {
    readonly kind: 'stdin';
    readonly filename?: string;
}
/** A text at hand. */
 | {
    readonly kind: 'text';
    readonly text: string | Uint8Array;
    readonly path?: string;
};
/** Everything but the target may be left out; then the configuration file decides, then the default. */
export interface ScanOptions {
    readonly target: ScanTarget;
    /** Least confidence that is reported. `medium` where nothing says otherwise. */
    readonly confidence?: Confidence;
    /** Rules milder than this do not run. */
    readonly severity?: Severity;
    /** Ids or providers, `*` allowed: only these rules run. */
    readonly rules?: readonly string[];
    /** These do not run. */
    readonly skipRules?: readonly string[];
    /** Rules of the caller's own, beside the others. */
    readonly ownRules?: readonly Rule[];
    /** Globs of paths that are not looked at, beside those of the configuration. */
    readonly exclude?: readonly string[];
    /** A configuration file; false: none. Looked for at the root of the target where absent. */
    readonly config?: string | false;
    /** A baseline file; false: none. `.straykey-baseline.json` at the root of the target where absent. */
    readonly baseline?: string | false;
    /**
     * A folder that stands in for the root of the target where configuration, baseline and ignore files are looked for:
     * those of another commit, so that a change does not decide about itself.
     */
    readonly decisionFolder?: string;
    /** Key of the fingerprints; the baseline's salt where absent. */
    readonly salt?: string;
    /**
     * Leaves out what git ignores, but for `.env*` files and what git tracks all the same. True where nothing says
     * otherwise.
     */
    readonly honoursGitignore?: boolean;
    /** Follows symbolic links, each target once. False where nothing says otherwise. */
    readonly followsLinks?: boolean;
    /** Lets comments such as `straykey:allow` take a line out of the report. True where nothing says otherwise. */
    readonly honoursInlineAllows?: boolean;
    /** Bytes of a file that are read; what lies behind them is a problem. 16 GiB where nothing says otherwise. */
    readonly maxFileSizeBytes?: number;
    /** Archives within archives that are opened: 0 opens none, 1 only the outermost. 4 where nothing says otherwise. */
    readonly maxArchiveDepth?: number;
    /** Bytes that all within one outermost archive may inflate to. 1 GiB where nothing says otherwise. */
    readonly maxArchiveSizeBytes?: number;
    /** Encodings within encodings that are taken off: 0 takes off none. 4 where nothing says otherwise. */
    readonly maxDecodeDepth?: number;
    /** Places of secrets kept in all; 100,000 where absent. More of them are a problem. */
    readonly maxFindings?: number;
    /** `plain`: keyword search in plain TypeScript, which is slower; `wasm` where WebAssembly can be had. */
    readonly kernel?: KernelKind;
    /** `git`: a history is read through git alone, which is slower; `packs` where WebAssembly can be had. */
    readonly gitReader?: GitReader;
    /**
     * Threads that scan a tree or a history, from 1, the calling one, to 64. As many as are worth it where absent: one,
     * and up to four from 10,000 files, some 130 MB, or packs of 15 MB on.
     */
    readonly threads?: number;
    /**
     * Compiles the kernel; a caller that has it compiled in another way does so about it. As much as `aheadBytes` of
     * stdin has been read by then, and trees have been walked through. Called once, where anything is read.
     */
    readonly onCompiling?: <Made>(compile: () => Made, aheadBytes: number) => Made;
    /** Starts the reading; a caller that can break it off does so from within. Called once. */
    readonly onReading?: (read: () => void | Promise<void>) => void | Promise<void>;
    /** Told now and then how many files the walk through a tree has found so far. */
    readonly onWalked?: (files: number) => void;
    /** Told how many bytes the packs of a history have that threads may share, before they are read. */
    readonly onPacks?: (bytes: number) => void;
    /** Called for every blob that was looked at, or for so many of them that other threads have looked at. */
    readonly onScanned?: (bytes: number, count: number) => void;
    /** Called for every place of a secret, or for so many, before it is known whether they are reported. */
    readonly onFound?: (count: number) => void;
    /** Called for every candidate that was dropped, with the rule's id. Costs time, and keeps the scan in one thread. */
    readonly onRejected?: (path: string, ruleId: string, rejection: Rejection) => void;
    /**
     * A file that remembers between scans of whole histories which objects were clean; made where there is none. It holds
     * ids and paths, never a secret.
     */
    readonly cache?: string;
    /** `exposure`: longest exposed first, in git histories; by path where absent. */
    readonly sort?: SortOrder;
    /** `YYYY-MM-DD`, for what expires and how long things last; the day of the scan where absent. */
    readonly today?: string;
}
