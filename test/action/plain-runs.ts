import { temporaryFolder, type GitRecipe } from '../git-recipe.ts';
import { writeTree } from '../sources/tree.ts';
import { dispatchPayload, schedulePayload } from './payloads.ts';
import { checkOut } from './proposal.ts';
import { type ActionRun, runAction } from './run-action.ts';

/** A run over files, without git. */
export async function runOver(
  files: Readonly<Record<string, string>>,
  inputs: Readonly<Record<string, string>> = {},
): Promise<ActionRun> {
  const workspace = temporaryFolder();
  writeTree(workspace, files);
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
