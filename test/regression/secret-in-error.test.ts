import { expect, test } from 'vitest';
import { newRepository } from '../../fixtures/git/recipe.ts';
import { githubToken, password } from '../../fixtures/secrets.ts';
import { newTree } from '../../fixtures/trees/tree.ts';
import { runCli } from '../run-cli.ts';

/** A token that was typed in place of a path, a branch or a value stood in the error, and so in the log of the job. */
test.for([
  [[githubToken()], 'ghp_********', 'no such file or folder'],
  [[`--${githubToken()}`], 'ghp_********', 'there is no option'],
  [['git', '--range', `${githubToken()}..HEAD`], 'ghp_********', 'no commit is called'],
  [['--config', githubToken(), '.'], 'ghp_********', 'does not exist'],
  [['--output', `/${githubToken()}/a.json`, '.'], 'ghp_********', 'its folder does not exist'],
  [['baseline', 'create', '--reason', 'a', '--expires', githubToken()], 'ghp_********', 'is not a date'],
  [['--config', `https://ada:${password()}@example.org/a`, '.'], 'https://*****@example.org/a', 'does not exist'],
] as const)('an error about %j shows no secret', ([args, shown, rest]) => {
  const cwd = newRepository().folder;
  const { exitCode, stderr } = runCli(args, { cwd });
  expect(exitCode).toBe(2);
  expect(stderr).toContain(shown);
  expect(stderr).toContain(rest);
  expect(stderr).not.toContain(githubToken());
  expect(stderr).not.toContain(password());
});

/** The name was masked only if the rules that ran had found the token in it. */
test('a problem with a file whose name is a token shows no secret whatever rules run', () => {
  const cwd = newTree({ [`${githubToken()}.zip`]: 'PK\u0003\u0004broken' });
  const { exitCode, stdout, stderr } = runCli(['--rule', 'aws', '--format', 'json', '.'], { cwd });
  expect(exitCode).toBe(3);
  expect(stdout).toContain('ghp_********');
  expect(stdout + stderr).not.toContain(githubToken());
});

test('an argument of a hundred thousand characters is cut in the error, and what to do is not', () => {
  const { stderr } = runCli(['rules', 'show', 'a'.repeat(100_000)]);
  expect(stderr.length).toBeLessThan(2000);
  expect(stderr).toContain('`straykey rules list` shows them');
});
