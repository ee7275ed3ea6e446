import { expect, test } from 'vitest';
import { newRepository } from '../../fixtures/git/recipe.ts';
import { secretLine } from '../../fixtures/secrets.ts';
import { runCli } from '../run-cli.ts';

const bytes = (text: string): Buffer => Buffer.from(text, 'latin1');

test.each([
  ['a history', ['git']],
  ['a history that git reads', ['git', '--git-reader', 'git']],
  ['a range', ['git', '--range', 'HEAD~1..HEAD']],
  ['a part of a history', ['git', '--max-count', '1']],
  ['what is staged', ['git', '--staged']],
])('in %s, bytes of names that are not UTF-8 are spelled out, so that two names stay two', (_, args) => {
  const recipe = newRepository();
  recipe.commit('one', { 'z.txt': 'text' });
  for (const [seed, name] of ['l\xe9.ts', 'l\xff.ts'].entries()) {
    const id = recipe.hash(secretLine(seed + 1));
    recipe.gitWith({ input: bytes(`100644 ${id}\t${name}\0`) }, 'update-index', '-z', '--index-info');
  }
  if (!args.includes('--staged')) recipe.git('commit', '--quiet', '--message', 'two');
  const { stdout } = runCli([...args, '-q', '-f', 'json'], { cwd: recipe.folder });
  const paths = [...stdout.matchAll(/"path": "(?<path>[^"]*)"/g)].map(({ groups }) => groups?.['path']);
  expect([...new Set(paths)].sort()).toEqual(['l\\\\xE9.ts', 'l\\\\xFF.ts']);
});
