import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { githubPersonalToken } from '../../rules/github.ts';
import { grow } from '../../src/rule/sample.ts';
import { copyBundle } from '../bundle-copy.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
let folder = '';
let project = '';

interface Run {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function run(command: string, args: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}): Run {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', ...env },
    input: '',
  });
  return { exitCode: status, stdout, stderr };
}

function succeed(
  command: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): string {
  const { exitCode, stdout, stderr } = run(command, args, cwd, env);
  if (exitCode !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${exitCode}:\n${stdout}${stderr}`);
  return stdout;
}

/** What npm would publish of the sources as they are, installed into an empty project. */
beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'straykey-package-')));
  const sources = join(folder, 'sources');
  copyBundle(join(sources, 'dist'));
  for (const name of ['package.json', 'README.md', 'LICENSE', 'CHANGELOG.md', 'SECURITY.md', 'docs'])
    if (existsSync(join(root, name))) cpSync(join(root, name), join(sources, name), { recursive: true });
  succeed(process.execPath, ['--import', 'tsx', 'build/declare.ts'], root, { STRAYKEY_DIST: join(sources, 'dist') });
  succeed('npm', ['pack', '--pack-destination', folder], sources);
  project = join(folder, 'project');
  mkdirSync(project);
  writeFileSync(join(project, 'package.json'), '{ "private": true }\n');
  const [tarball] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  succeed('npm', ['install', `../${tarball}`, '--offline', '--ignore-scripts', '--no-audit', '--no-fund'], project);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the package brings no other package with it', () => {
  expect(readdirSync(join(project, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['straykey']);
});

test('the package has the pages about topics, but not the list of rules, which `rules list` and `rules show` print', () => {
  const pages = readdirSync(join(project, 'node_modules/straykey/docs'));
  expect(pages).toContain('cli.md');
  expect(pages).not.toContain('rules.md');
});

test('the package installs a command', () => {
  expect(succeed('npx', ['--no-install', 'straykey', '--version'], project)).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test('the command finds a secret in a file', () => {
  writeFileSync(join(project, 'leak.txt'), `${grow(githubPersonalToken.examples[0], 1)}\n`);
  const { exitCode, stdout } = run(
    join(project, 'node_modules/.bin/straykey'),
    ['dir', 'leak.txt', '--format', 'jsonl'],
    project,
  );
  expect(exitCode).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({ ruleId: githubPersonalToken.id, path: 'leak.txt', line: 1 });
});

test('the command finds a secret on standard input', () => {
  const { status, stdout } = spawnSync(join(project, 'node_modules/.bin/straykey'), ['stdin'], {
    encoding: 'utf8',
    input: `${grow(githubPersonalToken.examples[0], 2)}\n`,
  });
  expect(status).toBe(1);
  expect(stdout).toContain(githubPersonalToken.name);
});

const call = "scan({ target: { kind: 'text', text: 'nothing here' } })";

test('the package is imported as a module', () => {
  const program = `import { scan, reporters, UsageError } from 'straykey'; const result = await ${call}; console.log(result.findings.length, typeof reporters.sarif.render, UsageError.name);`;
  expect(succeed(process.execPath, ['--input-type=module', '-e', program], project)).toBe('0 function UsageError\n');
});

test('the package is required as CommonJS', () => {
  const program = `const { scan } = require('straykey'); ${call}.then((result) => console.log(result.findings.length));`;
  expect(succeed(process.execPath, ['-e', program], project)).toBe('0\n');
});

test('import and require give the same exports', () => {
  const program =
    "import { createRequire } from 'node:module'; import * as module from 'straykey'; console.log(JSON.stringify([Object.keys(module), Object.keys(createRequire(import.meta.url)('straykey'))]));";
  writeFileSync(join(project, 'exports.mjs'), program);
  const [imported, required]: readonly (readonly string[])[] = JSON.parse(
    succeed(process.execPath, ['exports.mjs'], project),
  );
  expect([...imported].sort()).toEqual([...required].sort());
});

test('the schema of the report can be read', () => {
  const program = "console.log(require('straykey/schema/report.json').$schema !== undefined)";
  expect(succeed(process.execPath, ['-e', program], project)).toBe('true\n');
});

const typed = `import { scan, type Finding, type PatternRule, type Rejection, type Scan, type ScanOptions, type ScanResult, type Severity, UsageError } from 'straykey';

const ownRules: readonly PatternRule[] = [];
const onRejected = (path: string, ruleId: string, { line, reason }: Rejection): void => void [path, ruleId, line, reason];
const options: ScanOptions = { target: { kind: 'dir', paths: ['.'] }, confidence: 'high', ownRules, onRejected };
const running: Scan = scan(options);
export async function severities(): Promise<readonly Severity[]> {
  const result: ScanResult = await running;
  for await (const finding of scan(options)) report(finding);
  return result.findings.map(({ severity }) => severity);
}
function report({ fingerprint, occurrences }: Finding): string {
  return fingerprint + occurrences.length + new UsageError('x').message;
}
`;

test.each([
  ['nodenext', 'nodenext', 'index.mts'],
  ['nodenext', 'nodenext', 'index.cts'],
  ['preserve', 'bundler', 'index.ts'],
])('its types serve module %s with resolution %s in %s', (module, moduleResolution, file) => {
  const place = mkdtempSync(join(project, 'types-'));
  writeFileSync(join(place, file), typed);
  writeFileSync(
    join(place, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: { module, moduleResolution, strict: true, target: 'es2022', noEmit: true, types: [] },
      files: [file],
    }),
  );
  expect(run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', place], place)).toEqual({
    exitCode: 0,
    stdout: '',
    stderr: '',
  });
});

/** The library examples of our pages. As the page says, the custom rule is declared by its type. */
const examples = ['README.md', 'docs/library.md'].flatMap((page) =>
  [...readFileSync(join(root, page), 'utf8').matchAll(/```js\n(?<code>[^]*?)```/g)].map(([, code = '']) =>
    code
      .replace('import { scan }', 'import { type PatternRule, scan }')
      .replace('const shopKey =', 'const shopKey: PatternRule ='),
  ),
);

test('its types accept the examples of the pages', () => {
  expect(examples.length).toBeGreaterThan(5);
  const place = mkdtempSync(join(project, 'types-'));
  const files = examples.map((code, index) => {
    writeFileSync(join(place, `${index}.mts`), code);
    return `${index}.mts`;
  });
  const compilerOptions = {
    module: 'nodenext',
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    target: 'es2022',
    noEmit: true,
    typeRoots: [join(root, 'node_modules/@types')],
    types: ['node'],
  };
  writeFileSync(join(place, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
  expect(run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', place], place)).toEqual({
    exitCode: 0,
    stdout: '',
    stderr: '',
  });
});

test('a wrong use of its types is an error', () => {
  const place = mkdtempSync(join(project, 'types-'));
  writeFileSync(
    join(place, 'index.mts'),
    "import { scan } from 'straykey';\nvoid scan({ target: { kind: 'planet' } });\n",
  );
  writeFileSync(
    join(place, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: { module: 'nodenext', strict: true, target: 'es2022', noEmit: true, types: [] },
      files: ['index.mts'],
    }),
  );
  expect(run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', place], place).stdout).toContain(
    '\'"planet"\'',
  );
});
