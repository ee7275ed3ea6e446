import { isInArchive, outerPath } from '../../model/archive-path.ts';
import type { Occurrence } from '../../model/finding.ts';
import { isObjectLabel } from '../../model/git/object-label.ts';
import type { Target } from '../../model/result.ts';
import type { Redactor } from '../redaction/redactor.ts';
import { toRepositoryUri } from './repository-url.ts';

/** The page that shows the line of a place as its commit left it; undefined if there is none. */
export type LineLinks = (occurrence: Occurrence) => string | undefined;

/** A place in a repository on a host; `line` is absent if only the file can be shown. */
interface HostedPlace {
  /** Address of the host, without a slash at the end. */
  readonly origin: string;
  /** What comes between host and `.git`, decoded. */
  readonly names: readonly string[];
  readonly commit: string;
  readonly path: string;
  readonly line: number | undefined;
}

type LinkForm = (place: HostedPlace) => string | undefined;

const github: LinkForm = ({ origin, names, commit, path, line }) =>
  names.length === 2
    ? `${origin}/${escapeAll(names)}/blob/${commit}/${escapePath(path)}${anchor('#L', line)}`
    : undefined;

const gitlab: LinkForm = ({ origin, names, commit, path, line }) =>
  names.length >= 2
    ? `${origin}/${escapeAll(names)}/-/blob/${commit}/${escapePath(path)}${anchor('#L', line)}`
    : undefined;

const bitbucket: LinkForm = ({ origin, names, commit, path, line }) =>
  names.length === 2
    ? `${origin}/${escapeAll(names)}/src/${commit}/${escapePath(path)}${anchor('#lines-', line)}`
    : undefined;

/** Forgejo, which Codeberg runs, has the addresses of Gitea. */
const gitea: LinkForm = ({ origin, names, commit, path, line }) =>
  names.length === 2
    ? `${origin}/${escapeAll(names)}/src/commit/${commit}/${escapePath(path)}${anchor('#L', line)}`
    : undefined;

const sourcehut: LinkForm = ({ origin, names: [owner, name, ...others], commit, path, line }) =>
  owner?.startsWith('~') && name !== undefined && others.length === 0
    ? `${origin}/${owner}/${escapeSegment(name)}/tree/${commit}/item/${escapePath(path)}${anchor('#L', line)}`
    : undefined;

/** `organisation/project/_git/repository`, or over SSH `v3/organisation/project/repository`. */
const azure: LinkForm = ({ names, commit, path, line }) => {
  const [organisation, project, name] =
    names[0] === 'v3' && names.length === 4
      ? names.slice(1)
      : names[2] === '_git' && names.length === 4
        ? [names[0], names[1], names[3]]
        : [];
  if (organisation === undefined || project === undefined || name === undefined) return undefined;
  const lines = line === undefined ? '' : `&line=${line}&lineEnd=${line + 1}&lineStartColumn=1&lineEndColumn=1`;
  return `https://dev.azure.com/${escapeAll([organisation, project])}/_git/${escapeSegment(name)}?path=${escapeSegment(`/${path}`)}&version=GC${commit}${lines}`;
};

/** Hosts that have a name for SSH of their own. */
const webHosts: ReadonlyMap<string, string> = new Map([
  ['ssh.github.com', 'github.com'],
  ['altssh.gitlab.com', 'gitlab.com'],
  ['altssh.bitbucket.org', 'bitbucket.org'],
  ['ssh.dev.azure.com', 'dev.azure.com'],
]);

/** By host, or by the first part of the name of a company's own: `gitlab.example.com`. */
const forms: ReadonlyMap<string, LinkForm> = new Map([
  ['github.com', github],
  ['github', github],
  ['gitlab.com', gitlab],
  ['gitlab', gitlab],
  ['bitbucket.org', bitbucket],
  ['codeberg.org', gitea],
  ['gitea.com', gitea],
  ['gitea', gitea],
  ['forgejo', gitea],
  ['dev.azure.com', azure],
  ['git.sr.ht', sourcehut],
]);

/** A byte that is not UTF-8, for which there is no address. */
const spelledByte = /\\x[89A-F][0-9A-F]/;

/**
 * Makes links to places on the host of a repository, if that is one whose addresses are known. They hold neither a
 * credential of the remote's address nor a secret in a path.
 */
export function lineLinks({ repositoryUrl }: Target, redactor: Redactor): LineLinks {
  const host = repositoryUrl === undefined ? undefined : findHost(repositoryUrl, redactor);
  return ({ path, line, commit }) => {
    const file = outerPath(path);
    if (!host || !commit || isObjectLabel(file) || spelledByte.test(file) || redactor.path(file) !== file)
      return undefined;
    const { form, origin, names } = host;
    return form({ origin, names, commit: commit.id, path: file, line: isInArchive(path) ? undefined : line });
  };
}

function findHost(
  url: string,
  redactor: Redactor,
): (Pick<HostedPlace, 'origin' | 'names'> & { readonly form: LinkForm }) | undefined {
  const uri = redactor.path(url) === url ? toRepositoryUri(url) : undefined;
  if (uri === undefined) return undefined;
  const { protocol, host, hostname, pathname } = new URL(uri);
  const webHost = webHosts.get(hostname) ?? hostname;
  const form = forms.get(webHost) ?? forms.get(webHost.slice(0, Math.max(0, webHost.indexOf('.'))));
  const names = decodeNames(pathname);
  if (!form || !names) return undefined;
  // A port is that of the protocol; only over HTTP it is the port of the pages, too.
  const origin = /^https?:$/.test(protocol) ? `${protocol}//${host}` : `https://${webHost}`;
  return { form, names, origin };
}

function decodeNames(pathname: string): readonly string[] | undefined {
  try {
    return pathname
      .replace(/^\/+|\/+$|\.git\/*$/g, '')
      .split('/')
      .map((name) => decodeURIComponent(name));
  } catch {
    return undefined;
  }
}

function anchor(start: string, line: number | undefined): string {
  return line === undefined ? '' : `${start}${line}`;
}

function escapePath(path: string): string {
  return escapeAll(path.split('/'));
}

function escapeAll(names: readonly string[]): string {
  return names.map(escapeSegment).join('/');
}

/** Also what ends an address in Markdown or in a shell. Half a surrogate pair has no code, and no such page exists. */
function escapeSegment(text: string): string {
  return encodeURIComponent(Buffer.from(text).toString()).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
