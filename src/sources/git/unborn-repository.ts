import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { unlessRefused } from '../../foundation/system-error.ts';
import { findGitFolder } from '../git-files/git-folder.ts';

/**
 * Whether the repository with this top holds no object yet, as `git init` leaves it, so that there is no history to look
 * at. False where it may have objects elsewhere.
 */
export function isUnborn(top: string): boolean {
  const git = findGitFolder(top);
  if (git === undefined || process.env['GIT_OBJECT_DIRECTORY'] !== undefined) return false;
  const objects = join(git.common, 'objects');
  const names = unlessRefused(() => [
    ...readdirSync(objects).filter((name) => name !== 'info' && name !== 'pack'),
    ...readdirSync(join(objects, 'info')),
    ...readdirSync(join(objects, 'pack')),
  ]);
  return names?.length === 0;
}
