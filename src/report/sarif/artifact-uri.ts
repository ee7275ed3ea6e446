const loneSurrogate = /\p{Surrogate}/gu;

/** A path as a URI: every byte that has a meaning in URIs is percent-encoded, except `/` and the `!/` of archives. */
export function toArtifactUri(path: string): string {
  const encoded = path.replace(loneSurrogate, '\ufffd').split('/').map(encodeURIComponent).join('/');
  return path.startsWith('/') ? `file://${encoded}` : encoded;
}

/** Whether the path is inside what was scanned. */
export function isRelative(path: string): boolean {
  return !path.startsWith('/');
}
