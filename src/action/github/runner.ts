import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { UsageError } from '../../errors.ts';
import { Json } from '../../foundation/json.ts';
import { unlessRefused } from '../../foundation/system-error.ts';

/** What the runner says about the job, through its variables. */
export interface Runner {
  /** `pull_request`, `push`; in a called workflow the event of its caller. */
  readonly eventName: string;
  readonly payload: Json;
  /** The commit of the run; on `pull_request`, the merge that GitHub made to test the change. */
  readonly sha: string;
  /** `owner/name`. */
  readonly repository: string;
  /** Without a slash at the end; an Enterprise server's own where the job runs on one. */
  readonly serverUrl: string;
  readonly apiUrl: string;
  /** The page of this run; undefined outside of one. */
  readonly runUrl: string | undefined;
  readonly workspace: string;
  /** A folder that is emptied when the job ends. */
  readonly temporaryFolder: string;
  readonly outputFile: string | undefined;
  readonly summaryFile: string | undefined;
}

/** Throws UsageError if this is not a job of GitHub Actions, or its event cannot be read. */
export function readRunner(environment: NodeJS.ProcessEnv): Runner {
  const serverUrl = withoutSlash(environment['GITHUB_SERVER_URL'] || 'https://github.com');
  const repository = environment['GITHUB_REPOSITORY'] ?? '';
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository))
    throw new UsageError(
      'GITHUB_REPOSITORY does not name a repository; this program runs in a GitHub Actions job, use `straykey` elsewhere',
    );
  const runId = environment['GITHUB_RUN_ID'];
  return {
    eventName: environment['GITHUB_EVENT_NAME'] ?? '',
    payload: readPayload(environment['GITHUB_EVENT_PATH']),
    sha: environment['GITHUB_SHA'] ?? '',
    repository,
    serverUrl,
    apiUrl: withoutSlash(environment['GITHUB_API_URL'] || 'https://api.github.com'),
    runUrl: runId === undefined ? undefined : `${serverUrl}/${repository}/actions/runs/${encodeURIComponent(runId)}`,
    workspace: environment['GITHUB_WORKSPACE'] || process.cwd(),
    temporaryFolder: environment['RUNNER_TEMP'] || tmpdir(),
    outputFile: environment['GITHUB_OUTPUT'] || undefined,
    summaryFile: environment['GITHUB_STEP_SUMMARY'] || undefined,
  };
}

function readPayload(path: string | undefined): Json {
  if (path === undefined || path === '') return new Json({});
  const text = unlessRefused(() => readFileSync(path, 'utf8'));
  const payload = Json.parse(text ?? '');
  if (payload.has()) return payload;
  throw new UsageError(
    `the event of this run cannot be read from ${path}; check GITHUB_EVENT_PATH, which the runner sets`,
  );
}

function withoutSlash(url: string): string {
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    throw new UsageError(
      `GITHUB_SERVER_URL and GITHUB_API_URL must be addresses, not ${JSON.stringify(url.slice(0, 100))}`,
    );
  return url.replace(/\/+$/, '');
}
