import type { Config } from '../config/config.ts';
import type { Rejection } from '../engine/match.ts';
import type { Rule } from '../model/rule.ts';
import type { Confidence, Severity } from '../model/severity.ts';

export const kernelKinds = ['wasm', 'plain'] as const;
export type KernelKind = (typeof kernelKinds)[number];

/** How the objects of a history are read. */
export const gitReaders = ['packs', 'git'] as const;
export type GitReader = (typeof gitReaders)[number];

/** What is to be scanned. Paths are as the caller names them, relative to the current folder. */
export type ScanTarget =
  /** Files and folders on the disk; globs too. The current folder where `paths` is empty. */
  | { readonly kind: 'dir'; readonly paths: readonly string[] }
  /** Every object of a repository's object database. */
  | { readonly kind: 'git'; readonly repository: string }
  /** What is about to be committed: blobs of the index that differ from HEAD. */
  | { readonly kind: 'staged'; readonly repository: string }
  /** What the commits of a range brought: `A..B`. */
  | { readonly kind: 'range'; readonly repository: string; readonly range: string }
  /** Dotenv files under the paths, and the process's own variables unless `variables` says otherwise. */
  | { readonly kind: 'env'; readonly paths: readonly string[]; readonly variables?: Readonly<Record<string, string | undefined>> }
  /** Standard input, as if it were a file of this name. */
  | { readonly kind: 'stdin'; readonly filename?: string }
  /** A text at hand. */
  | { readonly kind: 'text'; readonly text: string | Uint8Array; readonly path?: string };

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
  /** Key of the fingerprints; the baseline's salt where absent. */
  readonly salt?: string;
  readonly honoursGitignore?: boolean;
  readonly followsLinks?: boolean;
  readonly honoursInlineAllows?: boolean;
  readonly maxFileBytes?: number;
  readonly maxArchiveDepth?: number;
  readonly maxArchiveBytes?: number;
  readonly maxDecodeDepth?: number;
  /** Places of secrets kept in all. */
  readonly maxFindings?: number;
  /** `plain`: keyword search in plain TypeScript, which is slower; `wasm` where WebAssembly can be had. */
  readonly kernel?: KernelKind;
  /** `git`: a history is read through git alone, which is slower; `packs` where WebAssembly can be had. */
  readonly gitReader?: GitReader;
  /**
   * Threads that scan a tree or a history, from 1, the calling one, to 64. As many as are worth it where absent: one, and
   * up to four from 10,000 files, some 130 MB, or packs of 15 MB on.
   */
  readonly threads?: number;
  /** Starts the reading; a caller that can break it off does so from within. Called once. */
  readonly onReading?: (read: () => void | Promise<void>) => void | Promise<void>;
  /** Called for every blob that was looked at, or for so many of them that other threads have looked at. */
  readonly onScanned?: (bytes: number, count: number) => void;
  /** Called for every place of a secret, or for so many, before it is known whether they are reported. */
  readonly onFound?: (count: number) => void;
  /** Called for every candidate that was dropped, with the rule's id. Costs time, and keeps the scan in one thread. */
  readonly onRejected?: (path: string, ruleId: string, rejection: Rejection) => void;
  /** `YYYY-MM-DD`, for what expires; the day of the scan where absent. */
  readonly today?: string;
}

/** Bytes of a file that are read; undefined where nobody said. */
export function maxFileBytesOf({ maxFileBytes }: ScanOptions, { scan }: Config): number | undefined {
  return maxFileBytes ?? scan.maxFileSizeBytes;
}
