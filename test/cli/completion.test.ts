import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newTree } from '../../fixtures/trees/tree.ts';
import { commandNames, commandTable } from '../../src/cli/arguments/command-table.ts';
import { optionTable } from '../../src/cli/arguments/option-table.ts';
import { bashScript } from '../../src/cli/completion/bash.ts';
import { fishScript } from '../../src/cli/completion/fish.ts';
import { zshScript } from '../../src/cli/completion/zsh.ts';
import { runCli } from '../run-cli.ts';

/** What bash offers for the last of these words. */
function offered(...words: readonly string[]): readonly string[] {
  const { stdout, stderr } = spawnSync(
    'bash',
    [
      '--norc',
      '-c',
      `${bashScript()}\nCOMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _straykey; echo "\${COMPREPLY[*]}"`,
      'bash',
      'straykey',
      ...words,
    ],
    { encoding: 'utf8' },
  );
  // The options of a completion can only be changed while bash completes.
  expect(stderr.replace(/.*compopt.*\n/g, '')).toBe('');
  return stdout
    .trim()
    .split(' ')
    .filter((word) => word !== '');
}

const hasShell = (shell: string): boolean => spawnSync(shell, ['-c', 'true']).status === 0;

test('bash is offered commands, actions, options of the command, and words of an option', () => {
  expect(offered('')).toEqual([...commandNames, 'help']);
  expect(offered('ba')).toEqual(['baseline']);
  expect(offered('baseline', 'p')).toEqual(['prune']);
  expect(offered('hook', 'install', 'commit-msg', 'pre-p')).toEqual(['pre-push']);
  expect(offered('git', '--st')).toEqual(['--staged']);
  expect(offered('src', '--st')).toEqual([]);
  expect(offered('--max-f')).toEqual(['--max-file-size', '--max-findings']);
  expect(offered('git', '--format', 's')).toEqual(['sarif']);
  expect(offered('-f', 'j')).toEqual(['json', 'jsonl', 'junit']);
  expect(offered('--format', '=', 'c')).toEqual(['code-quality', 'csv']);
  expect(offered('--confidence', '=')).toEqual(['low', 'medium', 'high', 'certain']);
});

test('bash itself offers files where nothing else fits', () => {
  expect(offered('git', '--output', '')).toEqual([]);
  expect(offered('src', 'a')).toEqual([]);
  expect(bashScript()).toContain('complete -o default ');
});

test.each([
  ['bash', bashScript()],
  ['zsh', zshScript()],
  ['fish', fishScript()],
])('the script for %s knows every command and option, and can be parsed', (shell, script) => {
  for (const { name } of optionTable) expect(script).toContain(shell === 'fish' ? `-l ${name} ` : `--${name}`);
  for (const name of commandNames) expect(script).toContain(name);
  if (!hasShell(shell)) return;
  const file = join(newTree({ straykey: script }), 'straykey');
  expect(spawnSync(shell, ['-n', file], { encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
});

test('fish is offered the actions and the names of a command that has them, and of no other', () => {
  const offers = [
    ...fishScript().matchAll(/__straykey_wants_(?<what>action|name) (?<command>\w+)' -f -a '(?<words>.*)'/g),
  ];
  expect(offers.map(({ groups }) => [groups?.['what'], groups?.['command'], groups?.['words']])).toEqual(
    commandTable.flatMap(({ name, actions = [], names = [] }) => [
      ...(actions.length > 0 ? [['action', name, actions.join(' ')]] : []),
      ...(names.length > 0 ? [['name', name, names.join(' ')]] : []),
    ]),
  );
  expect(fishScript()).toContain("__straykey_wants_action hook' -f -a 'install uninstall");
});

test('straykey prints the script of a shell, and says which ones there are', () => {
  expect(runCli(['completion', 'zsh'])).toMatchObject({ exitCode: 0, stdout: zshScript(), stderr: '' });
  expect(runCli(['completion', 'ksh'])).toMatchObject({
    exitCode: 2,
    stderr: 'straykey: `straykey completion` has no action "ksh"; use one of bash, zsh, fish; did you mean "zsh"?\n',
  });
});
