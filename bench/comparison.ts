import type { Row } from './row.ts';

/** What was asked for on the command line. */
export interface Request {
  readonly paths: readonly string[];
  /** The build to measure. */
  readonly cli: string;
  readonly rounds: number;
  /** For `same`: the build that ours is compared with. */
  readonly other: string | undefined;
  /** For `large`: the size of each file made. */
  readonly megabytes: number;
}

/** Reports each figure as soon as it is there. Returns false if the result is a failure, not a figure. */
export type Comparison = (request: Request, report: (row: Row) => void) => boolean | Promise<boolean>;

/** Ends the bench with one line and exit code 2. */
export class BenchError extends Error {}
