import { expect } from 'vitest';
import { scan, type Exposure, type Finding, type ScanOptions } from '../../src/index.ts';
import type { GitRecipe } from '../git-recipe.ts';
import { token } from './secret-forms.ts';

/** The first commit of a recipe is of 14 November 2023. */
const today = '2023-12-24';

/** What a scan of the history finds, on the same day whenever it runs. */
export async function findingsOf(
  { folder }: Pick<GitRecipe, 'folder'>,
  options: Partial<ScanOptions> = {},
): Promise<readonly Finding[]> {
  return (await scan({ target: { kind: 'git', repository: folder }, today, ...options })).findings;
}

/** How long the one secret of the repository, the usual token, has been exposed. */
export async function exposureOf(recipe: Pick<GitRecipe, 'folder'>): Promise<Exposure | undefined> {
  const findings = await findingsOf(recipe);
  expect(findings.map(({ secret }) => secret)).toEqual([token]);
  return findings[0]?.exposure;
}

/** What happened, as `brought file.ts one`, by the first line of the commit's message. */
export function storyOf(exposure: Exposure | undefined): readonly string[] {
  return (exposure?.events ?? []).map(({ kind, path, commit }) => `${kind} ${path} ${commit.summary}`);
}
