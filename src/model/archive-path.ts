/** Stands between an archive and what lies in it: `backup.zip!/config/.env`, `all.zip!/inner.tar!/a.txt`. */
const separator = '!/';

/** The path of an entry within an archive. */
export function entryPath(archive: string, entry: string): string {
  return `${archive}${separator}${entry}`;
}

/** The file on the disk or in the repository: what stands before the first separator. */
export function outerPath(path: string): string {
  const at = path.indexOf(separator);
  return at < 0 ? path : path.slice(0, at);
}

/** The rest, with its separator; empty for what is in no archive. */
export function innerPath(path: string): string {
  return path.slice(outerPath(path).length);
}

export function isInArchive(path: string): boolean {
  return path.includes(separator);
}
