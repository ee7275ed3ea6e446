import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { githubToken, password } from '../../fixtures/secrets.ts';
import { newTree } from '../../fixtures/trees/tree.ts';
import { type CliRun, runCli } from '../run-cli.ts';

const fileName = '.straykey-baseline.json';
const leakyTree = (): string =>
  newTree({ 'src/a.ts': `t = '${githubToken()}'\n`, '.env.test': `DB_PASSWORD=${password()}\n` });

function baseline(cwd: string, ...args: readonly string[]): CliRun {
  return runCli(['baseline', ...args], { cwd });
}

function entriesOf(folder: string): readonly { readonly rule: string; readonly reason: string }[] {
  const { entries } = JSON.parse(readFileSync(join(folder, fileName), 'utf8'));
  return entries;
}

/** The fingerprints that a report shows, by rule. */
function fingerprintsOf(cwd: string): Readonly<Record<string, string>> {
  const { stdout } = runCli(['-f', 'json'], { cwd });
  const { findings }: { findings: readonly { ruleId: string; fingerprint: string }[] } = JSON.parse(stdout);
  return Object.fromEntries(findings.map(({ ruleId, fingerprint }) => [ruleId, fingerprint]));
}

test('single secrets are accepted by the fingerprints that a report shows, before there is a baseline and after', () => {
  const folder = leakyTree();
  const before = fingerprintsOf(folder)['github-personal-token'] ?? '';
  expect(baseline(folder, 'create', '--fingerprint', before, '--reason', 'revoked')).toMatchObject({
    exitCode: 0,
    stderr: `straykey: ${fileName} accepts 1 secret, 0 before\n`,
  });
  expect(entriesOf(folder).map(({ rule, reason }) => [rule, reason])).toEqual([['github-personal-token', 'revoked']]);
  const after = fingerprintsOf(folder)['generic-password'] ?? '';
  expect(after).not.toBe(before);
  expect(baseline(folder, 'update', '--fingerprint', after.slice(0, 8), '--reason', 'test').exitCode).toBe(0);
  expect(entriesOf(folder)).toHaveLength(2);
  expect(runCli([], { cwd: folder }).exitCode).toBe(0);
});

test.each([
  ['12345678', 'no secret here has the fingerprint 12345678'],
  ['1234', '--fingerprint needs at least 8 digits, not "1234"'],
])('the fingerprint %s accepts nothing', (fingerprint, message) => {
  const folder = leakyTree();
  const { exitCode, stderr } = baseline(folder, 'create', '--fingerprint', fingerprint, '--reason', 'x');
  expect([exitCode, stderr]).toEqual([2, expect.stringContaining(message)]);
  expect(existsSync(join(folder, fileName))).toBe(false);
});
