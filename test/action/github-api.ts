import type { GitRecipe } from '../git-recipe.ts';
import type { ApiHandler, ApiRequest } from './github-server.ts';
import type { Proposal } from './proposal.ts';

const statuses: Readonly<Record<string, string>> = { A: 'added', M: 'modified', D: 'removed', R: 'renamed' };

/**
 * The API's answers about the files and commits of pull request 7, in the documented shape, from the repository on this
 * machine.
 */
export function answerFor({ server, base, head }: Proposal): ApiHandler {
  return ({ path }) => {
    const { pathname, searchParams } = new URL(path, 'http://localhost');
    const name = pathname.replace('/repos/acme/shop', '');
    const isFirstPage = (searchParams.get('page') ?? '1') === '1';
    if (name === '/pulls/7/files')
      return { body: isFirstPage ? filesBetween(server, server.git('merge-base', base, head), head) : [] };
    if (name === '/pulls/7/commits')
      return {
        body: isFirstPage
          ? server
              .git('rev-list', '--reverse', `${base}..${head}`)
              .split('\n')
              .map((id) => describeCommit(server, id))
          : [],
      };
    const commit = /^\/commits\/([0-9a-f]+)$/.exec(name)?.[1];
    if (commit !== undefined)
      return {
        body: {
          ...describeCommit(server, commit),
          files: isFirstPage ? filesBetween(server, `${commit}^`, commit) : [],
        },
      };
    const blob = /^\/git\/blobs\/([0-9a-f]+)$/.exec(name)?.[1];
    if (blob !== undefined) return { body: server.git('cat-file', 'blob', blob) };
    const content = /^\/contents\/(.+)$/.exec(name)?.[1];
    return content === undefined
      ? undefined
      : contentOf(server, searchParams.get('ref') ?? '', decodeURIComponent(content));
  };
}

function contentOf(server: GitRecipe, commit: string, path: string): ReturnType<ApiHandler> {
  const body = server.gitWith({ mayFail: true }, 'cat-file', 'blob', `${commit}:${path}`);
  return body === '' ? undefined : { body };
}

function filesBetween(server: GitRecipe, from: string, to: string): readonly object[] {
  const lines = server
    .git('diff', '--raw', '--no-abbrev', '-M', from, to)
    .split('\n')
    .filter((line) => line !== '');
  return lines.map((line) => {
    const [meta = '', first = '', second] = line.split('\t');
    const [, , , sha = '', status = ''] = meta.split(' ');
    return {
      sha,
      filename: second ?? first,
      status: statuses[status[0] ?? ''],
      additions: 1,
      deletions: 0,
      changes: 1,
      ...(second !== undefined && { previous_filename: first }),
    };
  });
}

function describeCommit(server: GitRecipe, id: string): object {
  const [name, email, date, parents = '', ...message] = server
    .git('show', '--no-patch', '--format=%an%n%ae%n%aI%n%P%n%B', id)
    .split('\n');
  return {
    sha: id,
    commit: { message: message.join('\n'), author: { name, email, date } },
    parents: parents
      .split(' ')
      .filter((parent) => parent !== '')
      .map((sha) => ({ sha })),
  };
}

/** Comments of an issue, kept as GitHub keeps them; those that are written belong to the token of a job. */
export class Comments {
  readonly all: { id: number; body: string; user: { login: string; type: string } }[] = [];

  /** Undefined where the request is about something else. */
  answer({ method, path, body }: ApiRequest): ReturnType<ApiHandler> {
    if (method === 'GET' && path.startsWith('/user'))
      return { status: 403, body: { message: 'Resource not accessible by integration' } };
    if (method === 'GET' && path.startsWith('/repos/acme/shop/issues/7/comments'))
      return { body: path.includes('page=1') ? this.all : [] };
    if (method === 'POST' && path === '/repos/acme/shop/issues/7/comments') {
      this.all.push({
        id: 100 + this.all.length,
        body: JSON.parse(body).body,
        user: { login: 'github-actions[bot]', type: 'Bot' },
      });
      return { status: 201, body: {} };
    }
    const id = method === 'PATCH' ? /^\/repos\/acme\/shop\/issues\/comments\/(\d+)$/.exec(path)?.[1] : undefined;
    const comment = this.all.find((candidate) => String(candidate.id) === id);
    if (comment === undefined) return undefined;
    comment.body = JSON.parse(body).body;
    return { body: {} };
  }
}
