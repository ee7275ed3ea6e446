import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type GitRecipe, newRepository } from '../../fixtures/git/recipe.ts';
import { githubToken, secretLine } from '../../fixtures/secrets.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';
import { installHooks, straykey, tryGit } from './hooked.ts';

function hooked(): GitRecipe {
  const recipe = newRepository();
  recipe.commit('one', { 'a.ts': 'one\n' });
  return installHooks(recipe, 'commit-msg');
}

/** An editor that puts this text in front of what git has written. */
function editorWith(text: string): Readonly<Record<string, string>> {
  const folder = temporaryFolder();
  const editor = join(folder, 'editor');
  writeFileSync(join(folder, 'text'), text);
  writeFileSync(
    editor,
    `#!/bin/sh\ncat '${join(folder, 'text')}' "$1" > '${join(folder, 'all')}' && cp '${join(folder, 'all')}' "$1"\n`,
  );
  chmodSync(editor, 0o755);
  return { GIT_EDITOR: editor };
}

const commit = ['commit', '--allow-empty'] as const;

test('a secret in the message stops the commit', () => {
  const { exitCode, output } = tryGit(hooked(), [...commit, '--message', `Use ${secretLine()}`]);
  expect(exitCode).toBe(1);
  expect(output).toContain('commit message:1:');
  expect(output).toContain('from the message');
  expect(output).not.toContain(githubToken());
});

test('a message without secrets passes', () => {
  expect(tryGit(hooked(), [...commit, '--message', 'Say more'])).toMatchObject({
    exitCode: 0,
    output: expect.stringContaining('no secrets in the commit message'),
  });
});

test('what git leaves out of an edited message is left out: comments', () => {
  expect(tryGit(hooked(), commit, { env: editorWith(`Say more\n# ${secretLine()}`) }).exitCode).toBe(0);
  expect(tryGit(hooked(), commit, { env: editorWith(`Say more\n\n${secretLine()}`) })).toMatchObject({
    exitCode: 1,
    output: expect.stringContaining('commit message:3:'),
  });
});

test('a comment that git keeps is looked at: without an editor, or as the repository has it', () => {
  expect(tryGit(hooked(), [...commit, '--message', `Say more\n\n# ${secretLine()}`]).exitCode).toBe(1);
  const verbatim = hooked();
  verbatim.git('config', 'commit.cleanup', 'whitespace');
  expect(tryGit(verbatim, commit, { env: editorWith(`Say more\n# ${secretLine()}`) }).exitCode).toBe(1);
  const other = hooked();
  other.git('config', 'core.commentChar', ';');
  expect(tryGit(other, commit, { env: editorWith(`Say more\n# ${secretLine()}`) }).exitCode).toBe(1);
});

test('the difference below the scissors is no part of the message', () => {
  const recipe = hooked().write('a.ts', secretLine());
  recipe.git('add', 'a.ts');
  expect(tryGit(recipe, ['commit', '--verbose'], { env: editorWith('Say more\n') }).exitCode).toBe(0);
});

test('a message whose file is not there is an error with its name', () => {
  expect(straykey(hooked(), 'hook', 'run', 'commit-msg', 'none')).toMatchObject({
    exitCode: 2,
    stderr: 'straykey: none: cannot read the commit message: no such file\n',
  });
});
