import { spawn, spawnSync } from 'node:child_process';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { GitRecipe } from '../git-recipe.ts';

/** A request that the API was asked. */
export interface ApiRequest {
  readonly method: string;
  /** Behind `/api`, with the query. */
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: string;
}

/** What the API answers; undefined is 404. A text or bytes are given as they are, anything else as JSON. */
export type ApiHandler = (request: ApiRequest) => { readonly status?: number; readonly body: unknown } | undefined;

export interface GitHubOptions {
  /** What is served as `acme/shop`. Without one every fetch fails. */
  readonly git?: GitRecipe;
  /** Git is served only to who shows it. */
  readonly gitToken?: string;
  readonly api?: ApiHandler;
}

export interface GitHubServer {
  readonly url: string;
  readonly apiUrl: string;
  readonly requests: readonly ApiRequest[];
  /** Packs of commits that were asked for. */
  readonly fetchCount: () => number;
}

/**
 * A server on this machine that speaks git, through git's own http-backend, and as much of GitHub's API as the handler
 * does.
 */
export async function serveGitHub({ git, gitToken, api }: GitHubOptions): Promise<GitHubServer> {
  const requests: ApiRequest[] = [];
  let fetches = 0;
  for (const key of ['allowAnySHA1InWant', 'allowFilter']) git?.git('config', `uploadpack.${key}`, 'true');
  const server = createServer((request, response) => {
    const url = request.url ?? '';
    if (url.startsWith('/api/')) return void answerApi(request, response, requests, api);
    const isAllowed =
      gitToken === undefined ||
      request.headers.authorization === `basic ${Buffer.from(`x-access-token:${gitToken}`).toString('base64')}`;
    if (git === undefined || !isAllowed) return void response.writeHead(isAllowed ? 404 : 401).end();
    if (url.endsWith('/git-upload-pack')) fetches += 1;
    runBackend(git, request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const { port }: AddressInfo = addressOf(server.address());
  const origin = `http://127.0.0.1:${port}`;
  return { url: origin, apiUrl: `${origin}/api`, requests, fetchCount: () => fetches };
}

function addressOf(address: string | AddressInfo | null): AddressInfo {
  if (typeof address !== 'object' || address === null) throw new Error('the server has no port');
  return address;
}

function answerApi(
  request: IncomingMessage,
  response: ServerResponse,
  requests: ApiRequest[],
  api: ApiHandler | undefined,
): void {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const asked = {
      method: request.method ?? '',
      path: (request.url ?? '').slice('/api'.length),
      authorization: request.headers.authorization,
      body: Buffer.concat(chunks).toString('utf8'),
    };
    requests.push(asked);
    const answer = api?.(asked) ?? { status: 404, body: { message: 'Not Found' } };
    response.writeHead(answer.status ?? 200);
    response.end(
      typeof answer.body === 'string' || answer.body instanceof Uint8Array ? answer.body : JSON.stringify(answer.body),
    );
  });
}

const backend = join(spawnSync('git', ['--exec-path'], { encoding: 'utf8' }).stdout.trim(), 'git-http-backend');

/** As a web server would run it: variables, the body on standard input, headers and body on standard output. */
function runBackend(git: GitRecipe, request: IncomingMessage, response: ServerResponse): void {
  const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost');
  const child = spawn(backend, {
    env: {
      ...git.environment,
      GIT_PROJECT_ROOT: git.folder,
      GIT_HTTP_EXPORT_ALL: '1',
      PATH_INFO: pathname.replace('/acme/shop', '/.git'),
      QUERY_STRING: String(searchParams),
      REQUEST_METHOD: request.method ?? '',
      CONTENT_TYPE: request.headers['content-type'] ?? '',
      HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
      GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
      REMOTE_ADDR: '127.0.0.1',
    },
  });
  request.pipe(child.stdin);
  child.stdin.on('error', () => undefined);
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.on('close', () => {
    const output = Buffer.concat(chunks);
    const end = output.indexOf('\r\n\r\n');
    const headers = output
      .toString('latin1', 0, Math.max(end, 0))
      .split('\r\n')
      .map((line) => line.split(': '));
    const status = headers.find(([name]) => name === 'Status')?.[1];
    response.writeHead(
      status === undefined ? 200 : Number.parseInt(status, 10),
      Object.fromEntries(headers.filter(([name, value]) => name !== 'Status' && value !== undefined)),
    );
    response.end(output.subarray(end + 4));
  });
}
