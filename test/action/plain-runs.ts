import type { GitRecipe } from '../../fixtures/git/recipe.ts';
import { checkOut } from '../../fixtures/histories/pull-request.ts';
import { newTree } from '../../fixtures/trees/tree.ts';
import { dispatchPayload, schedulePayload } from './payloads.ts';
import { type ActionRun, runAction } from './run-action.ts';

/** A run over files, without git. */
export async function runOver(
  files: Readonly<Record<string, string>>,
  inputs: Readonly<Record<string, string>> = {},
): Promise<ActionRun> {
  const workspace = newTree(files);
  return runAction({
    workspace,
    event: 'workflow_dispatch',
    payload: dispatchPayload(),
    inputs: { mode: 'files', ...inputs },
  });
}

/** A run on the whole history. */
export async function runHistory(server: GitRecipe, inputs: Readonly<Record<string, string>> = {}): Promise<ActionRun> {
  return runAction({
    workspace: checkOut(server, 'refs/heads/main', 0).folder,
    event: 'schedule',
    payload: schedulePayload(),
    inputs,
  });
}

/** The numeric character references of Markdown, read back. */
export function readable(markdown: string): string {
  return markdown.replaceAll(/&#(\d+);/g, (_, digits: string) => String.fromCharCode(Number(digits)));
}
