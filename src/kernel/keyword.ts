/**
 * A literal to look for, and the rules that want to hear of it. Letters of one without `isCaseSensitive` are lower
 * case. At least 3 bytes.
 */
export interface Keyword {
  readonly bytes: Uint8Array;
  readonly isCaseSensitive: boolean;
  /**
   * Those who listen go by its length, so that it is searched whole; where a pattern compares the rest its beginning
   * will do.
   */
  readonly isWhole?: boolean;
  readonly listeners: readonly Listener[];
}

/** A rule that names a keyword, and what has to stand about the keyword for a match to be possible at all. */
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
  /** Ranges of characters none of which stands before the keyword. */
  readonly notBefore?: string;
}

/**
 * Somewhere from `before` bytes before the keyword's first byte to `after` behind it, `length` bytes of the set stand
 * in a row.
 */
export interface RunGate extends Boundary {
  readonly kind: 'run';
  readonly before: number;
  readonly after: number;
  /** The set's ranges, first and last character of each as Latin-1: `09AZ__`. */
  readonly ranges: string;
  readonly length: number;
  /** Ranges likewise of what stands between the keyword and the run, both of them included. */
  readonly within?: string;
}

/** The keyword's first `stemLength` bytes are part of a name that is followed by what may join a value to it. */
export interface AssignmentGate {
  readonly kind: 'assignment';
  readonly stemLength: number;
  /**
   * How the word goes on in which the keyword stands, in lower case; `word*` for 1 to 8 more letters behind. A word
   * that ends there always will do. Absent: it may go on in any way.
   */
  readonly endings?: readonly string[];
  /**
   * Bits of `wordFlags`: in the lower half of words that stand nowhere in the name, in the upper one of words that do
   * not stand before its last. Absent: whatever the name is, and whatever its value.
   */
  readonly masks?: number;
}
