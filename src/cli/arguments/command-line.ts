import { UsageError } from '../../errors.ts';
import { suggestion } from '../../foundation/nearest.ts';
import { type CommandName, commandNames, commandTable, defaultCommand } from './command-table.ts';
import { optionTable } from './option-table.ts';
import type { OptionDefinition, OptionName } from './options/option.ts';

/** What was typed, checked against the option table but not yet interpreted. */
export interface CommandLine {
  readonly command: CommandName;
  /** False if no command was typed: `dir` is assumed, and its first path may be a misspelled command. */
  readonly namesCommand: boolean;
  readonly positionals: readonly string[];
  /** In the order in which they were typed, by full name. */
  readonly options: readonly TypedOption[];
}

export interface TypedOption {
  readonly name: OptionName;
  /** Empty for flags. */
  readonly value: string;
}

/**
 * Reads the arguments after `straykey`. If the first word is not a command, it is a path for `dir`; `help git` means
 * `git --help`. Throws UsageError naming what is wrong and the closest valid spelling.
 */
export function parseCommandLine(args: readonly string[]): CommandLine {
  if (args[0] === 'help') return parseHelp(args.slice(1));
  const first = commandNames.find((name) => name === args[0]);
  const command = first ?? defaultCommand;
  const rest = first === undefined ? args : args.slice(1);
  const positionals: string[] = [];
  const options: TypedOption[] = [];
  const words = rest.entries();
  for (const [index, argument] of words) {
    if (argument === '--') {
      positionals.push(...rest.slice(index + 1));
      break;
    }
    if (!argument.startsWith('-') || argument === '-') positionals.push(argument);
    else {
      const { option, takesNext } = readOption(argument, rest[index + 1], command);
      options.push(option);
      if (takesNext) words.next();
    }
  }
  checkPositionals(command, positionals, options);
  return { command, namesCommand: first !== undefined, positionals, options };
}

function parseHelp([word, ...rest]: readonly string[]): CommandLine {
  if (word === undefined) return parseCommandLine(['--help']);
  if (!word.startsWith('-') && !commandNames.some((name) => name === word))
    throw new UsageError(
      `there is no command "${word}"${suggestion(word, commandNames) || '; `straykey --help` lists them'}`,
    );
  return parseCommandLine([word, ...rest, '--help']);
}

/** `--name`, `--name=value` or `--name value`. */
function readOption(
  argument: string,
  next: string | undefined,
  command: CommandName,
): { readonly option: TypedOption; readonly takesNext: boolean } {
  const [spelling, attached] = splitValue(argument);
  const definition = findOption(spelling, command);
  const { name, kind } = definition;
  if (kind === 'flag') {
    if (attached !== undefined) throw new UsageError(`${spelling} takes no value`);
    return { option: { name, value: '' }, takesNext: false };
  }
  const value = attached ?? (next !== undefined && looksLikeOption(next) ? undefined : next);
  if (value === undefined) throw new UsageError(`${spelling} needs a value: ${spelling} ${placeholderOf(definition)}`);
  return { option: { name, value: checkValue(definition, spelling, value) }, takesNext: attached === undefined };
}

/**
 * `-q`, `--quiet`. A value that looks like one has to follow an equals sign, except `-` alone and numbers such as `-1`.
 */
function looksLikeOption(argument: string): boolean {
  return /^-[^\d]/.test(argument);
}

function splitValue(argument: string): readonly [string, string | undefined] {
  const at = argument.indexOf('=');
  return at < 0 ? [argument, undefined] : [argument.slice(0, at), argument.slice(at + 1)];
}

