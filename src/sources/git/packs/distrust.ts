/**
 * Something about a pack is not as it should be, or not known here: git is to read what it is about. Holds why, a
 * clause.
 */
export class Distrust extends Error {}

/**
 * Whether git is to read what this error is about: a pack is not as it should be, or the system refuses it. Any other
 * error is a defect.
 */
export function isDistrust(error: unknown): boolean {
  return error instanceof Distrust || (error instanceof Error && 'syscall' in error);
}
