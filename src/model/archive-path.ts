/** Separates an archive from what is inside it: `backup.zip!/config/.env`, `all.zip!/inner.tar!/a.txt`. */
const separator = '!/';

/** The path of an entry within an archive. */
export function entryPath(archive: string, entry: string): string {
  return `${archive}${separator}${entry}`;
}

/** The file on disk or in the repository: everything before the first separator. */
export function outerPath(path: string): string {
  const at = path.indexOf(separator);
  return at < 0 ? path : path.slice(0, at);
}

/** The rest, starting with the separator; empty for what is not in an archive. */
export function innerPath(path: string): string {
  return path.slice(outerPath(path).length);
}

export function isInArchive(path: string): boolean {
  return path.includes(separator);
}

/** A path as other scanners write it, in our spelling: Windows separators, `./`, and `a.zip!inner` for `a.zip!/inner`. */
export function fromPeerPath(path: string): string {
  return path
    .replaceAll('\\', '/')
    .replace(/^(?:\.\/)+/, '')
    .replaceAll(/!(?!\/)/g, '!/');
}
