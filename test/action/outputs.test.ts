import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { newRepository, temporaryFolder, type GitRecipe } from '../git-recipe.ts';
import { githubToken, password, stripeKey } from '../grown-secrets.ts';
import { writeTree } from '../sources/tree.ts';
import { dispatchPayload, pushPayload, schedulePayload } from './payloads.ts';
import { checkOut } from './proposal.ts';
import { type ActionRun, commandsOf, runAction } from './run-action.ts';

const token = githubToken();
const leak = { 'deploy.ts': `t = '${token}'\n` };

/** A run over files, without git. */
async function runOver(
  files: Readonly<Record<string, string>>,
  inputs: Readonly<Record<string, string>> = {},
): Promise<ActionRun> {
  const workspace = temporaryFolder();
  writeTree(workspace, files);
  return runAction({
    workspace,
    event: 'workflow_dispatch',
    payload: dispatchPayload(),
    inputs: { mode: 'files', ...inputs },
  });
}

/** A run on the whole history. */
async function runHistory(server: GitRecipe, inputs: Readonly<Record<string, string>> = {}): Promise<ActionRun> {
  return runAction({
    workspace: checkOut(server, 'refs/heads/main', 0).folder,
    event: 'schedule',
    payload: schedulePayload(),
    inputs,
  });
}

/** The numeric character references of Markdown, read back. */
function readable(markdown: string): string {
  return markdown.replaceAll(/&#(\d+);/g, (_, digits: string) => String.fromCharCode(Number(digits)));
}

test('each secret is masked before anything else is printed, and stands nowhere else', async () => {
  const key = stripeKey();
  const { stdout, summary, outputs } = await runOver(
    { 'a.ts': `t = '${token}'\n`, 'b.ts': `k = '${Buffer.from(`key = ${key}`).toString('base64')}'\n` },
    { formats: 'text json jsonl sarif' },
  );
  const lines = stdout.split('\n');
  const masks = lines.filter((line) => line.startsWith('::add-mask::'));
  expect(masks).toEqual(expect.arrayContaining([`::add-mask::${token}`, `::add-mask::${key}`]));
  expect(lines.slice(0, masks.length)).toEqual(masks);
  const rest = [
    lines.slice(masks.length).join('\n'),
    summary,
    ...(outputs['reports'] ?? '').split('\n').map((file) => readFileSync(file, 'utf8')),
  ];
  for (const text of rest) for (const secret of [token, key]) expect(text).not.toContain(secret);
});

test('a key of many lines is masked line by line too, but not its first and last', async () => {
  const { generateKeyPairSync } = await import('node:crypto');
  const key = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  }).privateKey;
  const { stdout } = await runOver({ 'server.key': key });
  const masks = stdout.split('\n').filter((line) => line.startsWith('::add-mask::'));
  const body = key.trim().split('\n').slice(1, -1);
  expect(masks).toEqual(expect.arrayContaining(body.map((line) => `::add-mask::${line}`)));
  expect(masks.filter((line) => line.startsWith('::add-mask::-----END'))).toEqual([]);
});

test('GitHub shows ten of each kind: the worst stand first, and all are in the summary', async () => {
  const many = Object.fromEntries([
    ...Array.from({ length: 12 }, (_, index) => [`a${index}.env`, `DB_PASSWORD=${password(index + 10)}\n`]),
    ...Array.from({ length: 12 }, (_, index) => [`z${index}.ts`, `t = '${githubToken(index + 1)}'\n`]),
  ]);
  const { stdout, summary, outputs } = await runOver(many);
  expect(outputs['findings']).toBe('24');
  const commands = commandsOf(stdout).filter((line) => !line.startsWith('::add-mask'));
  expect(commands.filter((line) => line.startsWith('::error'))).toHaveLength(10);
  expect(commands.slice(0, 10).every((line) => /^::error file=z\d+\.ts,/.test(line))).toBe(true);
  expect(stdout).toContain(
    'without an annotation, since GitHub shows 10 of each kind; the summary of this job has them all',
  );
  for (const path of Object.keys(many)) expect(readable(summary)).toContain(`${path}:1`);
});

