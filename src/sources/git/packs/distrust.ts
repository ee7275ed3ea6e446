/**
 * Something about a pack is wrong, or of a kind not supported here, so git has to read it. The message is the reason,
 * as a clause.
 */
export class Distrust extends Error {}

/**
 * Whether git should read what this error is about: the pack is not as it should be, or the system refuses it. Any
 * other error is a bug.
 */
export function isDistrust(error: unknown): boolean {
  return error instanceof Distrust || (error instanceof Error && 'syscall' in error);
}
