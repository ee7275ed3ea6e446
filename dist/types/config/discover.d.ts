export interface ConfigFile {
    /** As it is shown to people: relative to the current folder where it lies below. */
    readonly path: string;
    readonly kind: 'straykey' | 'gitleaks';
    readonly text: string;
    /**
     * What stands before a path of the scan to make it relative to the folder that the file's globs speak of:
     * `packages/shop/`, or nothing.
     */
    readonly pathPrefix: string;
    /** The folder that relative paths in the file start from. */
    readonly folder: string;
}
export interface IgnoreFile {
    readonly path: string;
    readonly text: string;
    readonly pathPrefix: string;
}
/** Where a baseline stands unless the configuration says otherwise. */
export declare const baselineFileName = ".straykey-baseline.json";
/** All files that a project decides by, where nothing says otherwise. */
export declare const decisionFileNames: readonly string[];
/**
 * The configuration of what is scanned: in its folder, or in the nearest one above up to the root of the repository;
 * outside of repositories nowhere above.
 * @throws ConfigError for a file that is there and cannot be read.
 */
export declare function discoverConfig(startFolder: string): ConfigFile | undefined;
/**
 * A configuration that a person named; its globs speak of the root of what is scanned.
 * @throws ConfigError where it is not there or cannot be read.
 */
export declare function readNamedConfig(path: string, startFolder: string): ConfigFile;
/** The ignore files of other tools in the folder that is scanned and at the root of its repository. */
export declare function discoverIgnoreFiles(startFolder: string): readonly IgnoreFile[];
/** The folder and those above it to the one that holds `.git`, a folder or in linked worktrees a file; without one only the folder. */
export declare function foldersUpToRoot(startFolder: string): readonly string[];
