import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { countItemsBefore } from '../../foundation/binary-search.ts';
import { isNullId } from '../../model/git/object-id.ts';
import { readSmallFile } from '../file/small-file.ts';
import { encodePath } from '../path-bytes.ts';
import { readGitConfig } from './git-config.ts';
import type { GitFolder } from './git-folder.ts';

const maxIndexBytes = 256 << 20;
const statBytes = 40;
const modeOffset = 24;
const regularFile = 0o10;

/**
 * The files git tracks, read from the index, as sorted byte strings. An ignored file is tracked if it was added anyway,
 * or before it was ignored, and then leaks with the next push.
 */
export class TrackedFiles {
  readonly #paths: readonly string[];

  constructor(paths: readonly string[]) {
    this.#paths = paths;
  }

  has(path: string): boolean {
    return this.#paths[this.#find(path)] === path;
  }

  /** The tracked files below a folder. */
  below(folder: string): readonly string[] {
    return this.#paths.slice(this.#find(`${folder}/`), this.#find(`${folder}0`));
  }

  /** Index of the first path that is not before `path`. */
  #find(path: string): number {
    return countItemsBefore(this.#paths, (known) => known < path);
  }
}

/** Empty if there is no index; undefined if it cannot be read. */
export function readTrackedFiles(git: GitFolder): TrackedFiles | undefined {
  const hashBytes = readGitConfig(join(git.common, 'config'), 'extensions', 'objectformat') === 'sha256' ? 32 : 20;
  const path = join(git.own, 'index');
  const file = readSmallFile(path, maxIndexBytes);
  if (file === undefined) return existsSync(encodePath(path)) ? undefined : new TrackedFiles([]);
  const own = parseIndex(file.bytes, hashBytes);
  const shared =
    own?.sharedId === undefined
      ? undefined
      : readSmallFile(join(git.own, `sharedindex.${own.sharedId}`), maxIndexBytes);
  const base = shared === undefined ? undefined : parseIndex(shared.bytes, hashBytes);
  if (own === undefined || file.isCut || (own.sharedId !== undefined && base === undefined)) return undefined;
  return new TrackedFiles(base === undefined ? own.paths : [...base.paths, ...own.paths].sort());
}

interface ParsedIndex {
  readonly paths: readonly string[];
  /** For a split index, the id of the shared part. */
  readonly sharedId: string | undefined;
}

/** Versions 2 to 4. */
function parseIndex(bytes: Buffer, hashBytes: number): ParsedIndex | undefined {
  if (bytes.length < 12 || bytes.toString('latin1', 0, 4) !== 'DIRC') return undefined;
  const version = bytes.readUInt32BE(4);
  const count = bytes.readUInt32BE(8);
  const paths: string[] = [];
  let at = 12;
  let previous = '';
  for (let left = count; left > 0; left--) {
    const flagsAt = at + statBytes + hashBytes;
    if (flagsAt + 3 > bytes.length) return undefined;
    const isExtended = version >= 3 && (bytes.readUInt16BE(flagsAt) & 0x4000) !== 0;
    const name = readName(bytes, flagsAt + (isExtended ? 4 : 2), version, previous);
    if (name === undefined) return undefined;
    if (bytes.readUInt32BE(at + modeOffset) >>> 12 === regularFile && isInside(name.text)) paths.push(name.text);
    previous = name.text;
    at = version === 4 ? name.end + 1 : at + ((name.end - at + 8) & ~7);
  }
  return { paths, sharedId: findSharedId(bytes, at, hashBytes) };
}

interface IndexName {
  readonly text: string;
  /** Where the NUL after it is. */
  readonly end: number;
}

/** In version 4 a name says how many bytes at the end of the previous name it replaces. */
function readName(bytes: Buffer, start: number, version: number, previous: string): IndexName | undefined {
  let at = start;
  let kept = '';
  if (version === 4) {
    let strip = (bytes[at] ?? 0) & 0x7f;
    while (((bytes[at++] ?? 0) & 0x80) !== 0) strip = ((strip + 1) << 7) | ((bytes[at] ?? 0) & 0x7f);
    kept = previous.slice(0, Math.max(0, previous.length - strip));
  }
  const end = bytes.indexOf(0, at);
  return end < 0 ? undefined : { text: kept + bytes.toString('latin1', at, end), end };
}

/** A forged index must not lead outside its working tree. */
function isInside(path: string): boolean {
  return path !== '' && !path.startsWith('/') && !/(^|\/)(\.\.?|\.git)(\/|$)/i.test(path);
}

/** Looks for the extension `link`; extensions are between the entries and the checksum. */
function findSharedId(bytes: Buffer, start: number, hashBytes: number): string | undefined {
  for (let at = start; at + 8 <= bytes.length - hashBytes; at += 8 + bytes.readUInt32BE(at + 4)) {
    if (bytes.toString('latin1', at, at + 4) !== 'link') continue;
    const id = bytes.toString('hex', at + 8, at + 8 + hashBytes);
    return isNullId(id) ? undefined : id;
  }
  return undefined;
}
