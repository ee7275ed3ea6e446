import { expect, test } from 'vitest';
import { newRepository } from '../../../fixtures/git/recipe.ts';
import { remoteUrl, withoutCredentials } from '../../../src/sources/git/remote.ts';
import { openRepository } from '../../../src/sources/git/repository.ts';

test.each([
  ['https://github.com/acme/shop.git', 'https://github.com/acme/shop.git'],
  ['https://user:word@github.com/acme/shop', 'https://github.com/acme/shop'],
  ['https://host/shop?private_token=word#x', 'https://host/shop'],
  ['git@github.com:acme/shop.git', 'ssh://github.com/acme/shop.git'],
  ['ssh://git@host:2222/shop', 'ssh://host:2222/shop'],
  ['/srv/git/shop.git', undefined],
  ['file:///srv/git/shop.git', undefined],
  ['../shop', undefined],
  ['C:\\shop', undefined],
  ["ext::sh -c 'touch canary'", undefined],
])('%s is told as %s', (address, expected) => {
  expect(withoutCredentials(address)).toBe(expected);
});

test('origin is preferred to the first remote, and having none is no error', async () => {
  const recipe = newRepository();
  const repository = openRepository(recipe.folder);
  expect(await remoteUrl(repository)).toBeUndefined();
  recipe.git('remote', 'add', 'another', 'https://host/another');
  expect(await remoteUrl(repository)).toBe('https://host/another');
  recipe.git('remote', 'add', 'origin', 'https://user:word@host/shop');
  expect(await remoteUrl(repository)).toBe('https://host/shop');
});

test.each([
  ['a value in quotes', ['remote.origin.url', 'https://user:word@host/shop#1']],
  ['a rewritten address', ['url.https://host/.insteadOf', 'short:']],
  ['a remote with an odd name', ['remote.a\\b.url', 'https://host/odd']],
])('where there is %s git is asked', async (_, [key = '', value = '']) => {
  const recipe = newRepository();
  recipe.git('remote', 'add', 'origin', 'short:shop');
  recipe.git('config', key, value);
  const expected = /^origin\t(\S+)/m.exec(recipe.git('remote', '-v'))?.[1] ?? '';
  expect(await remoteUrl(openRepository(recipe.folder))).toBe(withoutCredentials(expected));
});
