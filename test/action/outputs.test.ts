import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { newRepository } from '../../fixtures/git/recipe.ts';
import { githubToken, password, stripeKey } from '../../fixtures/secrets.ts';
import { readable, runHistory, runOver } from './plain-runs.ts';
import { commandsOf } from './run-action.ts';

const token = githubToken();
const leak = { 'deploy.ts': `t = '${token}'\n` };

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

test('GitHub shows ten of each kind: the worst stand first, and the log has them all', async () => {
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
    'without an annotation, since GitHub shows 10 of each kind; the log of this step has them all',
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

test('every format may be asked for, and each is a file of its own without the secret', async () => {
  const { outputs, exitCode } = await runOver(leak, {
    formats: 'sarif, json jsonl,text,gitlab,code-quality,junit,csv,markdown,html',
  });
  const files = outputs['reports']?.split('\n') ?? [];
  expect(exitCode).toBe(1);
  expect(files.map((file) => file.slice(file.lastIndexOf('straykey.')))).toEqual([
    'straykey.sarif',
    'straykey.json',
    'straykey.jsonl',
    'straykey.txt',
    'straykey.gitlab.json',
    'straykey.code-quality.json',
    'straykey.xml',
    'straykey.csv',
    'straykey.md',
    'straykey.html',
  ]);
  for (const file of files) expect(readFileSync(file, 'utf8')).toContain('ghp');
  for (const file of files) expect(readFileSync(file, 'utf8')).not.toContain(token);
});
