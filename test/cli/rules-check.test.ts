import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';
import { runCli, type CliRun } from '../run-cli.ts';

/** A project with so many rules of its own, each of which has a reference, examples, and a word of its own. */
function newProject(count: number): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'straykey.toml'), Array.from({ length: count }, (_, index) => ruleText(index)).join('\n'));
  return folder;
}

/** Every seventh says nothing of where it is from, and of every ninth an example does not match. */
function ruleText(index: number): string {
  const word = `shop${String.fromCharCode(97 + (index % 26), 97 + Math.floor(index / 26))}`;
  const digits = '4b7e0c5d9a2f816370be4c1d8f5a2e96';
  const examples = [
    `KEY=${word}_${digits}`,
    index % 9 === 0 ? `KEY=${word}_${digits.slice(1)}` : `"key": "${word}_${digits.split('').reverse().join('')}"`,
  ];
  return `[[rule]]
id = "${word}-key"
kind = "provider"
pattern = '''(?<secret>${word}_[0-9a-f]{32})'''
${index % 7 === 0 ? '' : 'references = ["https://example.org/keys"]'}
examples = ${JSON.stringify(examples)}
lookalikes = ["${word}_${digits}0"]
rotate = { steps = "Ask for a new one.", url = "https://example.org/keys" }
`;
}

function check(folder: string, ...options: readonly string[]): CliRun {
  return runCli(['rules', 'check', ...options], { cwd: folder });
}

test('threads that share the rules report the same as one, in the order of the rules', () => {
  const folder = newProject(120);
  const one = check(folder, '--threads', '1');
  expect(one.exitCode).toBe(2);
  expect(one.stdout.split('\n').filter((line) => line.startsWith('shop')).length).toBeGreaterThan(30);
  expect(check(folder, '--threads', '3')).toEqual(one);
});

test('rules can be named for checking, including built-in ones', () => {
  const { exitCode, stdout } = check(temporaryFolder(), 'github', '--threads', '2');
  expect({ exitCode, stdout }).toEqual({
    exitCode: 0,
    stdout: expect.stringMatching(/^\d+ rules checked, all sound\.\n$/),
  });
});
