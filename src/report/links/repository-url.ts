/** `git@host:owner/name`, git's short form of an SSH address. */
const shortSsh = /^[\w.-]+@([\w.-]+):(?!\/\/)(.+)$/;

/** The address without user and password. Query and fragment are removed too, since they may contain a token. */
export function withoutCredentials(url: string): string {
  if (!url.includes('://')) return url;
  if (!URL.canParse(url)) return url.replace(/:\/\/.*@/, '://');
  const parsed = new URL(url);
  parsed.username = '';
  parsed.password = '';
  parsed.search = '';
  parsed.hash = '';
  return parsed.href;
}

/** The address as an absolute URI without credentials; undefined if it is not one, such as a folder. */
export function toRepositoryUri(url: string): string | undefined {
  const short = shortSsh.exec(url);
  const uri = withoutCredentials(short === null ? url : `https://${short[1] ?? ''}/${short[2] ?? ''}`);
  return uri.includes('://') && URL.canParse(uri) ? uri : undefined;
}
