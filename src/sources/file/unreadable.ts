import { describeSystemError, systemErrorCode } from '../../foundation/system-error.ts';
import type { Problem } from '../../model/problem.ts';

/** The problem for a file or folder that could not be read; rethrows as `describeSystemError` does. */
export function unreadable(where: string, error: unknown): Problem {
  const problem: Problem = { kind: 'unreadable', where, detail: describeSystemError(error) };
  return ['EACCES', 'EPERM'].includes(systemErrorCode(error))
    ? { ...problem, advice: 'Leave it out with --exclude, or run as somebody who may read it.' }
    : problem;
}
