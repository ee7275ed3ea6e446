import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { unknownModules } from '../../build/chunks.ts';

const folder = fileURLToPath(new URL('../../src/', import.meta.url));
const sources = readdirSync(folder, { encoding: 'utf8', recursive: true }).map((path) => folder + path);

test('a module that was moved is missed by its old name', () => {
  const moved = sources.map((path) => path.replace('sources/working-tree.ts', 'sources/walk.ts'));
  const before = unknownModules(sources);
  expect(unknownModules(moved).filter((name) => !before.includes(name))).toEqual(['sources/working-tree.ts']);
});
