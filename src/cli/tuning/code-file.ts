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

/** The build puts here a hash of all chunks. */
const build = '__build__';
/** Whoever sets one of these looks at how code is compiled or does not want it kept. */
const watchers = ['NODE_OPTIONS', 'NODE_V8_COVERAGE', 'NODE_COMPILE_CACHE', 'NODE_DISABLE_COMPILE_CACHE'];

/**
 * Files are read into it, one after the other. With twice as much, and the memory of the kernel, V8 would collect
 * garbage: 1 ms.
 */
let room: Buffer = Buffer.allocUnsafeSlow(1 << 19);

/**
 * Where the code of this build in this Node lies: beside the chunks, in a folder that is theirs and goes with them.
 * Each kind of run has its own, since V8 reads all of what is kept, and what was not called when it was kept is
 * compiled anew: 5 % of the processor time of a range. Undefined where it is to be left alone.
 */
export function codeFolder(chunks: string, kind: string): CodeFolder | undefined {
  if (process.execArgv.length > 0 || watchers.some((name) => (process.env[name] ?? '') !== '')) return undefined;
  const all = `${chunks}/.cache`;
  return { chunks, all, own: `${all}/${build}-${process.version}-${process.arch}-${kind}` };
}

export interface CodeFolder {
  readonly chunks: string;
  /** Of all builds, versions of Node and kinds of runs. */
  readonly all: string;
  readonly own: string;
}

/** A chunk as it lies there. */
export interface Chunk extends KeptCode {
  readonly filename: string;
  readonly text: string;
}

/** The code of a chunk. */
export interface KeptCode {
  /** Where its code is kept: one that changed has another file, even where nobody built it anew. */
  readonly kept: string;
  readonly uid: number;
}

/** The build writes chunks in ASCII, which is read without being decoded. */
export function readChunk({ chunks, own }: CodeFolder, name: string): Chunk {
  const filename = `${chunks}/${name}`;
  const { size, mtimeMs, uid } = readFile(filename);
  return { filename, text: room.toString('latin1', 0, size), kept: `${own}/${name}-${size}-${mtimeMs}`, uid };
}

/**
 * What was kept of a chunk, valid until the next file is read. Undefined where nothing was, or not all of it is sound,
 * or it is not the owner's: V8 believes what it is given, so each file holds it twice, and a disk that lost some of it
 * shows.
 */
export function readCode({ kept, uid }: KeptCode): Buffer | undefined {
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

/** Reads a file into the room. Throws where it cannot be read as a whole. */
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
 * Whole or not at all. False where it cannot be, or the chunks belong to somebody else, who could not take it away
 * again.
 */
export function writeCode(folder: CodeFolder, { kept, uid }: KeptCode, code: Buffer): boolean {
  const unfinished = `${kept}.${process.pid}`;
  try {
    if (uid !== (process.geteuid?.() ?? uid)) return false;
    if (!existsSync(folder.own)) makeFolder(folder);
    writeFileSync(unfinished, Buffer.concat([code, code]), { flag: 'wx' });
    renameSync(unfinished, kept);
    return true;
  } catch {
    if (existsSync(unfinished)) rmSync(unfinished);
    return false;
  }
}

/**
 * Not where the chunks are just being taken away. What earlier builds left goes; a repository that the chunks stand in
 * is told to look away.
 */
function makeFolder({ all, own }: CodeFolder): void {
  if (!existsSync(all)) mkdirSync(all);
  for (const name of readdirSync(all))
    if (!name.startsWith(`${build}-`)) rmSync(`${all}/${name}`, { recursive: true, force: true });
  writeFileSync(`${all}/.gitignore`, '*\n');
  mkdirSync(own);
}
