import { describeSystemError, systemErrorCode, throughFile } from '../foundation/system-error.ts';

/** Clauses that follow `cannot write FILE: `. */
export const isFolder: string = 'it is a folder; name a file in it';
export const lacksFolder: string = 'its folder does not exist; create it first';

/**
 * Why a file cannot be written, as the system says, and what to do about it. Rethrows anything else, since a report that
 * fails is a bug of ours.
 */
export function describeUnwritable(error: unknown): string {
  const code = systemErrorCode(error);
  switch (code) {
    case '':
      throw error;
    case 'ENOENT':
      return lacksFolder;
    case 'ENOTDIR':
      return throughFile;
    case 'EACCES':
    case 'EPERM':
      return 'permission denied; choose a place you may write to';
    case 'EROFS':
      return 'the file system is read-only; choose another place';
    case 'ENOSPC':
    case 'EDQUOT':
      return 'no space left; free some or choose another place';
    case 'ELOOP':
    case 'ENAMETOOLONG':
      return describeSystemError(error);
    default:
      return `the system says ${code}`;
  }
}
