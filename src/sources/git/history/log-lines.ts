const lineFeed = 0x0a;
const colon = 0x3a;
const space = 0x20;
/** The second digit of `160000`; no other mode has a 6 there. */
const submoduleDigit = 0x36;
/** A mode and the space after it. */
const modeBytes = 7;
/** Git prints no longer lines. */
const longestLine = 1 << 20;

/** Receives offsets into these bytes, which are valid only during the call. Ids are hexadecimal. */
export interface LogHandler {
  commit(bytes: Buffer, idAt: number, seconds: number): void;
  /** The ids are `stride` bytes apart: first the object in each parent, then the object afterwards. */
  entry(bytes: Buffer, line: LogLine): void;
}

export interface LogLine {
  readonly parents: number;
  readonly idsAt: number;
  readonly stride: number;
  readonly isSubmodule: boolean;
  readonly pathAt: number;
  readonly pathEnd: number;
}

/**
 * Parses all of a `git log -z --raw --no-abbrev --format="%H %ct"`, in chunks cut anywhere, without making a string of
 * any of it: RawDiffParser, which is meant to report only some entries, takes three times as long for the 136 MB of a
 * history of 55,000 commits.
 */
export class LogLines {
  readonly #handler: LogHandler;
  readonly #hexBytes: number;
  #rest: Buffer = Buffer.alloc(0);
  #isBroken = false;

  /** `idBytes`: 20 or 32. */
  constructor(idBytes: number, handler: LogHandler) {
    this.#hexBytes = 2 * idBytes;
    this.#handler = handler;
  }

  /** A line was not in the expected format; nothing after it is read. */
  get isBroken(): boolean {
    return this.#isBroken;
  }

  push(chunk: Buffer): void {
    if (this.#isBroken) return;
    const bytes = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    let at = 0;
    for (let next = 0; next >= 0 && at < bytes.length && !this.#isBroken;) {
      // Git puts a line feed, or an empty text, between a commit and its first line.
      while (bytes[at] === lineFeed || bytes[at] === 0) at++;
      next = bytes[at] === colon ? this.#readEntry(bytes, at) : this.#readCommit(bytes, at);
      if (next >= 0) at = next;
    }
    this.#rest = Buffer.from(bytes.subarray(at));
    if (this.#rest.length > longestLine) this.#isBroken = true;
  }

  /** Returns where the commit line ends; -1 if its end has not come yet. */
  #readCommit(bytes: Buffer, start: number): number {
    const end = bytes.indexOf(0, start);
    if (end < 0) return -1;
    const secondsAt = start + this.#hexBytes + 1;
    this.#isBroken = bytes[secondsAt - 1] !== space || secondsAt >= end;
    if (!this.#isBroken) this.#handler.commit(bytes, start, Number(bytes.toString('latin1', secondsAt, end)));
    return end;
  }

  /**
   * Returns the same for an entry: a colon for each parent, modes, ids, a letter for each parent, a path. All but the
   * path have a fixed length for a given number of parents.
   */
  #readEntry(bytes: Buffer, start: number): number {
    let parents = 1;
    while (bytes[start + parents] === colon) parents++;
    const stride = this.#hexBytes + 1;
    const idsAt = start + parents + modeBytes * (parents + 1);
    const lettersAt = idsAt + stride * (parents + 1);
    const pathAt = lettersAt + parents + 1;
    const pathEnd = bytes.indexOf(0, pathAt);
    if (pathAt >= bytes.length || pathEnd < 0) return -1;
    this.#isBroken = bytes[lettersAt - 1] !== space || bytes[pathAt - 1] !== 0;
    if (!this.#isBroken)
      this.#handler.entry(bytes, {
        parents,
        idsAt,
        stride,
        isSubmodule: bytes[idsAt - modeBytes + 1] === submoduleDigit,
        pathAt,
        pathEnd,
      });
    return pathEnd;
  }
}
