import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newTree } from '../../fixtures/trees/tree.ts';
import { envSource } from '../../src/sources/env.ts';
import { collect } from '../collecting-sink.ts';

test('environment files are found, ignored or not, but not in node_modules or .git', async () => {
  const folder = newTree({
    '.gitignore': '.env\nsecret',
    '.env': 'A=1',
    '.env.local': '',
    'app/.envrc': '',
    'app/production.env': '',
    'secret/.flaskenv': '',
    'worker/.dev.vars': '',
    'worker/.dev.vars.staging': '',
    'main.ts': '',
    environment: '',
    'node_modules/p/.env': '',
    '.git/.env': '',
  });
  const { paths } = await collect(envSource({ paths: [folder] }));
  expect(paths.map((path) => path.slice(folder.length + 1))).toEqual([
    '.env',
    '.env.local',
    'app/.envrc',
    'app/production.env',
    'secret/.flaskenv',
    'worker/.dev.vars',
    'worker/.dev.vars.staging',
  ]);
});

test('a named file is read whatever its name', async () => {
  const folder = newTree({ settings: 'A=1' });
  expect((await collect(envSource({ paths: [join(folder, 'settings')] }))).texts).toEqual(['A=1']);
});

test('a folder named .env is searched, a link of that name is counted', async () => {
  const folder = newTree({ '.env/lib/.env': 'A=1' });
  symlinkSync('/nowhere', join(folder, '.env.link'));
  const sink = await collect(envSource({ paths: [folder] }));
  expect(sink.texts).toEqual(['A=1']);
  expect(sink.skipped.get('symbolic links')).toBe(1);
});

test('variables come after the files', async () => {
  const folder = newTree({ '.env': 'A=1' });
  const { paths } = await collect(envSource({ paths: [folder], variables: { HOME: '/root' } }));
  expect(paths).toEqual([`${folder}/.env`, 'env:HOME']);
});