test('the summary stays below a mebibyte and says what did not fit', async () => {
  const line = 'x'.repeat(150);
  const files = Object.fromEntries(
    Array.from({ length: 1_500 }, (_, index) => [
      `${line}/${line}/${line}/${index}.ts`,
      `t = '${githubToken(index + 1)}'\n`,
    ]),
  );
  const { summary, outputs } = await runOver(files);
  expect(outputs['findings']).toBe('1500');
  expect(Buffer.byteLength(summary)).toBeLessThan(1 << 20);
  expect(summary).toMatch(/[\d,]+ more secrets did not fit here/);
});

test('names, paths and messages cannot give commands to the runner or shape the summary', async () => {
  const server = newRepository();
  const path = 'a\n::set-output name=x::y\n%0A::error::z,file=b|`<b>[c](http:d)@e.ts';
  server.commit('::warning::from the message\n\n##[error]and its body', {
    [path]: `##[add-mask]a ::error::b '${token}' ::stop-commands::x\n`,
  });
  const { stdout, summary, outputs } = await runHistory(server);
  expect(outputs['findings']).toBe('1');
  const commands = commandsOf(stdout);
  expect(commands.map((line) => line.split(' ')[0]?.split('::')[1])).toEqual(['add-mask', 'error']);
  expect(commands[1]).toContain(
    'file=a%0A%3A%3Aset-output name=x%3A%3Ay%0A%250A%3A%3Aerror%3A%3Az%2Cfile=b|`<b>[c](http%3Ad)@e.ts,line=1',
  );
  const row = summary.split('\n').filter((line) => line.startsWith('| **'));
  expect(row).toHaveLength(1);
  expect(row[0]?.replaceAll('\\|', '').split(' | ')).toHaveLength(5);
  expect(summary).not.toMatch(/<b>|\]\(http:d|@e/);
});

test('the log of what was scanned is put where the runner looks for no commands', async () => {
  const { stdout } = await runOver({ 'a.ts': `::error::gotcha ##[warning]gotcha '${token}'\n` });
  expect(stdout).toContain('gotcha');
  expect(commandsOf(stdout).filter((line) => line.includes('gotcha'))).toEqual([]);
});

test('SARIF is written for upload-sarif, and its path is an output', async () => {
  const server = newRepository();
  server.commit('leak', leak);
  const { outputs } = await runHistory(server, { formats: 'sarif, json' });
  const sarif = JSON.parse(readFileSync(outputs['sarif'] ?? '', 'utf8'));
  expect(sarif).toMatchObject({
    version: '2.1.0',
    runs: [
      {
        results: [
          {
            ruleId: 'github-personal-token',
            locations: [{ physicalLocation: { artifactLocation: { uri: 'deploy.ts' } } }],
          },
        ],
        invocations: [{ executionSuccessful: true }],
      },
    ],
  });
  expect((outputs['reports'] ?? '').split('\n').map((file) => file.split('/').at(-1))).toEqual([
    'straykey.sarif',
    'straykey.json',
  ]);
});

test.each([
  ['low', 1],
  ['high', 1],
  ['never', 0],
])('fail-on %s ends with %i for a critical secret, which is an output in any case', async (failOn, exitCode) => {
  const run = await runOver(leak, { 'fail-on': failOn });
  expect(run).toMatchObject({ exitCode, outputs: { findings: '1', 'exit-code': '1' } });
});

test('fail-on critical lets a milder secret pass, and annotates it', async () => {
  const run = await runOver({ '.env': `DB_PASSWORD=${password()}\n` }, { 'fail-on': 'critical' });
  expect(run).toMatchObject({ exitCode: 0, outputs: { findings: '1' } });
  expect(commandsOf(run.stdout).some((line) => line.includes('file=.env'))).toBe(true);
});

test('fail-on never does not let a step pass that could not look', async () => {
  const run = await runAction({
    event: 'push',
    payload: pushPayload({ before: '1'.repeat(40), after: '2'.repeat(40) }),
    inputs: { 'fail-on': 'never' },
  });
  expect(run.exitCode).toBe(3);
});

test('confidence is a floor', async () => {
  expect((await runOver({ '.env': `DB_PASSWORD=${password()}\n` }, { confidence: 'certain' })).exitCode).toBe(0);
});

