/**
 * An error that the user can fix: one line saying what is wrong, where, and what to do. The command line and the action
 * print `message` and exit with 2; any other error is a bug and keeps its stack. No message ever holds a secret.
 */
export abstract class StraykeyError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
  }
}

/** A command line or a library call that makes no sense. */
export class UsageError extends StraykeyError {}

/** A configuration, ignore or baseline file that cannot be used. `where` is `path` or `path:line`. */
export class ConfigError extends StraykeyError {
  readonly where: string;
  constructor(where: string, detail: string, options?: ErrorOptions) {
    super(`${where}: ${detail}`, options);
    this.where = where;
  }
}

/** A rule that is broken. */
export class RuleError extends StraykeyError {
  readonly ruleId: string;
  constructor(ruleId: string, detail: string, options?: ErrorOptions) {
    super(`rule ${ruleId}: ${detail}`, options);
    this.ruleId = ruleId;
  }
}

/** A source that cannot be read at all: a path that does not exist, a repository that git refuses. */
export class SourceError extends StraykeyError {
  readonly where: string;
  constructor(where: string, detail: string, options?: ErrorOptions) {
    super(`${where}: ${detail}`, options);
    this.where = where;
  }
}
