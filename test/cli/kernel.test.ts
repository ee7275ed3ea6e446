import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { githubToken, password } from '../../fixtures/secrets.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';
import { newTree } from '../../fixtures/trees/tree.ts';
import { cliPath, runCli } from '../run-cli.ts';

/** A secret in the clear, one by its name, one behind an escape and one encoded. */
function mixedTree(): string {
  return newTree({
    'a.ts': `const token = '${githubToken(1)}';\n`,
    'b.env': `ADMIN_PASSWORD=${password(2)}\n`,
    'c.json': `{ "log": "first\\n${githubToken(3)}\\nlast", "data": "${Buffer.from(`token: ${githubToken(4)} is it`).toString('base64')}" }\n`,
    'd.md': 'No secret here, only the word token.\n',
  });
}

const args = ['dir', '.', '-f', 'jsonl', '-q'];

test('the plain kernel finds the same as the compiled one', () => {
  const cwd = mixedTree();
  const compiled = runCli([...args, '--kernel', 'wasm'], { cwd });
  expect(compiled.stdout.trim().split('\n')).toHaveLength(4);
  expect(runCli([...args, '--kernel', 'plain'], { cwd })).toEqual(compiled);
  expect(runCli(args, { cwd })).toEqual(compiled);
});

test('the plain kernel is used where there is no WebAssembly', () => {
  const cwd = mixedTree();
  const { stdout, status } = spawnSync(process.execPath, ['--jitless', cliPath, ...args], { cwd, encoding: 'utf8' });
  expect({ stdout, status }).toEqual({ stdout: runCli(args, { cwd }).stdout, status: 1 });
});

test('an unknown kernel is a usage error', () => {
  const { exitCode, stderr } = runCli([...args, '--kernel', 'fast'], { cwd: temporaryFolder() });
  expect(exitCode).toBe(2);
  expect(stderr).toMatch(/--kernel cannot be "fast"; use one of wasm, plain/);
});
