import { closeSync, existsSync, fstatSync, mkdirSync, openSync, readdirSync, readSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';

/** The build puts here a hash of all chunks. */
const build = '__build__';
const piece = Buffer.allocUnsafeSlow(1 << 16);
/** Whoever sets one of these looks at how code is compiled or does not want it kept. */
const watchers = ['NODE_OPTIONS', 'NODE_V8_COVERAGE', 'NODE_COMPILE_CACHE', 'NODE_DISABLE_COMPILE_CACHE'];

/**
 * Where the code of this build in this Node lies: beside the chunks, in a folder that is theirs and goes with them. Undefined where it is
 * to be left alone.
 */
export function codeFolder(chunks: string): CodeFolder | undefined {
  if (process.execArgv.length > 0 || watchers.some((name) => (process.env[name] ?? '') !== '')) return undefined;
  const all = `${chunks}/.cache`;
  return { chunks, all, own: `${all}/${build}-${process.version}-${process.arch}` };
}

export interface CodeFolder {
  readonly chunks: string;
  /** Of all builds and versions of Node. */
  readonly all: string;
  readonly own: string;
}

/** What was kept of a chunk. Undefined where nothing was, or not all of it is sound. */
export function readCode(folder: CodeFolder, chunk: string): Buffer | undefined {
  try {
    const { path, uid } = fileOf(folder, chunk);
    return existsSync(path) ? readSound(path, uid) : undefined;
  } catch {
    return undefined;
  }
}

/** V8 believes what it is given, so each file holds it twice: a disk that lost some of it shows. Nothing where it is not the owner's. */
function readSound(path: string, owner: number): Buffer | undefined {
  const descriptor = openSync(path, 'r');
  try {
    const { size, uid } = fstatSync(descriptor);
    if (uid !== owner || size === 0 || size % 2 !== 0) return undefined;
    const code = Buffer.allocUnsafeSlow(size / 2);
    return readSync(descriptor, code) === code.length && isNext(descriptor, code) ? code : undefined;
  } finally {
    closeSync(descriptor);
  }
}

/** Compared by and by: V8 collects garbage for large buffers, too. */
function isNext(descriptor: number, code: Buffer): boolean {
  for (let at = 0; at < code.length; at += piece.length) {
    const part = code.subarray(at, at + piece.length);
    if (readSync(descriptor, piece, 0, part.length, null) < part.length || part.compare(piece, 0, part.length) !== 0) return false;
  }
  return true;
}

/** One that changed has another file, even where nobody built it anew. */
function fileOf({ chunks, own }: CodeFolder, chunk: string): { readonly path: string; readonly uid: number } {
  const { size, mtimeMs, uid } = statSync(chunk);
  return { path: `${own}/${chunk.slice(chunks.length + 1)}-${size}-${mtimeMs}`, uid };
}

/** Whole or not at all. False where it cannot be, or the chunks belong to somebody else, who could not take it away again. */
export function writeCode(folder: CodeFolder, chunk: string, code: Buffer): boolean {
  const { path, uid } = fileOf(folder, chunk);
  const unfinished = `${path}.${process.pid}`;
  try {
    if (uid !== (process.geteuid?.() ?? uid)) return false;
    if (!existsSync(folder.own)) makeFolder(folder);
    writeFileSync(unfinished, Buffer.concat([code, code]), { flag: 'wx' });
    renameSync(unfinished, path);
    return true;
  } catch {
    if (existsSync(unfinished)) rmSync(unfinished);
    return false;
  }
}

/** Not where the chunks are just being taken away. What earlier builds left goes; a repository that the chunks stand in is told to look away. */
function makeFolder({ all, own }: CodeFolder): void {
  if (!existsSync(all)) mkdirSync(all);
  for (const name of readdirSync(all)) if (!name.startsWith(`${build}-`)) rmSync(`${all}/${name}`, { recursive: true, force: true });
  writeFileSync(`${all}/.gitignore`, '*\n');
  mkdirSync(own);
}
