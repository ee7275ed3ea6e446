const lineFeed = 0x0a;
const colon = 0x3a;
const space = 0x20;
/** `160000`, of which no other mode has the second digit. */
const submoduleDigit = 0x36;
/** With its space. */
const modeBytes = 7;
/** Longer lines are none of git's. */
const longestLine = 1 << 20;

/** Told where things stand in these bytes, which are of use within the call only. Ids are hexadecimal. */
export interface LogHandler {
  commit(bytes: Buffer, idAt: number, seconds: number): void;
  /** The ids stand `stride` bytes apart: what stood there in each parent, then what stands there afterwards. */
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
 * Reads all of a `git log -z --raw --no-abbrev --format="%H %ct"`, cut anywhere, without a text for any of it:
 * RawDiffParser, which tells only of some, takes three times as long for the 136 MB of a history of 55,000 commits.
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

  /** Something came that is no such line; nothing is read behind it. */
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

  /** Gives where it ends, -1 where that has not come yet. */
  #readCommit(bytes: Buffer, start: number): number {
    const end = bytes.indexOf(0, start);
    if (end < 0) return -1;
    const secondsAt = start + this.#hexBytes + 1;
    this.#isBroken = bytes[secondsAt - 1] !== space || secondsAt >= end;
    if (!this.#isBroken) this.#handler.commit(bytes, start, Number(bytes.toString('latin1', secondsAt, end)));
    return end;
  }

  /**
   * The same. A colon for each parent, modes, ids, a letter for each parent; each part is as long in every line of so
   * many parents.
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
