import type { Finding } from '../../model/finding.ts';

/**
 * The files of the commit that a change was built on, from git or from an API. All three reject with Unavailable where
 * these cannot be read now.
 */
export interface Past {
  /** The name shown to people: a short id. */
  readonly name: string;
  /** Undefined if there is no file. */
  read(path: string): Promise<Uint8Array | undefined>;
  /** Paths that differ after the change. */
  changedPaths(): Promise<readonly string[]>;
  /** Files that are now gone and may have held one of these secrets, as after a move or a rename. */
  findMoved(findings: readonly Finding[]): Promise<readonly string[]>;
}

/** A part of the past that is not here; the message is a clause that says which and why. */
export class Unavailable extends Error {}
