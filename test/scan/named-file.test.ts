import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newRepository } from '../../fixtures/git/recipe.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';
import { newTree } from '../../fixtures/trees/tree.ts';
import { scan, type ScanOptions, type ScanTarget } from '../../src/index.ts';
import { alphanumeric, characterSet, hexadecimal, type Shape } from '../../src/rule/pattern.ts';
import { grow, sample } from '../../src/rule/sample.ts';

const grown = (shape: Shape, seed = 1): string => grow(sample`${shape}`, seed);
const railsKey = grown(hexadecimal(32));
const password = grown(alphanumeric(20), 2);

async function seenIn(target: ScanTarget, options: Partial<ScanOptions> = {}): Promise<readonly string[]> {
  const { findings } = await scan({ target, ...options });
  return findings
    .flatMap(({ ruleId, occurrences }) =>
      occurrences.map(({ path, line, column }) => `${ruleId} ${path}:${line}:${column}`),
    )
    .sort();
}

async function seenInTree(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const folder = newTree(files);
  const seen = await seenIn({ kind: 'dir', paths: [folder] });
  return seen.map((place) => place.replace(`${folder}/`, ''));
}

test('a file that is nothing but a secret is found by its name', async () => {
  expect(
    await seenInTree({
      'config/master.key': `${railsKey}\n`,
      'config/credentials/production.key': grown(hexadecimal(32), 3),
      'secrets/db_password.txt': `\n  ${password}\n`,
      '.vault_pass': grown(alphanumeric(24), 4),
      '.erlang.cookie': grown(characterSet('A-Z', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 20), 5),
    }),
  ).toEqual([
    'generic-password .vault_pass:1:1',
    'generic-password secrets/db_password.txt:2:3',
    'rabbitmq-erlang-cookie .erlang.cookie:1:1',
    'rails-master-key config/credentials/production.key:1:1',
    'rails-master-key config/master.key:1:1',
  ]);
});

test('neither other names, nor longer texts, nor placeholders make a file a secret', async () => {
  expect(
    await seenInTree({
      'config/version': railsKey,
      'config/key.json': railsKey,
      'config/public.key': railsKey,
      'secrets/password.txt': 'changeme\n',
      'secrets/token': 'see the wiki for how to get one\n',
      'secrets/api_key': `${password}\nand a second line\n`,
    }),
  ).toEqual([]);
});

test.each([false, true])('a history has what a tree has (packed: %s)', async (isPacked) => {
  const recipe = newRepository();
  recipe.commit('one', { 'config/master.key': railsKey, 'secrets/db_password': password });
  recipe.git('rm', '--quiet', 'config/master.key');
  recipe.commit('two', { 'secrets/db_password': 'changeme' });
  if (isPacked) recipe.git('gc', '--quiet');
  const target = { kind: 'git', repository: recipe.folder } as const;
  const expected = ['generic-password secrets/db_password:1:1', 'rails-master-key config/master.key:1:1'];
  expect(await seenIn(target)).toEqual(expected);
  expect(await seenIn(target, { gitReader: 'git' })).toEqual(expected);
  expect(await seenIn({ kind: 'range', repository: recipe.folder, range: 'HEAD~1' })).toEqual(expected);
  const cache = join(temporaryFolder(), 'cache');
  expect(await seenIn(target, { cache })).toEqual(expected);
  expect(await seenIn(target, { cache })).toEqual(expected);
});

test('what is staged is found', async () => {
  const recipe = newRepository();
  recipe.commit('one', { 'a.ts': 'text\n' });
  recipe.write('config/master.key', railsKey).git('add', '--all');
  expect(await seenIn({ kind: 'staged', repository: recipe.folder })).toEqual([
    'rails-master-key config/master.key:1:1',
  ]);
});
