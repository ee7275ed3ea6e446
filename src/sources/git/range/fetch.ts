import { runGit, type GitPlace } from '../process/run.ts';
import { reasonOf } from '../process/stderr.ts';
import type { Repository } from '../repository.ts';

/** A server that the caller trusts, and how to authenticate there. */
export interface Remote {
  /** `https://host/owner/name`. Only HTTP and HTTPS are allowed. */
  readonly url: string;
  /** Tried where the repository's own credentials do not suffice. Sent in a header, never on a command line. */
  readonly token?: string;
}

/** How much history to fetch: a number of commits from each tip, a number beyond those already here, or all. */
export type FetchDepth =
  | { readonly kind: 'depth' | 'deepen'; readonly commits: number }
  | { readonly kind: 'unshallow' | 'as-is' };

const timeoutMs = 600_000;
/** The ids go on a command line, whose length is limited. */
const objectsAtOnce = 500;
/** A name that no remote of a repository has. */
const promisor = 'straykey-promisor';
/** The job's own variables may hold the only way to the server, such as a proxy. */
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
/** A fetch would run `core.alternateRefsCommand`, a shell command, in repositories whose objects are borrowed. */
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

/** Fetches commits, by id or refspec, into the object database. Returns git's reason if that fails. */
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
 * Fetches single objects, by id, into a partial clone. Returns git's reason if that fails. Git accepts objects
 * without those they refer to only from a promisor, a server that has promised the rest, so the server is declared one
 * for this call.
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

/** The commit at the tip of a branch on the server. */
export function remoteBranchId(repository: Repository, remote: Remote, branch: string): string | undefined {
  const ref = `refs/heads/${branch}`;
  const { stdout } = ask(repository, remote, ['-c', 'core.askPass=', 'ls-remote', '--', remote.url, ref]);
  const line = stdout
    .toString('utf8')
    .split('\n')
    .find((text) => text.endsWith(`\t${ref}`));
  return /^[0-9a-f]{40,64}/.exec(line ?? '')?.[0];
}

/** Tries the credentials that the checkout left, then the token in their place: two headers would be refused. */
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

/** The guarded environment, but with a network: HTTP and HTTPS only, and no program that would ask for a password. */
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

/** Settings added after those the caller gives by variables; the empty value first clears the headers set in files. */
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
