import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { BenchError, type Comparison, type Request } from './comparison.ts';
import { saveRow, showRow } from './row.ts';

/** What `npm run bench -- COMMAND ...` compares; README.md says what each does. */
const commands: Readonly<Record<string, BenchCommand>> = {
  tree: { operands: 'PATH', paths: [1, 1], load: async () => (await import('./comparisons/tree.ts')).tree },
  kernel: { operands: 'PATH', paths: [1, 1], load: async () => (await import('./comparisons/kernel.ts')).kernel },
  start: { operands: '', paths: [0, 0], load: async () => (await import('./comparisons/start.ts')).start },
  staged: {
    operands: '[REPOSITORY]',
    paths: [0, 1],
    load: async () => (await import('./comparisons/staged.ts')).staged,
  },
  hook: { operands: '', paths: [0, 0], load: async () => (await import('./comparisons/hook.ts')).hook },
  rules: { operands: 'PATH', paths: [1, 1], load: async () => (await import('./comparisons/rules.ts')).rules },
  large: { operands: 'PATH', paths: [1, 1], load: async () => (await import('./comparisons/large.ts')).large },
  judge: { operands: 'PATH', paths: [1, 1], load: async () => (await import('./comparisons/judge.ts')).judge },
  history: {
    operands: 'REPOSITORY',
    paths: [1, 1],
    load: async () => (await import('./comparisons/history.ts')).history,
  },
  calls: { operands: '', paths: [0, 0], load: async () => (await import('./comparisons/calls.ts')).calls },
  mask: { operands: '', paths: [0, 0], load: async () => (await import('./comparisons/mask.ts')).mask },
  attribution: {
    operands: 'REPOSITORY',
    paths: [1, 1],
    load: async () => (await import('./comparisons/attribution.ts')).attribution,
  },
  cache: { operands: 'REPOSITORY', paths: [1, 1], load: async () => (await import('./comparisons/cache.ts')).cache },
  range: { operands: 'REPOSITORY', paths: [1, 1], load: async () => (await import('./comparisons/range.ts')).range },
  same: {
    operands: 'PATH... --with OTHER_CLI',
    paths: [1, Infinity],
    load: async () => (await import('./comparisons/same.ts')).same,
  },
};

interface BenchCommand {
  /** As shown in the usage. */
  readonly operands: string;
  /** The fewest and the most of them. */
  readonly paths: readonly [number, number];
  readonly load: () => Promise<Comparison>;
}

const builtCli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));

interface Parsed {
  readonly command: BenchCommand;
  readonly request: Request;
  readonly save: string | undefined;
}

function parse(args: readonly string[]): Parsed {
  const { values, positionals } = parseOptions(args);
  const [name = '', ...paths] = positionals;
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined)
    throw new BenchError(
      `npm run bench -- ${Object.keys(commands).join('|')} [PATH...] [--rounds 5] [--save FILE.jsonl] [--cli FILE]`,
    );
  const [least, most] = command.paths;
  if (paths.length < least || paths.length > most) throw new BenchError(`npm run bench -- ${name} ${command.operands}`);
  const cli = resolve(values.cli ?? process.env['STRAYKEY_CLI'] ?? builtCli);
  return {
    command,
    save: values.save,
    request: {
      paths,
      cli,
      rounds: wholeNumber('rounds', values.rounds),
      other: values.with,
      megabytes: wholeNumber('megabytes', values.megabytes),
    },
  };
}

interface Options {
  readonly cli?: string | undefined;
  readonly save?: string | undefined;
  readonly with?: string | undefined;
  readonly rounds: string;
  readonly megabytes: string;
}

function parseOptions(args: readonly string[]): { readonly values: Options; readonly positionals: readonly string[] } {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        cli: text,
        save: text,
        with: text,
        rounds: { ...text, default: '5' },
        megabytes: { ...text, default: '200' },
      },
    });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new BenchError(error.message.split('\n', 1)[0] ?? '');
  }
}

function wholeNumber(name: string, text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new BenchError(`--${name} needs a whole number, not ${JSON.stringify(text)}`);
  return Number(text);
}

async function main(): Promise<void> {
  const { command, request, save } = parse(process.argv.slice(2));
  const compare = await command.load();
  const isGood = await compare(request, (row) => {
    console.log(showRow(row));
    if (save !== undefined) saveRow(save, row);
  });
  process.exitCode = isGood ? 0 : 1;
}

main().catch((error: unknown) => {
  console.error(error instanceof BenchError ? error.message : error);
  process.exitCode = 2;
});
