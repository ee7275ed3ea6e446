/**
 * A literal of at least 3 bytes to look for, and the rules that listen for it. Without `isCaseSensitive` its letters
 * are lower case.
 */
export interface Keyword {
  readonly bytes: Uint8Array;
  readonly isCaseSensitive: boolean;
  /**
   * Its listeners go by its length, so all of it is searched. Where a pattern compares the rest, its beginning is
   * enough.
   */
  readonly isWhole?: boolean;
  readonly listeners: readonly Listener[];
}

/** A rule that names a keyword, and what has to be around it for a match to be possible at all. */
export interface Listener {
  /** A number of the caller's own, up to 65,535. */
  readonly rule: number;
  readonly gate: Gate;
}

/** A necessary condition that costs next to nothing. A gate never closes where the rule would match. */
export type Gate = OpenGate | RunGate | AssignmentGate;

export interface OpenGate extends Boundary {
  readonly kind: 'open';
}

interface Boundary {
  /** Ranges of characters that must not be right before the keyword. */
  readonly notBefore?: string;
}

/**
 * From `before` bytes before the keyword's first byte to `after` bytes after it, `length` bytes of the set must be in a
 * row somewhere.
 */
export interface RunGate extends Boundary {
  readonly kind: 'run';
  readonly before: number;
  readonly after: number;
  /** The set's ranges, first and last character of each as Latin-1: `09AZ__`. */
  readonly ranges: string;
  readonly length: number;
  /** Ranges in the same form of what may be from the keyword to the run, both included. */
  readonly within?: string;
}

/** The keyword's first `stemLength` bytes are part of a name that is followed by what may join a value to it. */
export interface AssignmentGate {
  readonly kind: 'assignment';
  readonly stemLength: number;
  /**
   * How the word that holds the keyword may go on, in lower case; `word*` allows 1 to 8 more letters. The word may
   * always end there. Absent: it may go on in any way.
   */
  readonly endings?: readonly string[];
  /**
   * Bits of `wordFlags`. Lower half: words that must be nowhere in the name. Upper half: words that must not be right
   * before its last one. Absent: any name and any value will do.
   */
  readonly masks?: number;
}
