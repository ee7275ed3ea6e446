import type { Json } from '../../foundation/json.ts';
import type { ScanResult } from '../../model/result.ts';
import { type Api, ApiError } from '../github/api.ts';
import { formatCommand } from '../github/workflow-command.ts';
import type { Job } from '../job.ts';
import { summarise } from './summary.ts';

/** GitHub accepts 65,536 characters. */
const mostBytes = 60_000;
const mostComments = 1_000;

/**
 * Writes the result as the action's single comment on the pull request: a new one only if there is something to report;
 * later runs update it in place. Returns what the log should say if there is no comment: a warning only if it was refused,
 * as workflows that run on pushes too are in order.
 */
export async function commentOn(job: Job, result: ScanResult): Promise<readonly string[]> {
  const { event, inputs, api, runner } = job;
  if (!inputs.shouldComment) return [];
  if (event.kind !== 'change' || event.pullRequest === undefined) return ['There is no pull request to comment on.'];
  const marker = markerOf(inputs.workingDirectory);
  const hasNews = result.findings.length + result.problems.length > 0;
  try {
    const known = await findComment(api, event.pullRequest, marker);
    if (known === undefined && !hasNews) return [];
    const page = runner.runUrl === undefined ? '' : `\n[This run](${runner.runUrl})\n`;
    const body = `${marker}\n${summarise(result, runner, mostBytes)}${page}`;
    if (known === undefined) await api.send('POST', `/issues/${event.pullRequest}/comments`, { body });
    else if (known.text('body') !== body)
      await api.send('PATCH', `/issues/comments/${known.count('id') ?? 0}`, { body });
    return [];
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const hint =
      error.status === 403 || error.status === 401
        ? ' The token needs `pull-requests: write`; on pull requests of forks it never has it.'
        : '';
    return [
      formatCommand('warning', { title: 'straykey' }, `The comment could not be written: ${error.message}.${hint}`),
    ];
  }
}

/** Jobs that scan other folders have comments of their own. */
function markerOf(workingDirectory: string): string {
  return `<!-- straykey ${workingDirectory.replaceAll(/[^\w./-]/g, '_').replaceAll('--', '-_')} -->`;
}

/** The first marked comment that is ours: anybody can write the marker into a comment. */
async function findComment(api: Api, pullRequest: number, marker: string): Promise<Json | undefined> {
  const marked = (await api.list(`/issues/${pullRequest}/comments`, mostComments)).filter((comment) =>
    comment.text('body')?.startsWith(marker),
  );
  if (marked.length === 0) return undefined;
  const login = await api.login();
  return marked.find((comment) =>
    login === undefined ? comment.text('user', 'type') === 'Bot' : comment.text('user', 'login') === login,
  );
}
