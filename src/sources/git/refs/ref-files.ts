import { closeSync, constants, existsSync, fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { unlessRefused } from '../../../foundation/system-error.ts';
import type { Repository } from '../repository.ts';

// Refs as git keeps them in files. To read them spares a run of git, which takes a tenth of the time that Node needs to
// start.

const longestFileBytes = 1 << 20;
/**
 * How much of `packed-refs` to read: that of large repositories takes some millions of bytes. It is sorted, so branches
 * come first.
 */
const packedBytes: readonly number[] = [1 << 16, longestFileBytes];

/** A name that can be no abbreviated id and that only a ref can have. */
const plainName = /^(?![0-9a-f]{4,40}$)(?!refs\/)\w[\w-]*(?:[./]\w[\w-]*)*$/;

/**
 * The commit of a branch, here or of a remote, by its short name: `main`, `origin/main`. Undefined where git has to be
 * asked: something else may be meant by the name, or the refs are not all in files.
 */
export function branchId({ isOwn, gitDir, commonDir }: Repository, name: string): string | undefined {
  if (isOwn !== true || !plainName.test(name) || name.endsWith('.lock')) return undefined;
  if (existsSync(join(gitDir, name)) || existsSync(join(commonDir, 'reftable'))) return undefined;
  const packed =
    readText(join(commonDir, 'packed-refs')) ?? (existsSync(join(commonDir, 'packed-refs')) ? undefined : '');
  if (packed === undefined) return undefined;
  const isRef = (ref: string): boolean => packed.includes(` ${ref}\n`) || readText(join(commonDir, ref)) !== undefined;
  if ([`refs/${name}`, `refs/tags/${name}`, `refs/remotes/${name}/HEAD`].some(isRef)) return undefined;
  const [branch, ...others] = [`refs/heads/${name}`, `refs/remotes/${name}`].filter(isRef);
  return branch === undefined || others.length > 0 ? undefined : idOfRef(commonDir, branch);
}

/** What a ref names. Undefined if there is none of that name, or it names another ref. */
export function idOfRef(gitDir: string, ref: string): string | undefined {
  const file = join(gitDir, ref);
  return existsSync(file) ? idIn(readText(file) ?? '') : findPacked(join(gitDir, 'packed-refs'), ref);
}

function findPacked(file: string, ref: string): string | undefined {
  for (const most of packedBytes) {
    const packed = readBeginning(file, most) ?? '';
    const end = packed.indexOf(` ${ref}\n`);
    if (end >= 0) return idIn(`${packed.slice(packed.lastIndexOf('\n', end) + 1, end)}\n`);
    if (packed.length < most) return undefined;
  }
  return undefined;
}

/** The id that is all of a text. */
export function idIn(text: string): string | undefined {
  return /^([0-9a-f]{40})\n$/.exec(text)?.[1];
}

/** Undefined if the path is missing, is not a file, or is too long. */
export function readText(file: string): string | undefined {
  const text = readBeginning(file, longestFileBytes + 1);
  return text !== undefined && text.length <= longestFileBytes ? text : undefined;
}

/** Reads at most `mostBytes`. Undefined if the path is missing or not a file. Never blocks: a pipe gives nothing. */
function readBeginning(file: string, mostBytes: number): string | undefined {
  // An exception for a missing file would cost more than all the rest.
  if (!existsSync(file)) return undefined;
  return unlessRefused(() => {
    const fd = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      // No larger than needed: large buffers make V8 collect garbage.
      const bytes = Buffer.allocUnsafe(Math.min(fstatSync(fd).size, mostBytes));
      return bytes.toString('latin1', 0, readSync(fd, bytes, 0, bytes.length, null));
    } finally {
      closeSync(fd);
    }
  });
}
