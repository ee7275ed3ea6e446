import type { Finding } from '../model/finding.ts';

/** The files of the commit that a change was built on, from git or from the API. What cannot be told throws. */
export interface Past {
  /** As people see it: a short id. */
  readonly name: string;
  /** Undefined where no file stands there. */
  read(path: string): Promise<Uint8Array | undefined>;
  /** Paths that stand otherwise after the change. */
  changedPaths(): Promise<readonly string[]>;
  /** Files of then that are gone now and may hold one of these secrets: those of a move or a rename. */
  findMoved(findings: readonly Finding[]): Promise<readonly string[]>;
}
