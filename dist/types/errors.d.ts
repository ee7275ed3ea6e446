/**
 * An error that the user can fix: one line saying what is wrong, where, and what to do. The command line and the action
 * print `message` and exit with 2; any other error is a bug and keeps its stack. No message ever holds a secret.
 */
export declare abstract class StraykeyError extends Error {
    constructor(message: string, options?: ErrorOptions);
}
/** A command line or a library call that makes no sense. */
export declare class UsageError extends StraykeyError {
}
/** A configuration, ignore or baseline file that cannot be used. `where` is `path` or `path:line`. */
export declare class ConfigError extends StraykeyError {
    readonly where: string;
    constructor(where: string, detail: string, options?: ErrorOptions);
}
/** A rule that is broken. */
export declare class RuleError extends StraykeyError {
    readonly ruleId: string;
    constructor(ruleId: string, detail: string, options?: ErrorOptions);
}
/** A source that cannot be read at all: a path that does not exist, a repository that git refuses. */
export declare class SourceError extends StraykeyError {
    readonly where: string;
    constructor(where: string, detail: string, options?: ErrorOptions);
}
