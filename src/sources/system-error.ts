import type { Problem } from '../model/problem.ts';
import { systemErrorCode } from '../model/system-error.ts';

const sentences: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EAGAIN: 'gives nothing without waiting',
  EBUSY: 'is in use',
  EIO: 'the disk reports an error',
  EISDIR: 'is a folder',
  ELOOP: 'too many symbolic links',
  EMFILE: 'too many open files',
  ENAMETOOLONG: 'the path is longer than the system allows',
  ENFILE: 'too many open files',
  ENODEV: 'the device is gone',
  ENOENT: 'is no longer there',
  ENOMEM: 'not enough memory',
  ENOTDIR: 'is no longer there',
  ENXIO: 'the device is gone',
  EPERM: 'permission denied',
  ESTALE: 'the network file system lost it',
};

/** The detail of a problem; rethrows an error that is not from the operating system, for that is a bug. */
export function describeSystemError(error: unknown): string {
  const code = systemErrorCode(error);
  if (code === '') throw error;
  return sentences[code] ?? `cannot be read (${code})`;
}

/** The problem for a file or folder that could not be read; rethrows as `describeSystemError` does. */
export function unreadable(where: string, error: unknown): Problem {
  const problem: Problem = { kind: 'unreadable', where, detail: describeSystemError(error) };
  return problem.detail === sentences['EACCES']
    ? { ...problem, advice: 'Leave it out with --exclude, or run as somebody who may read it.' }
    : problem;
}
