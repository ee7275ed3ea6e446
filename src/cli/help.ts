import yargs from 'yargs';
import { exitCodes } from '../model/result.ts';
import { writeStdout } from '../report/write.ts';
import type { CommandLine } from './command-line.ts';
import { type CommandName, commandTable, type OptionDefinition, optionTable } from './option-table.ts';

const examples: readonly (readonly [string, string])[] = [
  ['straykey', 'the files below the current folder'],
  ['straykey git', 'every object of this repository'],
  ['straykey git --staged', 'what is about to be committed'],
  ['straykey git --range origin/main..HEAD', 'what this branch brought'],
  ['straykey -f sarif -o straykey.sarif', 'a report for code scanning'],
  ['straykey --explain src/a.ts:12', 'why something is or is not reported'],
  ['straykey baseline create --reason "…"', 'accept what is there today'],
];

/** Prints the help of the command, or of all where none was named. */
export async function runHelp({ command, positionals, options }: CommandLine, columns: number): Promise<number> {
  const isBare = command === 'dir' && positionals.length === 0 && options.length === 1;
  const text = await buildYargs(isBare ? undefined : command, columns).getHelp();
  writeStdout([`${text.replace(typeNote, '')}\n`]);
  return exitCodes.clean;
}

/** What yargs says of types and choices, which stand before the description already. */
const typeNote = /\n? *\[(?:boolean|string|array|number)\](?:\s+\[choices:[^\]]*\])?/g;
const exitCodeLine = `Exit codes: ${exitCodes.clean} clean, ${exitCodes.findings} secrets found, ${exitCodes.usage} wrong use or configuration, ${exitCodes.incomplete} something could not be read.`;

/** The option table as yargs has it; `command` narrows it to one command. */
export function buildYargs(command: CommandName | undefined, columns: number = 80): ReturnType<typeof yargs> {
  const parser = yargs([]).scriptName('straykey').help(false).version(false).exitProcess(false).wrap(Math.min(columns, 110)).locale('en').parserConfiguration({ 'boolean-negation': false, 'parse-positional-numbers': false });
  const definition = commandTable.find(({ name }) => name === command);
  if (definition) parser.usage(`straykey ${definition.usage}\n\n${definition.description}.`).epilogue(exitCodeLine);
  else addOverview(parser);
  for (const option of optionTable.filter(({ commands }) => command === undefined ? commands.includes('dir') : commands.includes(command))) addOption(parser, option);
  return parser;
}

function addOverview(parser: ReturnType<typeof yargs>): void {
  parser.usage('straykey [command] [paths..]\n\nFinds leaked secrets in files, git history, dotenv files and variables.');
  for (const { usage, description } of commandTable) parser.command(usage, description);
  for (const [line, meaning] of examples) parser.example(line, meaning);
  parser.epilogue('`straykey <command> --help` lists the options of a command; above are those of `dir`.\n\n' + exitCodeLine);
}

const yargsTypes = { flag: 'boolean', text: 'string', list: 'array', count: 'number', size: 'string' } as const;

function addOption(parser: ReturnType<typeof yargs>, { name, alias, kind, value, choices, description, group }: OptionDefinition): void {
  const placeholder = choices?.join('|') ?? value;
  const shown = placeholder === undefined ? description : `<${placeholder}>  ${description}`;
  parser.option(name, { type: yargsTypes[kind], description: shown, group: `${group}:`, ...(kind === 'list' && { nargs: 1 }), ...(alias !== undefined && { alias }), ...(choices && { choices }) });
}
