import { expect, test } from 'vitest';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';
import { parseCommandLine } from '../../src/cli/arguments/command-line.ts';
import { type CommandDefinition, commandNames, commandTable } from '../../src/cli/arguments/command-table.ts';
import { optionTable } from '../../src/cli/arguments/option-table.ts';
import type { OptionDefinition } from '../../src/cli/arguments/options/option.ts';
import { buildYargs } from '../../src/cli/help/help.ts';
import { UsageError } from '../../src/errors.ts';
import { runCli } from '../run-cli.ts';

const cases = optionTable.flatMap((option) =>
  option.commands.map((command) => ({ command, option, name: option.name })),
);

/** What the first action of a command is, so that its options may follow. */
function wordsBefore(command: OptionDefinition['commands'][number]): readonly string[] {
  const { actions }: CommandDefinition = commandTable.find(({ name }) => name === command) ?? {
    name: command,
    usage: '',
    description: '',
    positionals: 0,
  };
  return actions ? [actions[0] ?? ''] : [];
}

function exampleValue({ kind, choices }: OptionDefinition): string {
  if (choices) return choices[0] ?? '';
  return { flag: '', text: 'word', list: 'word', count: '7', size: '10MB', duration: '90s' }[kind];
}

/** What yargs has to make of a value of this kind. */
function meaningOf({ kind }: OptionDefinition, value: string): unknown {
  return { flag: true, text: value, list: [value], count: Number(value), size: value, duration: value }[kind];
}

test.each(cases)('the hot parser and yargs agree on $command --$name', ({ command, option }) => {
  const value = exampleValue(option);
  const spelled = option.kind === 'flag' ? [`--${option.name}`] : [`--${option.name}`, value];
  const hot = parseCommandLine([command, ...wordsBefore(command), ...spelled]);
  expect(hot.options).toEqual([{ name: option.name, value }]);
  expect(
    buildYargs(command)
      .strictOptions()
      .parseSync([...wordsBefore(command), ...spelled]),
  ).toMatchObject({ [option.name]: meaningOf(option, value) });
});

test.each(cases.filter(({ option }) => option.alias !== undefined))(
  'the letter of $command --$name means the same to both',
  ({ command, option }) => {
    const spelled = [`-${option.alias}`, ...(option.kind === 'flag' ? [] : [exampleValue(option)])];
    expect(parseCommandLine([command, ...wordsBefore(command), ...spelled]).options).toEqual([
      { name: option.name, value: exampleValue(option) },
    ]);
    expect(
      buildYargs(command)
        .strictOptions()
        .parseSync([...wordsBefore(command), ...spelled]),
    ).toMatchObject({ [option.name]: meaningOf(option, exampleValue(option)) });
  },
);

test.each(cases.filter(({ option }) => option.kind === 'list'))(
  'both gather what $command --$name is given twice, and take no word beyond',
  ({ command, option }) => {
    const value = exampleValue(option);
    const spelled = [...wordsBefore(command), `--${option.name}`, value, `--${option.name}`, value];
    expect(parseCommandLine([command, ...spelled]).options).toHaveLength(2);
    const parsed = buildYargs(command)
      .strictOptions()
      .parseSync([...spelled, 'rest']);
    expect(parsed).toMatchObject({ [option.name]: [value, value] });
    expect(parsed._).toContain('rest');
  },
);

test.each(cases.filter(({ option }) => option.choices !== undefined))(
  'the hot parser and yargs refuse a word that $command --$name does not know',
  ({ command, option }) => {
    const spelled = [...wordsBefore(command), `--${option.name}`, 'nonsense'];
    expect(() => parseCommandLine([command, ...spelled])).toThrow(UsageError);
    expect(() => buildYargs(command).fail(rethrow).parseSync(spelled)).toThrow(/nonsense/);
  },
);

test.each(commandNames)('the hot parser and yargs refuse an unknown option of %s', (command) => {
  const spelled = [...wordsBefore(command), '--nonsense'];
  expect(() => parseCommandLine([command, ...spelled])).toThrow(UsageError);
  expect(() => buildYargs(command).strictOptions().fail(rethrow).parseSync(spelled)).toThrow(/nonsense/);
});

function rethrow(message: string, error: Error | undefined): never {
  throw error ?? new Error(message);
}

test.each(commandNames)(
  'the help of %s names all of its options, what they take and the exit codes, within the width of the terminal',
  (command) => {
    const run = runCli([command, '--help'], { cwd: temporaryFolder(), env: { COLUMNS: '60' } });
    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
    for (const { name, value } of optionTable.filter(({ commands }) => commands.includes(command)))
      expect(run.stdout).toMatch(
        value === undefined ? new RegExp(`--${name} (?!<)`) : new RegExp(`--${name}\\s+<${value}>`),
      );
    expect(run.stdout.replaceAll(/\s+/g, ' ')).toMatch(/Exit codes: 0 .*, 2 wrong usage/);
    expect(Math.max(...run.stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(60);
  },
);

test.each([
  ['dir', 'Exit codes: 0 clean, 1 secrets found, 2 wrong usage or configuration, 3 something could not be read.'],
  ['rules', 'Exit codes: 0 done, 2 wrong usage, or a rule is unsound.'],
  ['completion', 'Exit codes: 0 printed, 2 wrong usage.'],
  ['audit', 'Exit codes: 0 intact, 1 changed, 2 wrong usage, 3 there is no log.'],
])('the exit codes in the help of %s are its own', (command, codes) => {
  expect(runCli([command, '--help'], { cwd: temporaryFolder() }).stdout.replaceAll(/\s+/g, ' ')).toContain(codes);
});

test('a long example stays on one line, where it can be copied, and its meaning is below it', () => {
  const { stdout } = runCli(['baseline', '--help'], { cwd: temporaryFolder() });
  expect(stdout).toContain('\n  straykey baseline create --reason "…"       accept everything found today\n');
  expect(stdout).toMatch(
    /\n {2}straykey baseline update --fingerprint 45a48e4d --reason "…"\n {40,}accept this one secret\n/,
  );
});

test('the help lists the commands, however it is asked for', () => {
  const cwd = temporaryFolder();
  const [long, short, word] = [['--help'], ['-h'], ['help']].map((args) => runCli(args, { cwd }));
  expect(long).toMatchObject({ exitCode: 0, stderr: '' });
  for (const { name } of commandTable) expect(long?.stdout).toContain(`straykey ${name}`);
  expect(short).toEqual(long);
  expect(word).toEqual(long);
  expect(runCli(['help', 'git'], { cwd })).toEqual(runCli(['git', '--help'], { cwd }));
});

test('the version is one line', () => {
  expect(runCli(['--version'], { cwd: temporaryFolder() })).toMatchObject({
    exitCode: 0,
    stderr: '',
    stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
  });
});
