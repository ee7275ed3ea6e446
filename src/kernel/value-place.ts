/** How values are dropped of which nothing but their first bytes has to be known. */
export interface Drops {
  /** The name is one of a password. */
  readonly isPassword: boolean;
  /** It is `key` and nothing else. */
  readonly isBareKey: boolean;
  /** Bits of `wordFlags`. */
  flagsOf(word: string): number;
}

/** What is known of the place of a value before it is looked at. */
export interface ValuePlace {
  /** Of the keyword in the name. */
  readonly start: number;
  /** A value without quotes may stand there. */
  readonly allowsBare: boolean;
  /** A name of source code is none. */
  readonly isNameRefused: boolean;
  /** Between two tags. */
  readonly isElement: boolean;
  /** It may be the first of several. */
  readonly isListed: boolean;
  /** What is dropped in any file is none; undefined where that is not asked. */
  readonly drops: Drops | undefined;
}