test.each<readonly [inputs: Readonly<Record<string, string>>, message: string]>([
  [
    { mode: 'histroy' },
    'the input "mode" cannot be "histroy", but one of auto, range, history, files; did you mean "history"?',
  ],
  [{ mode: 'range' }, 'the input "range" is missing'],
  [{ mode: 'history', range: 'a..b' }, 'the inputs "range" and "mode: history" contradict each other'],
  [{ confidence: 'sure' }, 'the input "confidence" cannot be "sure"'],
  [{ formats: 'sarif,html5' }, 'the input "formats" cannot be "html5"'],
  [{ 'fail-on': 'always' }, 'the input "fail-on" cannot be "always"'],
  [{ comment: 'yes' }, 'the input "comment" cannot be "yes"'],
  [{ 'working-directory': 'nowhere' }, 'the input "working-directory" names no folder of the workspace: "nowhere"'],
  [{ config: 'nowhere.toml' }, 'nowhere.toml: does not exist'],
  [{ baseline: 'nowhere.json' }, 'nowhere.json: there is no such baseline'],
])('the inputs %j are an error in one line', async (inputs, message) => {
  const run = await runOver({ 'a.ts': 'text\n' }, inputs);
  expect(run).toMatchObject({
    exitCode: 2,
    stderr: '',
    outputs: { 'exit-code': '2', incomplete: 'true', findings: '' },
  });
  expect(run.stdout).toMatch(/^::error title=straykey::[^\n]*\n$/);
  expect(run.stdout).toContain(message);
  expect(readable(run.summary)).toContain(message);
});

test.each<readonly [name: string, env: Readonly<Record<string, string>>]>([
  ['no repository', { GITHUB_REPOSITORY: '' }],
  ['an event that is not there', { GITHUB_EVENT_PATH: '/nowhere' }],
  ['a file for outputs that cannot be written', { GITHUB_OUTPUT: '/nowhere/output', INPUT_MODE: 'nonsense' }],
  ['a server that is none', { GITHUB_SERVER_URL: 'file:///etc' }],
])('an environment with %s is an error in one line', async (_, env) => {
  const run = await runAction({ event: 'push', payload: {}, env });
  expect(run).toMatchObject({ exitCode: 2, stderr: '' });
  expect(run.stdout).toMatch(/^::error title=straykey::[^\n]+\n$/);
});

test('only the folder of a monorepo that was asked for is reported, and what stands outside is counted and not printed', async () => {
  const server = newRepository();
  server.commit('leak', {
    'packages/shop/a.ts': `t = '${githubToken(1)}'\n`,
    'packages/blog/b.ts': `t = '${githubToken(2)}'\n`,
  });
  const run = await runHistory(server, { 'working-directory': 'packages/shop' });
  expect(run).toMatchObject({ exitCode: 1, outputs: { findings: '1' } });
  expect(run.stdout).toContain('file=packages/shop/a.ts');
  expect(run.stdout).toContain('1 secret stands outside of packages/shop/');
  expect(run.stdout + run.summary).not.toContain('blog');
});

test('mode files names paths from the top of the repository', async () => {
  const server = newRepository();
  server.commit('leak', { 'packages/shop/a.ts': `t = '${token}'\n` });
  const run = await runHistory(server, { 'working-directory': 'packages/shop', mode: 'files' });
  expect(run.stdout).toContain('file=packages/shop/a.ts');
});

test('every format may be asked for, and each is a file of its own without the secret', async () => {
  const { outputs, exitCode } = await runOver(leak, {
    formats: 'sarif, json jsonl,text,gitlab,junit,csv,markdown,html',
  });
  const files = outputs['reports']?.split('\n') ?? [];
  expect(exitCode).toBe(1);
  expect(files.map((file) => file.slice(file.lastIndexOf('straykey.')))).toEqual([
    'straykey.sarif',
    'straykey.json',
    'straykey.jsonl',
    'straykey.txt',
    'straykey.gitlab.json',
    'straykey.xml',
    'straykey.csv',
    'straykey.md',
    'straykey.html',
  ]);
  for (const file of files) expect(readFileSync(file, 'utf8')).toContain('ghp');
  for (const file of files) expect(readFileSync(file, 'utf8')).not.toContain(token);
});
