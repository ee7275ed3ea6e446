import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Repository } from './repository.ts';

const maximumConfigBytes = 1 << 20;

/**
 * The address of `origin`, or else of the first remote, without user, password and query; undefined where there is
 * none, or it is a path of this machine.
 */
export async function remoteUrl(repository: Repository): Promise<string | undefined> {
  const addresses = readPlainRemotes(repository);
  if (addresses)
    return addresses.size === 0
      ? undefined
      : withoutCredentials(addresses.get('origin') ?? [...addresses.values()][0] ?? '');
  const { openGitClient, unlessGitRefuses } = await import('./git-client.ts');
  const remotes = (await unlessGitRefuses(openGitClient(repository).getRemotes(true))) ?? [];
  const remote = remotes.find(({ name }) => name === 'origin') ?? remotes[0];
  return remote === undefined ? undefined : withoutCredentials(remote.refs.fetch);
}

/**
 * Addresses by name, from the text of a configuration that says nothing unusual of them: asking git takes a tenth of
 * the time of a short scan. Undefined where it has to be asked.
 */
function readPlainRemotes({ commonDir }: Repository): ReadonlyMap<string, string> | undefined {
  const file = join(commonDir, 'config');
  const stats = statSync(file, { throwIfNoEntry: false });
  // A repository may do without.
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

/** `git@host:path`, which is no URL, becomes `ssh://host/path`. */
export function withoutCredentials(address: string): string | undefined {
  const short = /^(?:[^/@:]+@)?([\w.-]{2,}):(?!\/\/|:)(.+)$/.exec(address);
  const text = short === null ? address : `ssh://${short[1] ?? ''}/${(short[2] ?? '').replace(/^\//, '')}`;
  if (!URL.canParse(text)) return undefined;
  const { protocol, host, pathname } = new URL(text);
  return /^(?:https?|ssh|git|git\+ssh|ssh\+git):$/.test(protocol) && host !== ''
    ? `${protocol}//${host}${pathname}`
    : undefined;
}
