import type { Repository } from './repository.ts';
import { runGit, type GitPlace } from './run.ts';
import { reasonOf } from './stderr.ts';

/** A server that a caller trusts, and how it lets itself be known there. */
export interface Remote {
  /** `https://host/owner/name`. No other protocol than HTTP is spoken. */
  readonly url: string;
  /** Tried where the repository's own credentials are not enough. Sent in a header, never on a command line. */
  readonly token?: string;
}

/** How much is asked for: so many commits from each tip, so many beyond those that are there, or all. */
export type FetchDepth =
  | { readonly kind: 'depth' | 'deepen'; readonly commits: number }
  | { readonly kind: 'unshallow' | 'as-is' };

const timeoutMs = 600_000;
/** Ids stand on a command line. */
const objectsAtOnce = 500;
/** No remote of a repository is called so. */
const promisor = 'straykey-promisor';
/** A way to the server that only the job's own variables know. */
const networkVariables = [
  'http_proxy',
  'https_proxy',
  'HTTPS_PROXY',
  'ALL_PROXY',
  'all_proxy',
  'NO_PROXY',
  'no_proxy',
  'GIT_SSL_CAINFO',
  'GIT_SSL_CAPATH',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
  'CURL_CA_BUNDLE',
];
/** A fetch would start the second, a shell command, for repositories whose objects are borrowed. */
const fetchOptions = [
  ...[
    'core.askPass=',
    'core.alternateRefsCommand=true',
    'gc.auto=0',
    'maintenance.auto=false',
    'fetch.writeCommitGraph=false',
  ].flatMap((override) => ['-c', override]),
  'fetch',
  '--quiet',
  '--no-tags',
  '--no-recurse-submodules',
  '--refmap=',
];

/** Brings commits, by id or refspec, into the object database. Gives git's reason where it could not. */
export function fetchCommits(
  repository: Repository,
  remote: Remote,
  wanted: readonly string[],
  depth: FetchDepth,
): string | undefined {
  const answer = ask(repository, remote, [...fetchOptions, ...depthOptions(depth), '--', remote.url, ...wanted]);
  return answer.exitCode === 0 ? undefined : reasonOf(answer.stderr);
}

/**
 * Brings single objects into a partial clone, by id. Gives git's reason where it could not. Git takes objects without
 * what they belong to from nobody but a server that has promised the rest, so it is called one for the time being.
 */
export function fetchObjects(repository: Repository, remote: Remote, ids: readonly string[]): string | undefined {
  for (let start = 0; start < ids.length; start += objectsAtOnce) {
    const answer = ask(repository, remote, [
      ...promiseOf(remote),
      ...fetchOptions,
      '--',
      promisor,
      ...ids.slice(start, start + objectsAtOnce),
    ]);
    if (answer.exitCode !== 0) return reasonOf(answer.stderr);
  }
  return undefined;
}

function promiseOf({ url }: Remote): readonly string[] {
  const settings = [
    `remote.${promisor}.url=${url}`,
    `remote.${promisor}.promisor=true`,
    `remote.${promisor}.partialclonefilter=blob:none`,
    'fetch.negotiationAlgorithm=noop',
  ];
  return settings.flatMap((setting) => ['-c', setting]);
}

/** The commit at the tip of a branch of the server. */
export function remoteBranchId(repository: Repository, remote: Remote, branch: string): string | undefined {
  const ref = `refs/heads/${branch}`;
  const { stdout } = ask(repository, remote, ['-c', 'core.askPass=', 'ls-remote', '--', remote.url, ref]);
  const line = stdout
    .toString('utf8')
    .split('\n')
    .find((text) => text.endsWith(`\t${ref}`));
  return /^[0-9a-f]{40,64}/.exec(line ?? '')?.[0];
}

/** With what the checkout left to authenticate with, then with the token in its place: two headers would be refused. */
function ask(repository: Repository, remote: Remote, args: readonly string[]): ReturnType<typeof runGit> {
  const first = runGit(networkPlace(repository, remote), args, { timeoutMs });
  if (first.exitCode === 0 || remote.token === undefined) return first;
  const second = runGit(networkPlace(repository, remote, remote.token), args, { timeoutMs });
  return second.exitCode === 0 ? second : first;
}

function depthOptions(depth: FetchDepth): readonly string[] {
  switch (depth.kind) {
    case 'depth':
    case 'deepen':
      return [`--${depth.kind}=${depth.commits}`];
    case 'unshallow':
      return ['--unshallow'];
    case 'as-is':
      return [];
  }
}

/** The guarded place, but with a network: HTTP alone, and no program that would ask for a password. */
function networkPlace({ folder, environment }: Repository, { url }: Remote, token?: string): GitPlace {
  const network = Object.fromEntries(
    networkVariables.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
  );
  return {
    folder,
    environment: {
      ...environment,
      ...network,
      GIT_ALLOW_PROTOCOL: 'http:https',
      ...(token !== undefined && headerVariables(environment, url, token)),
    },
  };
}

/** Behind the configuration that the caller gives by variables; an empty value takes back those of the files. */
function headerVariables(environment: Repository['environment'], url: string, token: string): Record<string, string> {
  const count = Number(environment['GIT_CONFIG_COUNT'] ?? 0) || 0;
  const key = `http.${new URL(url).origin}/.extraheader`;
  const header = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
  return {
    GIT_CONFIG_COUNT: String(count + 2),
    [`GIT_CONFIG_KEY_${count}`]: key,
    [`GIT_CONFIG_VALUE_${count}`]: '',
    [`GIT_CONFIG_KEY_${count + 1}`]: key,
    [`GIT_CONFIG_VALUE_${count + 1}`]: header,
  };
}
