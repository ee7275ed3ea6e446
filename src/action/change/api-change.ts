import type { Json } from '../../foundation/json.ts';
import type { CommitReference } from '../../model/finding.ts';
import { objectLabel } from '../../model/git/object-label.ts';
import { shortId } from '../../model/git/short-id.ts';
import type { Problem } from '../../model/problem.ts';
import { type Past, Unavailable } from '../../scan/change/past.ts';
import { type Api, ApiError } from '../github/api.ts';

/** A version of a file, or the message of a commit, that a pull request brought. */
export interface ChangedText {
  readonly path: string;
  readonly commit: CommitReference | undefined;
  read(): Promise<Uint8Array>;
}

/** What a pull request brought, as far as the API tells. */
export interface ApiChange {
  readonly texts: readonly ChangedText[];
  readonly problems: readonly Problem[];
  readonly past: Past;
}

/** GitHub lists no more than this. */
const mostFiles = 3_000;
const mostCommits = 250;
const where = 'the GitHub API';
const advice = 'Check out with `fetch-depth: 0`.';

/**
 * Reads every version of a file that one of the pull request's commits made, and the commits' messages. Used where git
 * cannot get the commits. Throws ApiError.
 */
export async function readApiChange(api: Api, pullRequest: number, base: string): Promise<ApiChange> {
  const files = await api.list(`/pulls/${pullRequest}/files`, mostFiles);
  const commits = await api.list(`/pulls/${pullRequest}/commits`, mostCommits);
  const problems: Problem[] = [];
  if (files.length >= mostFiles) problems.push(limitOf(`${mostFiles} files of a pull request`));
  if (commits.length >= mostCommits) problems.push(limitOf(`${mostCommits} commits of a pull request`));
  const texts = new ChangedTexts(api, problems);
  for (const commit of commits) {
    const reference = readReference(commit);
    texts.addMessage(commit, reference);
    // The list of a merge shows what it brought in, mostly from the base branch; the rest is in the list of the whole
    // pull request.
    if ((commit.list('parents')?.length ?? 0) > 1) continue;
    const made = await api.list(`/commits/${encodeURIComponent(reference.id)}`, mostFiles, 'files');
    if (made.length >= mostFiles) problems.push(limitOf(`${mostFiles} files of commit ${shortId(reference.id)}`));
    for (const file of made) texts.addFile(file, reference);
  }
  for (const file of files) texts.addFile(file, undefined);
  return { texts: texts.list(), problems, past: apiPast(api, base, files) };
}

/** `what` is the most that the API lists. */
function limitOf(what: string): Problem {
  return { kind: 'limit', where, detail: `it lists no more than ${what}`, advice };
}

/** The texts of a pull request, each once; those without content become problems. */
class ChangedTexts {
  readonly #api: Api;
  readonly #problems: Problem[];
  readonly #texts = new Map<string, ChangedText>();

  constructor(api: Api, problems: Problem[]) {
    this.#api = api;
    this.#problems = problems;
  }

  list(): readonly ChangedText[] {
    return [...this.#texts.values()];
  }

  addMessage(commit: Json, reference: CommitReference): void {
    this.#texts.set(`message ${reference.id}`, {
      path: objectLabel('commit', reference.id),
      commit: reference,
      read: async () => Buffer.from(commit.text('commit', 'message') ?? ''),
    });
  }

  addFile(file: Json, commit: CommitReference | undefined): void {
    const [path, sha, status] = [file.text('filename'), file.text('sha'), file.text('status')];
    if (path === undefined || status === 'removed' || isSubmodule(file)) return;
    if (sha === undefined || !/^[0-9a-f]{40,64}$/.test(sha)) {
      const detail = 'the GitHub API does not name its content';
      this.#problems.push({ kind: 'unreadable', where: path, detail, advice });
      return;
    }
    const key = `${sha} ${path}`;
    if (!this.#texts.has(key)) this.#texts.set(key, { path, commit, read: () => readBlob(this.#api, sha) });
  }
}

async function readBlob(api: Api, sha: string): Promise<Uint8Array> {
  const bytes = await api.bytes(`/git/blobs/${sha}`);
  if (bytes === undefined) throw new ApiError(`GET /git/blobs/${sha}: 404`, 404);
  return bytes;
}

/**
 * The id of a submodule is that of a commit elsewhere. A file that only looks like one has nothing else in it either.
 */
function isSubmodule(file: Json): boolean {
  const lines = (file.text('patch') ?? '').split('\n').filter((line) => line !== '' && !line.startsWith('@@'));
  return (
    lines.length > 0 && lines.length <= 2 && lines.every((line) => /^[+-]Subproject commit [0-9a-f]{40,64}$/.test(line))
  );
}

function readReference(commit: Json): CommitReference {
  const author = commit.at('commit', 'author');
  return {
    id: commit.text('sha') ?? '',
    author: author.text('name') ?? '',
    email: author.text('email') ?? '',
    date: author.text('date') ?? '',
    summary: (commit.text('commit', 'message') ?? '').split('\n', 1)[0]?.slice(0, 500) ?? '',
  };
}

/** The past as the API tells it, from the base commit. A file that was renamed is looked up under its old name. */
export function apiPast(api: Api, base: string, files: readonly Json[]): Past {
  const moved = files.flatMap((file) => file.text('previous_filename') ?? []);
  return {
    name: shortId(base),
    read: (path) => readFile(api, base, path),
    changedPaths: async () => files.flatMap((file) => file.text('filename') ?? []),
    findMoved: async () => moved,
  };
}

async function readFile(api: Api, commit: string, path: string): Promise<Uint8Array | undefined> {
  try {
    return await api.bytes(
      `/contents/${path.split('/').map(encodeURIComponent).join('/')}?ref=${encodeURIComponent(commit)}`,
    );
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    throw new Unavailable(`the GitHub API gives ${error.message}`, { cause: error });
  }
}
