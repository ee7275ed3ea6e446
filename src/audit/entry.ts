/** Something that a person decided, or that was done, recorded to be looked up later. Contains no secret. */
export interface AuditEvent {
  readonly action: 'skip';
  /** Who did it, as git knows them. */
  readonly who: string;
  readonly hook: string;
  readonly reason: string;
  /** The commit of HEAD at the time. */
  readonly head?: string;
}

/** An event with its place in the log. */
export interface AuditEntry extends AuditEvent {
  /** From 1. */
  readonly number: number;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** The hash of the previous entry; all zeros in the first. */
  readonly previous: string;
}

export const noHash: string = '0'.repeat(64);
