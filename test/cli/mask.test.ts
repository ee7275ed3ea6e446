import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { githubToken, password, stripeKey } from '../../fixtures/secrets.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';
import { privateKeyPem } from '../../rules/private-key.ts';
import { grow } from '../../src/rule/sample.ts';
import { cliPath, runCli } from '../run-cli.ts';
import { bareEnvironment } from './env-run.ts';

const mask = (input: string | Uint8Array, ...args: readonly string[]): ReturnType<typeof runCli> =>
  runCli(['stdin', '--mask', ...args], { cwd: temporaryFolder(), input, env: bareEnvironment });
const key = grow(privateKeyPem.examples[0], 1);

/** What a person sees after each line, given one at a time with time to be passed on. */
async function maskLineByLine(lines: readonly string[]): Promise<readonly string[]> {
  const child = spawn(process.execPath, [cliPath, 'stdin', '--mask'], {
    cwd: temporaryFolder(),
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const answers: string[] = [];
  for (const line of lines) {
    child.stdin.write(`${line}\n`);
    const [data]: readonly Buffer[] = await once(child.stdout, 'data');
    answers.push(data.toString());
  }
  child.stdin.end();
  await once(child, 'close');
  return answers;
}

test('secrets are replaced by the name of the rule that found them, and nothing else changes', () => {
  const run = mask(`one ${githubToken()} two\r\n\tStripe: ${stripeKey()}`);
  expect(run).toEqual({
    exitCode: 0,
    stderr: '',
    stdout: 'one [straykey: github-personal-token] two\r\n\tStripe: [straykey: stripe-secret-key]',
  });
});

test('secrets are replaced by stars on request', () => {
  expect(mask(`one ${githubToken()} two\n`, '--mask-as', 'stars').stdout).toBe('one *** two\n');
});

test('values of secret variables are replaced by the names of the variables, even if encoded', () => {
  const secret = password(4);
  const input = `a ${secret} b ${Buffer.from(`user:${secret}`).toString('base64')} c\n`;
  const { stdout } = runCli(['stdin', '--mask'], {
    cwd: temporaryFolder(),
    input,
    env: { ...bareEnvironment, DB_PASSWORD: secret },
  });
  expect(stdout).toMatch(/^a \[straykey: \$DB_PASSWORD\] b dXNlc\w*\[straykey: \$DB_PASSWORD\]\w?=* c\n$/);
});

test('each line goes out before the next one comes', async () => {
  expect(await maskLineByLine(['start', `token ${githubToken()}`, 'end'])).toEqual([
    'start\n',
    'token [straykey: github-personal-token]\n',
    'end\n',
  ]);
});

test('a private key is hidden from its first line on, whether it comes in parts or as a whole', async () => {
  const lines = ['before', ...key.trimEnd().split('\n'), 'after'];
  const hidden = lines.map((line, index) =>
    index === 0 || index === lines.length - 1 ? `${line}\n` : '[straykey: private-key]\n',
  );
  expect(await maskLineByLine(lines)).toEqual(hidden);
  expect(mask(`${lines.join('\n')}\n`).stdout).toBe(hidden.join(''));
});

test('a key in a log keeps the timestamp of its first line', () => {
  const lines = key
    .trimEnd()
    .split('\n')
    .map((line, index) => `2026-05-04T10:00:0${index % 10}Z ${line}`);
  const { stdout } = mask(`${lines.join('\n')}\nnext step\n`);
  expect(stdout).toMatch(/^2026-05-04T10:00:00Z \[straykey: private-key\]\n/);
  expect(stdout).toMatch(/\nnext step\n$/);
  for (const line of key.split('\n').slice(1, -2)) expect(stdout).not.toContain(line);
});

test('the header of a key without a key hides nothing but itself', () => {
  const head = `-----BEGIN ${'PRIVATE'} KEY-----`;
  expect(mask(`expected ${head} at line 3\nbut there was something else.\nDone: 12 files\n`).stdout).toBe(
    'expected [straykey: private-key]\nbut there was something else.\nDone: 12 files\n',
  );
});

test('a line of megabytes is passed on in windows, and every secret in it is replaced', () => {
  const line = Array.from({ length: 3000 }, (_, index) => `${'word '.repeat(100)}${githubToken(index % 7)} `).join('');
  const { stdout } = mask(line);
  expect(stdout).not.toContain('ghp_');
  expect(stdout).toBe(line.replaceAll(/ghp_\w+/g, '[straykey: github-personal-token]'));
});

test('a long text is passed on byte for byte', () => {
  const text = readFileSync(fileURLToPath(new URL('../run-cli.ts', import.meta.url)))
    .toString('latin1')
    .repeat(3000);
  expect(Buffer.byteLength(text, 'latin1')).toBeGreaterThan(4 << 20);
  expect(mask(Buffer.from(text, 'latin1')).stdout === text).toBe(true);
});

test('bytes that are not UTF-8 are kept', () => {
  const child = spawnSync(process.execPath, [cliPath, 'stdin', '--mask'], {
    cwd: temporaryFolder(),
    input: Buffer.from('a\xff\xfe\x80b\n', 'latin1'),
  });
  expect(child.stdout).toEqual(Buffer.from('a\xff\xfe\x80b\n', 'latin1'));
});

test('binary input is passed on unchanged, and the output says so', () => {
  const input = gzipSync(`token ${githubToken()}`);
  const { stdout, stderr, status } = spawnSync(process.execPath, [cliPath, 'stdin', '--mask', '--exit-code'], {
    cwd: temporaryFolder(),
    input,
  });
  expect({ status, isSame: stdout.equals(input), stderr: stderr.toString() }).toEqual({
    status: 3,
    isSame: true,
    stderr: expect.stringContaining('nothing in it was masked'),
  });
});

test('UTF-16 is passed on unchanged, and the output says so', () => {
  const input = Buffer.from(`token ${githubToken()}\n`, 'utf16le');
  const { stdout, stderr } = spawnSync(process.execPath, [cliPath, 'stdin', '--mask'], {
    cwd: temporaryFolder(),
    input,
  });
  expect({ isSame: stdout.equals(input), stderr: stderr.toString() }).toEqual({
    isSame: true,
    stderr: expect.stringContaining('nothing in it was masked'),
  });
});

test.each([
  ['a log with a zero in it', 'started\0 – ', '\n'],
  ['the output of env -0', 'A=1\0TOKEN=', '\0B=2\0'],
])('%s is masked', (_, before, after) => {
  expect(mask(`${before}${githubToken()}${after}`)).toEqual({
    exitCode: 0,
    stdout: `${before}[straykey: github-personal-token]${after}`,
    stderr: '',
  });
});

test('empty input gives empty output', () => {
  expect(mask('')).toEqual({ exitCode: 0, stdout: '', stderr: '' });
});

test('the exit code shows replacements on request', () => {
  expect(mask(`x ${githubToken()}\n`, '--exit-code').exitCode).toBe(1);
  expect(mask('x\n', '--exit-code').exitCode).toBe(0);
});

test('a reader that goes away is no error', () => {
  const shell = spawnSync(
    'bash',
    [
      '-c',
      `yes "some words of a log" | head -n 400000 | "${process.execPath}" "${cliPath}" stdin --mask | head -n 1; exit \${PIPESTATUS[2]}`,
    ],
    { cwd: temporaryFolder(), encoding: 'utf8' },
  );
  expect({ status: shell.status, stdout: shell.stdout, stderr: shell.stderr }).toEqual({
    status: 0,
    stdout: 'some words of a log\n',
    stderr: '',
  });
});

test.runIf(process.platform === 'linux')('a full disk and a folder as input are reported in one line', () => {
  const run = (redirection: string): object => {
    const { status, stderr } = spawnSync(
      'bash',
      ['-c', `echo words | "${process.execPath}" "${cliPath}" stdin --mask ${redirection}`],
      { cwd: temporaryFolder(), encoding: 'utf8' },
    );
    return { status, stderr };
  };
  expect(run('> /dev/full')).toEqual({
    status: 2,
    stderr: 'straykey: cannot write to standard output: no space left; free some or choose another place\n',
  });
  expect(run('< .')).toEqual({ status: 2, stderr: 'straykey: stdin: is a folder\n' });
});

test.each([
  [
    ['--mask', '--format', 'json'],
    '--mask writes the text and no report, so --format has no effect; leave one of them out',
  ],
  [['--exit-code'], '--exit-code only has an effect with --mask; add that'],
  [['--mask-as', 'stars'], '--mask-as only has an effect with --mask; add that'],
])('straykey stdin %j is refused in one line', (args, message) => {
  expect(runCli(['stdin', ...args], { cwd: temporaryFolder(), input: 'x\n' })).toEqual({
    exitCode: 2,
    stdout: '',
    stderr: `straykey: ${message}\n`,
  });
});
