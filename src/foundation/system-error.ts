/**
 * The code of an error from the operating system or Node, such as `ENOENT` or `Z_DATA_ERROR`; empty for any other
 * error.
 */
export function systemErrorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/**
 * The result of the work; undefined if the operating system or Node refuses it. Any other error is a defect of ours and
 * is thrown on.
 */
export function unlessRefused<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch (error) {
    if (systemErrorCode(error) === '') throw error;
    return undefined;
  }
}

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

/** What is wrong with a path that leads through a file. Newer versions of Node take it for one that is merely missing. */
export const throughFile: string = 'a part of the path is a file, not a folder';

/** What the operating system says; rethrows an error that is not from it, for that is a bug. */
export function describeSystemError(error: unknown): string {
  const code = systemErrorCode(error);
  if (code === '') throw error;
  return sentences[code] ?? `cannot be read (${code})`;
}

/**
 * What the system or Node refuses to the program as a whole, and not to a file that it scans; undefined for any other
 * error.
 */
export function describeRefusal(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  // The first call that needs the current folder fails if it was deleted.
  if ('syscall' in error && error.syscall === 'uv_cwd')
    return 'the current folder is gone or closed to you; change to another one';
  switch (systemErrorCode(error)) {
    case 'ERR_ACCESS_DENIED':
      return `Node runs with --permission: ${error.message}`;
    case 'EMFILE':
    case 'ENFILE':
      return 'the system does not allow it to open enough files; raise `ulimit -n`';
    default:
      return undefined;
  }
}
