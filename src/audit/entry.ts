/** Something that a person decided or that was done, to be looked up later. Holds no secret. */
export interface AuditEvent {
  readonly action: 'skip';
  /** Who did it, as git knows them. */
  readonly who: string;
  readonly hook: string;
  readonly reason: string;
  /** The commit that HEAD was. */
  readonly head?: string;
}

/** An event where it stands in the log. */
export interface AuditEntry extends AuditEvent {
  /** From 1. */
  readonly number: number;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Hash of the entry before; of nothing but zeros in the first. */
  readonly previous: string;
}

export const noHash: string = '0'.repeat(64);
