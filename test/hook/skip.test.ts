import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type GitRecipe, newRepository } from '../../fixtures/git/recipe.ts';
import { githubToken, secretLine } from '../../fixtures/secrets.ts';
import { installHooks, straykey, tryGit } from './hooked.ts';

/** A repository with our hook in which a file with this text is staged. */
function staging(text: string): GitRecipe {
  const recipe = newRepository();
  recipe.commit('one', { 'a.ts': 'one\n' });
  recipe.write('b.ts', text).git('add', 'b.ts');
  return installHooks(recipe);
}

const commit = ['commit', '--message', 'two'] as const;

test('with STRAYKEY_SKIP the commit passes, and the audit log has the reason, the person and the commit', () => {
  const recipe = staging(secretLine());
  const head = recipe.idOf('HEAD');
  expect(tryGit(recipe, commit, { env: { STRAYKEY_SKIP: ' revoked already ' } }).exitCode).toBe(0);
  expect(straykey(recipe, 'audit', 'check')).toMatchObject({
    exitCode: 0,
    stdout: expect.stringContaining('1 entry, intact'),
  });
  expect(JSON.parse(readFileSync(join(recipe.folder, '.git/straykey/audit.jsonl'), 'utf8'))).toMatchObject({
    number: 1,
    action: 'skip',
    hook: 'pre-commit',
    reason: 'revoked already',
    who: 'Grace <grace@example.org>',
    head,
    previous: '0'.repeat(64),
  });
});

test.each(['', '  '])('an empty reason (%j) does not let it pass', (reason) => {
  const recipe = staging('two\n');
  expect(tryGit(recipe, commit, { env: { STRAYKEY_SKIP: reason } })).toMatchObject({
    exitCode: 1,
    output: expect.stringContaining('needs a reason'),
  });
});

test('a reason that holds a secret is not recorded and does not let it pass', () => {
  const recipe = staging('two\n');
  const { exitCode, output } = tryGit(recipe, commit, { env: { STRAYKEY_SKIP: `it is ${githubToken(9)}` } });
  expect(exitCode).toBe(1);
  expect(output).not.toContain(githubToken(9));
  expect(straykey(recipe, 'audit', 'check').exitCode).toBe(3);
});
