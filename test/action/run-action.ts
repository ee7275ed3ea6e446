import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from '../git-recipe.ts';
import { cliPath } from '../run-cli.ts';

/** What one step left behind. */
export interface ActionRun {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

export interface ActionOptions {
  /** The folder of the checkout; an empty one where it is left out. */
  readonly workspace?: string;
  readonly event: string;
  readonly payload: unknown;
  readonly inputs?: Readonly<Record<string, string>>;
  /** Where no server is named, nothing answers. */
  readonly server?: { readonly url: string; readonly apiUrl: string };
  readonly env?: Readonly<Record<string, string>>;
}

const nobody = 'http://127.0.0.1:9';
const definition = readFileSync(fileURLToPath(new URL('../../action.yml', import.meta.url)), 'utf8');

/** The file that `action.yml` names, in the bundle that is tested. */
const entry = join(dirname(cliPath), basename(/^ {2}main: (\S+)$/m.exec(definition)?.[1] ?? ''));

/**
 * All inputs with their defaults, as the runner sets them: empty where `action.yml` has none, and where it asks for the
 * job's token.
 */
const defaults: Readonly<Record<string, string>> = Object.fromEntries(
  [...(/^inputs:\n((?: .*\n)+)/m.exec(definition)?.[1]?.matchAll(/^ {2}([\w-]+):\n((?: {4}.*\n)+)/gm) ?? [])].map(
    ([, name = '', body = '']) => {
      const value = /^ {4}default: (.*)$/m.exec(body)?.[1] ?? '';
      return [name, value.startsWith('$') ? '' : value.replace(/^'(.*)'$/, '$1')];
    },
  ),
);

/**
 * Runs what `action.yml` names as the runner does: inputs with their defaults and context by variables, outputs and
 * summary by files.
 */
export async function runAction({
  workspace = temporaryFolder(),
  event,
  payload,
  inputs = {},
  server = { url: nobody, apiUrl: nobody },
  env = {},
}: ActionOptions): Promise<ActionRun> {
  const folder = temporaryFolder();
  const [outputFile, summaryFile, eventFile, temp] = ['output', 'summary', 'event.json', 'temp'].map((name) =>
    join(folder, name),
  );
  mkdirSync(temp);
  writeFileSync(outputFile, '');
  writeFileSync(summaryFile, '');
  writeFileSync(eventFile, JSON.stringify(payload));
  const child = spawn(process.execPath, [entry], {
    cwd: workspace,
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: folder,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_NOSYSTEM: '1',
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: eventFile,
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_SERVER_URL: server.url,
      GITHUB_API_URL: server.apiUrl,
      GITHUB_RUN_ID: '17',
      GITHUB_SHA: spawnSync('git', ['rev-parse', 'HEAD'], { cwd: workspace, encoding: 'utf8' }).stdout.trim(),
      GITHUB_WORKSPACE: workspace,
      GITHUB_OUTPUT: outputFile,
      GITHUB_STEP_SUMMARY: summaryFile,
      RUNNER_TEMP: temp,
      ...Object.fromEntries(
        Object.entries({ ...defaults, ...inputs }).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
      ),
      ...env,
    },
  });
  const output = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output.stderr += text));
  const exitCode = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return {
    exitCode,
    ...output,
    outputs: readOutputs(readFileSync(outputFile, 'utf8')),
    summary: readFileSync(summaryFile, 'utf8'),
  };
}

/** `name<<delimiter`, lines, `delimiter`. */
function readOutputs(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...text.matchAll(/^(?<name>[\w-]+)<<(?<delimiter>\S+)\n(?<value>[^]*?)\n\k<delimiter>\n/gm)].map(({ groups }) => [
      groups?.['name'] ?? '',
      groups?.['value'] ?? '',
    ]),
  );
}

/** Lines that the runner would take for commands: not those between `stop-commands` and its token. */
export function commandsOf(stdout: string): readonly string[] {
  const commands: string[] = [];
  let token: string | undefined;
  for (const line of stdout.split('\n')) {
    if (token !== undefined) {
      if (line === `::${token}::`) token = undefined;
    } else if (line.startsWith('::stop-commands::')) token = line.slice('::stop-commands::'.length);
    else if (/^\s*::|##\[/.test(line)) commands.push(line);
  }
  return commands;
}
