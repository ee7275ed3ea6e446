import { expect, test } from 'vitest';
import { Collector, type CollectorOptions } from '../../src/pool/collector.ts';
import type { Provenance } from '../../src/model/blob.ts';
import { acmeToken, growToken, scannerOf } from '../engine/sample-rules.ts';

const file: Provenance = { kind: 'file', path: 'src/shop.ts' };
const collectorWith = (options: Partial<CollectorOptions> = {}): Collector => new Collector(scannerOf([acmeToken]), { mostSightings: 100, ...options });

test('keeps where each secret was seen', () => {
  const collector = collectorWith();
  collector.blob({ provenance: file, bytes: Buffer.from(growToken(1)) });
  expect(collector.sightings).toEqual([{ provenance: file, match: expect.objectContaining({ secret: growToken(1) }) }]);
});

test('reads a stream as it reads a blob', () => {
  const collector = collectorWith();
  const stream = collector.stream(file);
  const bytes = Buffer.from(`first\n${growToken(1)}\n`);
  stream.write(bytes.subarray(0, 10));
  stream.write(bytes.subarray(10));
  stream.end();
  expect(collector.sightings[0].match.region).toMatchObject({ line: 2, column: 1 });
  expect(collector.counts).toMatchObject({ files: 1, bytes: bytes.length });
});

test('counts what was looked at, by its kind', () => {
  const collector = collectorWith();
  const bytes = Buffer.from('text');
  const provenances: readonly Provenance[] = [
    file,
    { kind: 'stdin', path: 'stdin' },
    { kind: 'variable', path: 'environment', name: 'HOME' },
    { kind: 'git-object', path: '', objectId: 'a1', objectType: 'blob' },
    { kind: 'git-object', path: '', objectId: 'a2', objectType: 'commit' },
    { kind: 'index', path: 'a', objectId: 'a3' },
  ];
  for (const provenance of provenances) collector.blob({ provenance, bytes });
  expect(collector.counts).toEqual({ files: 2, blobs: 2, commits: 1, variables: 1, bytes: 24 });
});

test('beyond the limit of places one problem says so, and every place is still heard of', () => {
  let found = 0;
  const collector = collectorWith({ mostSightings: 2, onFound: () => found++ });
  for (let seed = 1; seed <= 5; seed++) collector.blob({ provenance: file, bytes: Buffer.from(growToken(seed)) });
  expect(collector.sightings).toHaveLength(2);
  expect(found).toBe(5);
  expect(collector.problems).toEqual([{ kind: 'limit', where: 'findings', detail: expect.stringContaining('--max-findings') }]);
});

test('beyond a thousand problems one more says that there were more', () => {
  const collector = collectorWith();
  for (let index = 0; index < 1500; index++) collector.problem({ kind: 'unreadable', where: `file ${index}`, detail: 'permission denied' });
  expect(collector.problems).toHaveLength(1001);
  expect(collector.problems.at(-1)).toMatchObject({ kind: 'limit', where: 'problems' });
});

test('a limit that bites in a large blob is told once', () => {
  const collector = collectorWith();
  const stream = collector.stream(file);
  let text = `the token is ${growToken(1)} as you see`;
  for (let times = 0; times < 6; times++) text = Buffer.from(text).toString('base64');
  const page = Buffer.from(`${text}\n`.padEnd(1024 * 1024, '.'));
  for (let count = 0; count < 17; count++) stream.write(page);
  stream.end();
  expect(collector.problems).toEqual([{ kind: 'limit', where: file.path, detail: expect.stringContaining('--max-decode-depth') }]);
});

test('why candidates were dropped is told with the path where somebody asks', () => {
  const told: string[] = [];
  const collector = collectorWith({ onRejected: (path, { filter }) => told.push(`${path} ${filter}`) });
  collector.blob({ provenance: file, bytes: Buffer.from(`acme_${'a'.repeat(32)}`) });
  expect(told).toEqual(['src/shop.ts repetition']);
});

test('counts what was left out, and keeps each note once', () => {
  const collector = collectorWith();
  for (const why of ['ignored', 'ignored', 'too large']) collector.skip(why);
  for (const text of ['shallow', 'shallow']) collector.note(text);
  expect([...collector.skipped]).toEqual([['ignored', 2], ['too large', 1]]);
  expect(collector.notes).toEqual(['shallow']);
});
