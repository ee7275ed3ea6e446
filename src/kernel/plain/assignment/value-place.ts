/** How to drop values that their first bytes alone give away. */
export interface Drops {
  /** The name is a password's. */
  readonly isPassword: boolean;
  /** The name is `key` or `Key` and nothing else; `KEY` is a setting. */
  readonly isBareKey: boolean;
  /** Bits of `wordFlags`. */
  flagsOf(word: string): number;
}

/** What is known of the place of a value before it is looked at. */
export interface ValuePlace {
  /** Where the keyword in the name begins. */
  readonly start: number;
  /** An unquoted value may be there. */
  readonly allowsBare: boolean;
  /** A name of source code is not a value. */
  readonly isNameRefused: boolean;
  /** Between two tags. */
  readonly isElement: boolean;
  /** It may be the first of several. */
  readonly isListed: boolean;
  /** What is dropped in any file is not a value; undefined if that does not matter. */
  readonly drops: Drops | undefined;
}
