import { readdirSync } from 'node:fs';
import { decodePath, encodePath } from '../path-bytes.ts';

/** An entry of a folder: its name and what it is, without following links. */
export interface FolderEntry {
  readonly name: string;
  isFile(): boolean;
  isDirectory(): boolean;
  isSymbolicLink(): boolean;
}

export interface Folder {
  /** In no particular order. */
  readonly entries: readonly FolderEntry[];
  /** Contains a file .gitignore. */
  readonly hasRules: boolean;
  /** Contains .git, a folder or a file: the top of a working tree. */
  readonly hasGit: boolean;
}

/** Throws errors of the operating system. `path` is empty for the current folder. */
export function readFolder(path: string): Folder {
  const folder = encodePath(path === '' ? '.' : path);
  let entries: readonly FolderEntry[] = readdirSync(folder, { withFileTypes: true });
  let hasRules = false;
  let hasGit = false;
  let isBroken = false;
  for (const entry of entries) {
    const { name } = entry;
    if (name.startsWith('.git')) {
      hasRules ||= name === '.gitignore' && entry.isFile();
      hasGit ||= name === '.git';
    }
    isBroken ||= name.includes('\uFFFD');
  }
  // Names that are not UTF-8 come with replacement characters; asking for bytes at once would slow down every folder.
  if (isBroken) entries = readEntriesAsBytes(folder);
  return { entries, hasRules, hasGit };
}

function readEntriesAsBytes(folder: string | Buffer): readonly FolderEntry[] {
  return readdirSync(folder, { withFileTypes: true, encoding: 'buffer' }).map((entry) => ({
    name: decodePath(entry.name),
    isFile: () => entry.isFile(),
    isDirectory: () => entry.isDirectory(),
    isSymbolicLink: () => entry.isSymbolicLink(),
  }));
}
