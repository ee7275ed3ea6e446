import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newRepository } from '../../fixtures/git/recipe.ts';
import { githubToken, password } from '../../fixtures/secrets.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';
import { reportExtensions } from '../../src/report/reporter.ts';
import { scan } from '../../src/scan.ts';
import { runCli } from '../run-cli.ts';

/**
 * The digest in a cache was called a key, so that `straykey git` found an API key in the cache that the README keeps in
 * `.git`.
 */
test('straykey finds nothing in the files it writes', async () => {
  const recipe = newRepository();
  recipe.commit('one', { 'a.ts': `const token = '${githubToken()}';\nconst password = '${password()}';\n` });
  const folder = temporaryFolder();
  const cwd = recipe.folder;
  runCli(
    [
      'git',
      '--cache',
      join(folder, 'cache'),
      ...Object.values(reportExtensions).flatMap((extension) => ['-o', join(folder, `report${extension}`)]),
    ],
    { cwd },
  );
  runCli(['baseline', 'create', '--reason', 'test', '--baseline', join(folder, 'baseline.json')], { cwd });
  runCli(['hook', 'run', 'pre-commit'], { cwd, env: { STRAYKEY_SKIP: 'a reason' } });
  expect(readdirSync(folder)).toHaveLength(Object.keys(reportExtensions).length + 2);
  const { findings, problems } = await scan({
    target: { kind: 'dir', paths: [folder, join(cwd, '.git/straykey/audit.jsonl')] },
    config: false,
    baseline: false,
  });
  expect(findings.map(({ ruleId, occurrences }) => [ruleId, occurrences[0].path])).toEqual([]);
  expect(problems).toEqual([]);
});
