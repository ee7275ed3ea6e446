import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';

const source = new URL('../../src/sources/stdin.ts', import.meta.url);
const program = `
  const { stdinSource } = await import(${JSON.stringify(source.href)});
  const seen = [];
  const add = (provenance, text, length) => seen.push({ provenance, text: text.slice(0, 20), length });
  stdinSource(JSON.parse(process.argv[1])).read({
    readBuffer: new Uint8Array(8 << 20),
    blob: ({ provenance, bytes }) => add(provenance, Buffer.from(bytes).toString(), bytes.length),
    stream: (provenance) => { let length = 0; let text = ''; return { write: (bytes) => { length += bytes.length; text = Buffer.from(bytes.subarray(-20)).toString(); }, end: () => add(provenance, text, length) }; },
    problem: (problem) => seen.push(problem),
  });
  console.log(JSON.stringify(seen));
`;
const command = ['--import', 'tsx', '--input-type=module', '--eval', program];

function read(input: string | Buffer, options: object = {}): unknown {
  const { stdout, stderr } = spawnSync(process.execPath, [...command, JSON.stringify(options)], {
    input,
    cwd: new URL('../..', import.meta.url),
    maxBuffer: 1 << 24,
  });
  expect(stderr.toString()).toBe('');
  return JSON.parse(stdout.toString());
}

test('piped input is one blob', () => {
  expect(read('abc')).toEqual([{ provenance: { kind: 'stdin', path: 'stdin' }, text: 'abc', length: 3 }]);
});

test('the blob gets the given name', () => {
  expect(read('abc', { filename: 'src/a.ts' })).toMatchObject([{ provenance: { kind: 'stdin', path: 'src/a.ts' } }]);
});

test('empty input gives no blob', () => {
  expect(read('')).toEqual([]);
});

test('a long input is streamed to its end', () => {
  const input = Buffer.alloc((20 << 20) + 30, 'x');
  input.write('the end of it all...', input.length - 20);
  expect(read(input)).toEqual([
    { provenance: { kind: 'stdin', path: 'stdin' }, text: 'the end of it all...', length: input.length },
  ]);
});

test('a folder instead of a file is a problem', () => {
  const { stdout } = spawnSync(
    'sh',
    ['-c', `exec "$0" "$@" < ${temporaryFolder()}`, process.execPath, ...command, '{}'],
    { cwd: new URL('../..', import.meta.url) },
  );
  expect(JSON.parse(stdout.toString())).toEqual([{ kind: 'unreadable', where: 'stdin', detail: 'is a folder' }]);
});

test('a slow pipe is waited for', { timeout: 20_000 }, async () => {
  const child = spawn(process.execPath, [...command, '{}'], {
    cwd: join(import.meta.dirname, '../..'),
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (data: Buffer) => (output += data.toString()));
  child.stdin.write('first ');
  setTimeout(() => child.stdin.end('second'), 800);
  await new Promise((resolve) => child.on('close', resolve));
  expect(JSON.parse(output)).toMatchObject([{ text: 'first second' }]);
});
