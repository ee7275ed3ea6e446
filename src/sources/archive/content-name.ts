const ofTars = /\.t(?:ar\.)?(?:gz|bz2?|b2|xz|zst|lz4|lz(?:ma)?)$/i;
const ofFiles = /\.(?:gz|gzip|z|bz2?|xz|zst|zstd|lz4|lzma|7z)$/i;

/**
 * The name of what a compressed file contains: the file's own without its extension; else a fixed word, since objects of
 * git history have no path.
 */
export function nameContent(path: string): string {
  const own = path.slice(path.lastIndexOf('/') + 1);
  return own.replace(ofTars, '.tar').replace(ofFiles, '') || 'content';
}
