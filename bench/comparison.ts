import type { Row } from './row.ts';

/** What was asked for on the command line. */
export interface Request {
  readonly paths: readonly string[];
  /** The build that is measured. */
  readonly cli: string;
  readonly rounds: number;
  /** `same`: the build that ours is compared with. */
  readonly other: string | undefined;
  /** `large`: of each file that is made. */
  readonly megabytes: number;
}

/** Hands over each figure as soon as it is there. False where the result is a failure, not a figure. */
export type Comparison = (request: Request, report: (row: Row) => void) => boolean | Promise<boolean>;

/** Ends the bench with one line and exit code 2. */
export class BenchError extends Error {}
