import { readdirSync, statSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { unlessRefused } from '../../../foundation/system-error.ts';
import { readSmallFile } from '../../file/small-file.ts';
import { decodePath, encodePath } from '../../path-bytes.ts';
import type { Repository } from '../repository.ts';
import { findSubmodules } from '../submodules.ts';

/** The packs and loose objects of a repository. */
export interface ObjectStores {
  /** Each once, sorted by name. */
  readonly packs: readonly PackFile[];
  /** Ids of loose objects, sorted, each once. */
  readonly looseIds: readonly string[];
}

export interface PackFile {
  /** The pack's file name, which git derives from its content, and its length, which gives away a truncated file. */
  readonly name: string;
  readonly indexFile: string;
}

const maximumFolders = 1_000;
const maximumAlternatesBytes = 1 << 20;

/** Only lists folders: the repository's own, its alternates and theirs, those of its submodules. */
export function listStores(repository: Repository): ObjectStores {
  const folders = objectFolders(repository);
  const packs = new Map(folders.flatMap(packsIn).map((pack) => [pack.name, pack]));
  const looseIds = new Set(folders.flatMap(looseIn));
  return { packs: [...packs.values()].sort((a, b) => (a.name < b.name ? -1 : 1)), looseIds: [...looseIds].sort() };
}

function objectFolders({ environment, folder, commonDir, ...repository }: Repository): readonly string[] {
  const own = environment['GIT_OBJECT_DIRECTORY'];
  const lent = (environment['GIT_ALTERNATE_OBJECT_DIRECTORIES'] ?? '').split(delimiter).filter((path) => path !== '');
  const submodules = findSubmodules({ environment, folder, commonDir, ...repository }).map(({ gitDir }) =>
    join(gitDir, 'objects'),
  );
  const folders = new Set([
    own === undefined ? join(commonDir, 'objects') : resolve(folder, own),
    ...lent.map((path) => resolve(folder, unquoted(path))),
    ...submodules,
  ]);
  // Iterating over a set also visits what is added on the way.
  for (const objects of folders)
    if (folders.size < maximumFolders) for (const alternate of alternatesOf(objects)) folders.add(alternate);
  return [...folders];
}

function alternatesOf(objects: string): readonly string[] {
  const text = readSmallFile(join(objects, 'info/alternates'), maximumAlternatesBytes)?.bytes.toString() ?? '';
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => resolve(objects, unquoted(line)));
}

const escapes: Readonly<Record<string, string>> = { a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' };

/** The name that git wrote in quotes, as in C; any other line as it is. */
function unquoted(line: string): string {
  const quoted = /^"((?:[^"\\]|\\.)*)"$/.exec(line)?.[1];
  if (quoted === undefined) return line;
  const bytes = Buffer.from(quoted).toString('latin1');
  const plain = bytes.replace(/\\([0-7]{3}|.)/g, (_, escape: string) =>
    escape.length === 3 ? String.fromCharCode(Number.parseInt(escape, 8) & 0xff) : (escapes[escape] ?? escape),
  );
  return decodePath(Buffer.from(plain, 'latin1'));
}

function packsIn(objects: string): readonly PackFile[] {
  const folder = join(objects, 'pack');
  return namesIn(folder)
    .filter((name) => name.endsWith('.pack'))
    .map((name) => ({
      name: `${name} ${unlessRefused(() => statSync(join(folder, name)).size) ?? 0}`,
      indexFile: join(folder, `${name.slice(0, -'.pack'.length)}.idx`),
    }));
}

function looseIn(objects: string): readonly string[] {
  const starts = namesIn(objects).filter((name) => /^[0-9a-f]{2}$/.test(name));
  return starts.flatMap((start) =>
    namesIn(join(objects, start))
      .filter((name) => /^(?:[0-9a-f]{38}|[0-9a-f]{62})$/.test(name))
      .map((rest) => start + rest),
  );
}

function namesIn(folder: string): readonly string[] {
  return unlessRefused(() => readdirSync(encodePath(folder))) ?? [];
}