function findOption(spelling: string, command: CommandName): OptionDefinition {
  const definition = optionTable.find(
    ({ name, alias }) => spelling === `--${name}` || (alias !== undefined && spelling === `-${alias}`),
  );
  if (definition?.commands.includes(command)) return definition;
  if (definition)
    throw new UsageError(
      `${spelling} is not an option of \`straykey ${command}\`, but of ${definition.commands.map((name) => `\`${name}\``).join(', ')}`,
    );
  throw new UsageError(
    `there is no option ${spelling}${suggestSpelling(spelling, command) || `; \`straykey ${command} --help\` lists them`}`,
  );
}

/** Options of other scanners, and what they are called here. */
const elsewhere: ReadonlyMap<string, string> = new Map([
  ['--report-path', '--output'],
  ['--report-format', '--format'],
  ['--since-commit', '`straykey git --range COMMIT..HEAD`'],
  ['--no-git', '`straykey dir`'],
  ['--source', '`straykey git FOLDER` or `straykey dir FOLDER`'],
  ['--log-opts', '`straykey git --range A..B`, or --since and --branch'],
  ['--pipe', '`straykey stdin`'],
  ['--baseline-path', '--baseline'],
  ['--ignore-gitleaks-allow', '--no-inline-allow'],
  ['--enable-rule', '--rule'],
  ['--max-target-megabytes', '--max-file-size'],
  ['--exclude-paths', '--exclude, with a glob'],
  ['--timeout', '--max-time'],
  ['--jobs', '--threads'],
  ['--concurrency', '--threads'],
  ['--redact', 'the default; --show-secrets shows them'],
  ['--verbose', 'the default; --quiet leaves only errors and problems'],
  ['--fail', 'the default; --fail-on never only reports'],
]);

/** `--json` is missing its `--format`; `-fjson` and `-qV` are missing a space. */
function suggestSpelling(spelling: string, command: CommandName): string {
  const known = elsewhere.get(spelling);
  if (known !== undefined) return `; here it is ${known}`;
  const options = optionTable.filter(({ commands }) => commands.includes(command));
  const owner = options.find(({ choices }) => choices?.includes(spelling.slice(2)));
  if (owner) return `; did you mean "--${owner.name} ${spelling.slice(2)}"?`;
  const otherCase = options.find(
    ({ alias }) => alias !== undefined && spelling.toLowerCase() === `-${alias.toLowerCase()}`,
  );
  if (otherCase) return `; did you mean "-${otherCase.alias}", which is --${otherCase.name}?`;
  const short = /^(?<letter>-[a-z])(?<rest>[^-].*)$/i.exec(spelling)?.groups;
  const first = options.find(({ alias }) => alias !== undefined && short?.['letter'] === `-${alias}`);
  if (short && first) return `; did you mean "${short['letter']} ${first.kind === 'flag' ? '-' : ''}${short['rest']}"?`;
  return suggestion(
    spelling,
    options.map(({ name }) => `--${name}`),
  );
}

function placeholderOf({ choices, value }: OptionDefinition): string {
  return choices ? choices.join('|') : `<${value ?? 'value'}>`;
}

function checkValue({ kind, choices, range }: OptionDefinition, spelling: string, value: string): string {
  if (choices && !choices.includes(value))
    throw new UsageError(
      `${spelling} cannot be "${value}"; use one of ${choices.join(', ')}${suggestion(value, choices)}`,
    );
  if (kind === 'count' && !/^\d+$/.test(value))
    throw new UsageError(`${spelling} needs a whole number, not "${value}"`);
  if (range && (Number(value) < range[0] || Number(value) > range[1]))
    throw new UsageError(`${spelling} needs a number from ${range[0]} to ${range[1]}, not ${value}`);
  if (value === '') throw new UsageError(`${spelling} is empty`);
  return value;
}

function checkPositionals(command: CommandName, positionals: readonly string[], options: readonly TypedOption[]): void {
  const definition = commandTable.find(({ name }) => name === command);
  if (!definition || options.some(({ name }) => name === 'help' || name === 'version')) return;
  const { actions, positionals: most, usage } = definition;
  if (positionals.length > most)
    throw new UsageError(`"${positionals[most]}" is one argument too many; write \`straykey ${usage}\``);
  if (!actions || actions.includes(positionals[0] ?? '')) return;
  if (positionals[0] === undefined)
    throw new UsageError(
      `\`straykey ${command}\` needs ${actions.length === 1 ? `the action ${actions[0]}` : `one of ${actions.join(', ')}`}`,
    );
  throw new UsageError(
    `\`straykey ${command}\` has no action "${positionals[0]}"; use ${actions.length === 1 ? '' : 'one of '}${actions.join(', ')}${suggestion(positionals[0], actions)}`,
  );
}
