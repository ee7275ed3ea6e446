import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Repository } from './repository.ts';

const maximumConfigBytes = 1 << 20;
const withAddresses = true;

/**
 * The URL of `origin`, or else of the first remote, without user, password and query; undefined if there is no remote,
 * or it is a local path.
 */
export async function remoteUrl(repository: Repository): Promise<string | undefined> {
  const addresses = readPlainRemotes(repository);
  if (addresses)
    return addresses.size === 0
      ? undefined
      : withoutCredentials(addresses.get('origin') ?? [...addresses.values()][0] ?? '');
  const { openGitClient, unlessGitRefuses } = await import('./process/git-client.ts');
  const remotes = (await unlessGitRefuses(openGitClient(repository).getRemotes(withAddresses))) ?? [];
  const remote = remotes.find(({ name }) => name === 'origin') ?? remotes[0];
  return remote === undefined ? undefined : withoutCredentials(remote.refs.fetch);
}

/**
 * Addresses by remote name, parsed from the configuration file if nothing in it is unusual: asking git takes a tenth of
 * the time of a short scan. Undefined if git has to be asked.
 */
function readPlainRemotes({ commonDir }: Repository): ReadonlyMap<string, string> | undefined {
  const file = join(commonDir, 'config');
  const stats = statSync(file, { throwIfNoEntry: false });
  // A repository need not have one.
  if (stats === undefined) return new Map();
  if (!stats.isFile() || stats.size > maximumConfigBytes) return undefined;
  const text = readFileSync(file, 'utf8');
  if (/include|insteadof|worktreeconfig/i.test(text)) return undefined;
  const addresses = new Map<string, string>();
  let remote: string | undefined;
  for (const line of text.split('\n')) {
    if (/^\s*\[/.test(line)) {
      remote = /^\[remote "([^"\\]+)"\]\s*$/.exec(line)?.[1];
      if (remote === undefined && /remote/i.test(line)) return undefined;
    }
    const url = remote === undefined ? undefined : /^\s*url\s*=\s*(.*?)\s*$/i.exec(line)?.[1];
    if (url !== undefined && /["\\#;]/.test(url)) return undefined;
    if (remote !== undefined && url !== undefined && !addresses.has(remote)) addresses.set(remote, url);
  }
  return addresses;
}

/** Removes user, password and query. `git@host:path`, which is not a URL, becomes `ssh://host/path`. */
export function withoutCredentials(address: string): string | undefined {
  const short = /^(?:[^/@:]+@)?([\w.-]{2,}):(?!\/\/|:)(.+)$/.exec(address);
  const text = short === null ? address : `ssh://${short[1] ?? ''}/${(short[2] ?? '').replace(/^\//, '')}`;
  if (!URL.canParse(text)) return undefined;
  const { protocol, host, pathname } = new URL(text);
  return /^(?:https?|ssh|git|git\+ssh|ssh\+git):$/.test(protocol) && host !== ''
    ? `${protocol}//${host}${pathname}`
    : undefined;
}
