import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { onTestFinished } from 'vitest';
import { type CliRun, cliPath } from '../run-cli.ts';
import { bareEnvironment } from './env-run.ts';

/** A server on this machine that stands for a GitLab; closed when the test ends. */
export interface GitlabServer {
  readonly url: string;
  /** Paths with their queries, in the order in which they were asked for. */
  readonly requests: string[];
}

/** `lists` are the variables by path below `/api/v4/`, given out two a page to whoever brings the token. */
export async function startGitlab(
  token: string,
  lists: Readonly<Record<string, readonly object[]>>,
  answer?: (request: IncomingMessage, response: ServerResponse) => boolean,
): Promise<GitlabServer> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(request.url ?? '');
    if (answer?.(request, response) === true) return;
    if (request.headers['private-token'] !== token)
      return void response.writeHead(401).end('{"message":"401 Unauthorized"}');
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost');
    const list = lists[pathname.replace(/^.*\/api\/v4\//, '')];
    if (list === undefined) return void response.writeHead(404).end('{"message":"404 Not found"}');
    const page = Number(searchParams.get('page') ?? '1');
    const rest = list.slice(page * 2);
    response
      .writeHead(200, { 'content-type': 'application/json', 'x-next-page': rest.length > 0 ? String(page + 1) : '' })
      .end(JSON.stringify(list.slice((page - 1) * 2, page * 2)));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const address = server.address();
  return { url: `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`, requests };
}

/** The command in a process of its own while the server of this one answers. */
export async function runBeside(
  cwd: string,
  args: readonly string[],
  variables: Readonly<Record<string, string>> = {},
): Promise<CliRun> {
  const child = spawn(process.execPath, [cliPath, ...args], {
    cwd,
    env: { ...process.env, ...bareEnvironment, ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', (data: Buffer) => (output.stdout += data.toString()));
  child.stderr.on('data', (data: Buffer) => (output.stderr += data.toString()));
  await once(child, 'close');
  return { exitCode: child.exitCode ?? -1, ...output };
}
