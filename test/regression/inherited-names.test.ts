import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newTree } from '../../fixtures/trees/tree.ts';
import { parseDotenvName } from '../../src/env/dotenv-name.ts';
import { translateRe2 } from '../../src/rule/given/re2.ts';
import { runCli } from '../run-cli.ts';

/** Tables in objects had the names that each object inherits, too: a report of this name was a bug, and ended with 70. */
test.each(['constructor', 'toString', '__proto__'])('a report may be called %s', (name) => {
  const cwd = newTree({ 'a.ts': 'const answer = 42;\n' });
  expect(runCli(['a.ts', '-o', name], { cwd })).toMatchObject({ exitCode: 0, stderr: expect.stringContaining(name) });
  expect(existsSync(join(cwd, name))).toBe(true);
});

test('an environment may be called constructor', () => {
  expect(parseDotenvName('.env.constructor').environment).toBe('constructor');
});

test('a character class called constructor is not known', () => {
  expect(translateRe2('[[:constructor:]]', { isByLine: true })).toMatchObject({
    kind: 'untranslatable',
    reason: 'has a named character class that is not known',
  });
});
