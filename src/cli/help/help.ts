import yargs from 'yargs';
import { exitCodes } from '../../model/result.ts';
import { writeStdout } from '../../report/write.ts';
import type { CommandLine } from '../arguments/command-line.ts';
import { type CommandName, commandTable, defaultCommand } from '../arguments/command-table.ts';
import { optionGroups } from '../arguments/option-table.ts';
import type { OptionDefinition } from '../arguments/options/option.ts';
import { formatExamples } from './help-examples.ts';

/** Prints the help of the command, or the overview if no command was named. */
export async function runHelp({ command, namesCommand }: CommandLine, columns: number): Promise<number> {
  const text = await buildYargs(namesCommand ? command : undefined, { columns, namesValues: true }).getHelp();
  writeStdout([`${text.replace(typeNote, '')}\n`]);
  return exitCodes.clean;
}

/** The types that yargs adds; the names of the values are enough. */
const typeNote = /\n? *\[(?:boolean|string|array|number)\]/g;
const scanCodes = `${exitCodes.clean} clean, ${exitCodes.findings} secrets found, ${exitCodes.usage} wrong usage or configuration, ${exitCodes.incomplete} something could not be read`;
/** What the exit codes of a command mean that does not report secrets. */
const otherCodes: Partial<Record<CommandName, string>> = {
  rules: `${exitCodes.clean} done, ${exitCodes.usage} wrong usage, or a rule is unsound`,
  baseline: `${exitCodes.clean} written, ${exitCodes.usage} wrong usage, or it cannot be written, ${exitCodes.incomplete} something could not be read`,
  hook: `${scanCodes}, or a hook is missing (status)`,
  completion: `${exitCodes.clean} printed, ${exitCodes.usage} wrong usage`,
  audit: `${exitCodes.clean} intact, ${exitCodes.findings} changed, ${exitCodes.usage} wrong usage, ${exitCodes.incomplete} there is no log`,
};

/** Columns beyond which lines of text are hard to follow. */
const widestLine = 110;

interface HelpLayout {
  readonly columns?: number;
  /** Shows options as `--output <file>`, which is readable; yargs could not parse it, but does not have to. */
  readonly namesValues?: boolean;
}

/** The option table for yargs, of one `command` or of all. */
export function buildYargs(
  command: CommandName | undefined,
  { columns = 80, namesValues = false }: HelpLayout = {},
): ReturnType<typeof yargs> {
  const width = Math.min(columns, widestLine);
  const parser = yargs([])
    .scriptName('straykey')
    .help(false)
    .version(false)
    .exitProcess(false)
    .wrap(width)
    .locale('en')
    .parserConfiguration({ 'boolean-negation': false, 'parse-positional-numbers': false });
  const definition = commandTable.find(({ name }) => name === command);
  if (definition) parser.usage(`straykey ${definition.usage}\n\n${definition.description}.`);
  else addOverview(parser);
  parser.epilogue(closingText(command, width));
  for (const { title, options } of optionGroups)
    for (const option of options)
      if (option.commands.includes(command ?? defaultCommand)) addOption(parser, title, option, namesValues);
  return parser;
}

function addOverview(parser: ReturnType<typeof yargs>): void {
  parser.usage(
    'straykey [command] [paths..]\n\nFinds leaked secrets in files, git history, dotenv files and variables.',
  );
  for (const { usage, description } of commandTable) parser.command(usage, description);
}

/** What follows the options. */
function closingText(command: CommandName | undefined, columns: number): string {
  return [
    formatExamples(command ?? 'any', columns),
    ...(command === undefined
      ? ['These are the options of `dir`; `straykey <command> --help` lists those of another command.']
      : []),
    `Exit codes: ${otherCodes[command ?? defaultCommand] ?? scanCodes}.`,
  ].join('\n\n');
}

const yargsTypes = {
  flag: 'boolean',
  text: 'string',
  list: 'array',
  count: 'number',
  size: 'string',
  duration: 'string',
} as const;

function addOption(
  parser: ReturnType<typeof yargs>,
  group: string,
  { name, alias, kind, value, choices, description }: OptionDefinition,
  namesValues: boolean,
): void {
  const shared = {
    type: yargsTypes[kind],
    group: `${group}:`,
    ...(kind === 'list' && { nargs: 1 }),
    ...(alias !== undefined && { alias }),
  };
  if (!namesValues) parser.option(name, { ...shared, ...(choices && { choices }) });
  else
    parser.option(value === undefined ? name : `${name} <${value}>`, {
      ...shared,
      description: choices ? `${description}: ${choices.join(', ')}` : description,
    });
}
