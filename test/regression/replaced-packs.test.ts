import { expect, test } from 'vitest';
import { packFile } from '../../fixtures/git/object-files.ts';
import { newRepository } from '../../fixtures/git/recipe.ts';
import { pathWithGitAfter } from '../../fixtures/git/strange-git.ts';
import { githubToken, secretLine } from '../../fixtures/secrets.ts';
import { runCli } from '../run-cli.ts';

const seeds = [1, 2, 3];

/** Indexes were opened anew to look up ids, when git had already removed them; that was reported as a bug of ours. */
test.each(['for-each-ref', 'rev-list', 'cat-file'])('nothing is lost if packs are replaced at git %s', (command) => {
  const recipe = newRepository();
  for (const seed of seeds) recipe.commit(`${seed}`, { 'a.ts': `${'text\n'.repeat(50)}${secretLine(seed)}` });
  // Without deltas, so that the next pack of the same objects is another one.
  recipe.git('-c', 'pack.depth=0', 'repack', '--quiet', '-adf');
  const before = packFile(recipe);
  const usual = process.env['PATH'] ?? '';
  const PATH = pathWithGitAfter(
    `case "$*" in *'${command}'*) PATH='${usual}' git repack -q -adf </dev/null >/dev/null 2>&1;; esac`,
  );
  const run = runCli(['git', '-f', 'json', '--show-secrets'], { cwd: recipe.folder, env: { PATH } });
  expect(packFile(recipe)).not.toBe(before);
  expect(run.exitCode).toBe(1);
  const { findings, problems } = JSON.parse(run.stdout);
  expect(problems).toEqual([]);
  expect(findings.map(({ secret }: { secret: string }) => secret).sort()).toEqual(seeds.map(githubToken).sort());
});
