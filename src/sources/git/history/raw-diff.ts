import { isNullId } from '../../../model/git/object-id.ts';
import { showBytes } from '../../path-bytes.ts';
/** One line of `git ... --raw -z --no-abbrev --no-renames`: what is at a path afterwards. */
export interface RawEntry {
  /** Octal, as git prints it; `000000` where nothing is there any more. */
  readonly mode: string;
  readonly id: string;
  /** The object there before, in each parent. */
  readonly before: readonly string[];
  /** One letter for each parent: `A`, `M`, `D`, `T`, `U`. */
  readonly status: string;
  /** Bytes that are not UTF-8 are replaced. */
  readonly path: string;
}

export interface RawDiffHandler {
  /** The entries that follow belong to this commit; `text` is what the format asked git to print about it. */
  commit?(text: string): void;
  /** Whether the path is worth decoding; `entry` is called only then. */
  wants?(line: Pick<RawEntry, 'id' | 'before'>): boolean;
  entry(entry: RawEntry): void;
}

export const submoduleMode = '160000';
export const absentMode = '000000';

const colon = 0x3a;
/** Longer paths are cut. */
const longestToken = 1 << 20;

/**
 * All entries of a complete `git diff-index`, by path. Splits the output as one string, since the parser below would
 * still be cold and take 5 ms for the first 100. An unresolved path has a second line for its file in the work tree;
 * only the first one counts.
 */
export function parseRawDiff(output: Buffer): ReadonlyMap<string, RawEntry> {
  const entries = new Map<string, RawEntry>();
  const tokens = showBytes(output).split('\0');
  for (let at = 0; at + 1 < tokens.length; at += 2) {
    const [, mode = absentMode, before = '', id = '', status = ''] = (tokens[at] ?? '').split(' ');
    const path = tokens[at + 1] ?? '';
    if (!entries.has(path)) entries.set(path, { mode, id, before: [before], status, path });
  }
  return entries;
}

/** Whether this is the complete output of a `git diff-index` and nothing else. */
export function isRawDiff(output: Buffer): boolean {
  const tokens = output.toString('latin1').split('\0');
  return (
    tokens.pop() === '' &&
    tokens.length % 2 === 0 &&
    tokens.every(
      (token, index) => index % 2 === 1 || /^:\d{6} \d{6} [0-9a-f]{40,64} [0-9a-f]{40,64} [A-Z]$/.test(token),
    )
  );
}

/** A path that changed, with the blobs there before and afterwards: zeros if there is none. */
export interface ChangedPath {
  readonly path: string;
  readonly oldId: string;
  readonly newId: string;
}

/**
 * The paths in a complete `git diff-index` or `git diff-tree` at which there was a file before; submodules are left
 * out.
 */
export function parseChangedPaths(output: Buffer): readonly ChangedPath[] {
  const tokens = showBytes(output).split('\0');
  const changed: ChangedPath[] = [];
  for (let at = 0; at + 1 < tokens.length; at += 2) {
    const [mode = '', , oldId = '', newId = ''] = (tokens[at] ?? '').slice(1).split(' ');
    if (mode !== absentMode && mode !== submoduleMode && oldId !== '' && !isNullId(oldId))
      changed.push({ path: tokens[at + 1] ?? '', oldId, newId });
  }
  return changed;
}

/** Parses `git log --format=...`, in chunks cut anywhere. Lines with several colons are those of merges. */
export class RawDiffParser {
  readonly #handler: RawDiffHandler;
  #pieces: Buffer[] = [];
  #held = 0;
  #line: Omit<RawEntry, 'path'> | undefined;

  constructor(handler: RawDiffHandler) {
    this.#handler = handler;
  }

  push(chunk: Buffer): void {
    let start = 0;
    for (let end = chunk.indexOf(0); end >= 0; end = chunk.indexOf(0, start)) {
      this.#read(this.#token(chunk.subarray(start, end)));
      start = end + 1;
    }
    this.#hold(chunk.subarray(start));
  }

  #hold(bytes: Buffer): void {
    if (bytes.length === 0 || this.#held > longestToken) return;
    this.#pieces.push(Buffer.from(bytes));
    this.#held += bytes.length;
  }

  #token(bytes: Buffer): Buffer {
    if (this.#held === 0) return bytes;
    const token = Buffer.concat([...this.#pieces, bytes]).subarray(0, longestToken);
    this.#pieces = [];
    this.#held = 0;
    return token;
  }

  #read(token: Buffer): void {
    if (this.#line !== undefined) return this.#readPath(this.#line, token);
    // Git puts a line feed, or an empty text, between a commit and its first line.
    const text = token.toString('latin1').trimStart();
    if (text.charCodeAt(0) === colon) this.#line = readLine(text);
    else if (text !== '') this.#handler.commit?.(text);
  }

  #readPath(line: Omit<RawEntry, 'path'>, token: Buffer): void {
    this.#line = undefined;
    if (this.#handler.wants?.(line) ?? true) this.#handler.entry({ ...line, path: showBytes(token) });
  }
}

/** Parses `:<mode> <mode> <id> <id> <status>`, with a further colon, mode and id for each further parent. */
function readLine(text: string): Omit<RawEntry, 'path'> {
  const parents = text.search(/[^:]/);
  const fields = text.slice(parents).split(' ');
  return {
    mode: fields[parents] ?? absentMode,
    id: fields.at(-2) ?? '',
    before: fields.slice(parents + 1, -2),
    status: fields.at(-1) ?? '',
  };
}
