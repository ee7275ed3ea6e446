import type { Repository } from './repository.ts';

/**
 * The address of `origin`, or else of the first remote, without user, password and query; undefined where there is
 * none, or it is a path of this machine.
 */
export async function remoteUrl(repository: Repository): Promise<string | undefined> {
  const { simpleGit } = await import('simple-git');
  const git = simpleGit({
    baseDir: repository.folder,
    timeout: { block: 10_000 },
    // These are the caller's own variables: `safe.directory` may be among them.
    allowEnvironment: Object.keys(repository.environment),
    unsafe: { allowUnsafeConfigEnvCount: true, allowUnsafeConfigPaths: true },
  }).env({ ...repository.environment });
  try {
    const remotes = await git.getRemotes(true);
    const remote = remotes.find(({ name }) => name === 'origin') ?? remotes[0];
    return remote === undefined ? undefined : withoutCredentials(remote.refs.fetch);
  } catch {
    return undefined;
  }
}

/** `git@host:path`, which is no URL, becomes `ssh://host/path`. */
export function withoutCredentials(address: string): string | undefined {
  const short = /^(?:[^/@:]+@)?([\w.-]{2,}):(?!\/\/|:)(.+)$/.exec(address);
  const text = short === null ? address : `ssh://${short[1] ?? ''}/${(short[2] ?? '').replace(/^\//, '')}`;
  if (!URL.canParse(text)) return undefined;
  const { protocol, host, pathname } = new URL(text);
  return /^(?:https?|ssh|git|git\+ssh|ssh\+git):$/.test(protocol) && host !== '' ? `${protocol}//${host}${pathname}` : undefined;
}
