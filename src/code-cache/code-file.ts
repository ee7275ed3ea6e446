import {
  closeSync,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import type { CodeFlags } from './code-cache.ts';

/** The build puts here a hash of all chunks. */
const build = '__build__';
/** Whoever sets one of these wants to see how code is compiled, or does not want it kept. */
const watchers = ['NODE_OPTIONS', 'NODE_V8_COVERAGE', 'NODE_COMPILE_CACHE', 'NODE_DISABLE_COMPILE_CACHE'];

/**
 * Files are read into it, one after the other. If it were twice as large, V8 would collect garbage once the kernel's
 * memory is added, which takes 1 ms.
 */
let room: Buffer = Buffer.allocUnsafeSlow(1 << 19);

/**
 * Where the compiled code for this build and this version of Node is kept: beside the chunks, so that it is removed with
 * them. Each kind of run has its own, since V8 reads all of the kept code, and compiles again whatever had not been called
 * when it was kept; that would be 5 % of the processor time of a range. Undefined if nothing should be kept.
 */
export function codeFolder(chunks: string, kind: string): CodeFolder | undefined {
  if (process.execArgv.length > 0 || watchers.some((name) => (process.env[name] ?? '') !== '')) return undefined;
  const all = `${chunks}/.cache`;
  const usual = `${all}/${build}-${process.version}-${process.arch}-${kind}`;
  return { all, own: { usual, tuned: `${usual}-tuned` } };
}

export interface CodeFolder {
  /** For all builds, versions of Node and kinds of runs. */
  readonly all: string;
  readonly own: Readonly<Record<CodeFlags, string>>;
}

/** A chunk of the bundle, as read from its file. */
export interface Chunk extends ChunkStamp {
  readonly text: string;
}

/** What tells a chunk from other states of it. */
export interface ChunkStamp {
  /** With the chunk's size and time, so a chunk that was edited by hand has another one. */
  readonly stamp: string;
  /** The owner of the chunk. */
  readonly uid: number;
}

/** The build writes chunks in ASCII, which is read without being decoded. */
export function readChunk(filename: string): Chunk {
  const { size, mtimeMs, uid } = readFile(filename);
  return {
    text: room.toString('latin1', 0, size),
    stamp: `${filename.slice(filename.lastIndexOf('/') + 1)}-${size}-${mtimeMs}`,
    uid,
  };
}

/**
 * The kept code of a chunk, valid until the next file is read. Undefined if there is none, if it belongs to somebody other
 * than the chunk, or if it is damaged: V8 does not check it, so each file holds the code twice.
 */
export function readCode({ own }: CodeFolder, flags: CodeFlags, { stamp, uid }: ChunkStamp): Buffer | undefined {
  const kept = `${own[flags]}/${stamp}`;
  if (!existsSync(kept)) return undefined;
  try {
    const file = readFile(kept);
    const length = file.size / 2;
    if (file.uid !== uid || file.size === 0 || file.size % 2 !== 0) return undefined;
    return room.compare(room, 0, length, length, file.size) === 0 ? room.subarray(0, length) : undefined;
  } catch {
    return undefined;
  }
}

/** Reads a whole file into the room. Throws system errors, and an Error if the file shrinks meanwhile. */
function readFile(path: string): { readonly size: number; readonly mtimeMs: number; readonly uid: number } {
  const descriptor = openSync(path, 'r');
  try {
    const { size, mtimeMs, uid } = fstatSync(descriptor);
    if (size > room.length) room = Buffer.allocUnsafeSlow(size);
    if (readSync(descriptor, room, 0, size, null) !== size) throw new Error(`${path} became shorter while it was read`);
    return { size, mtimeMs, uid };
  } finally {
    closeSync(descriptor);
  }
}

/**
 * Keeps the code of a chunk, completely or not at all. Returns false if it cannot be written, or if the chunks belong to
 * somebody else, who could not delete it.
 */
export function writeCode(folder: CodeFolder, flags: CodeFlags, { stamp, uid }: ChunkStamp, code: Buffer): boolean {
  const own = folder.own[flags];
  const unfinished = `${own}/${stamp}.${process.pid}`;
  try {
    if (uid !== (process.geteuid?.() ?? uid)) return false;
    if (!existsSync(own)) makeFolder(folder, own);
    writeFileSync(unfinished, Buffer.concat([code, code]), { flag: 'wx' });
    renameSync(unfinished, `${own}/${stamp}`);
    return true;
  } catch {
    if (existsSync(unfinished)) rmSync(unfinished);
    return false;
  }
}

/**
 * Makes the folder, deletes the code of earlier builds, and tells git to ignore it, in case the chunks are in a
 * repository. Throws if the folder of the chunks is gone.
 */
function makeFolder({ all }: CodeFolder, own: string): void {
  if (!existsSync(all)) mkdirSync(all);
  for (const name of readdirSync(all))
    if (!name.startsWith(`${build}-`)) rmSync(`${all}/${name}`, { recursive: true, force: true });
  writeFileSync(`${all}/.gitignore`, '*\n');
  mkdirSync(own);
}
