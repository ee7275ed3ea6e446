import { expect, test } from 'vitest';
import type { Provenance } from '../../src/model/blob.ts';
import { Collector, type CollectorEvents } from '../../src/pool/collector.ts';
import { Harvest } from '../../src/pool/harvest.ts';
import { acmeToken, growToken, scannerOf } from '../engine/sample-rules.ts';

const file: Provenance = { kind: 'file', path: 'src/shop.ts' };

function collect(
  events: CollectorEvents = {},
  mostSightings: number = 100,
): { collector: Collector; harvest: Harvest } {
  const harvest = new Harvest(mostSightings);
  return { collector: new Collector(scannerOf([acmeToken]), harvest, events), harvest };
}

test('keeps where each secret was seen', () => {
  const { collector, harvest } = collect();
  collector.blob({ provenance: file, bytes: Buffer.from(growToken(1)) });
  expect([...harvest.sightings]).toEqual([
    { provenance: file, match: expect.objectContaining({ secret: growToken(1) }) },
  ]);
});

test('reads a stream as it reads a blob', () => {
  const { collector, harvest } = collect();
  const stream = collector.stream(file);
  const bytes = Buffer.from(`first\n${growToken(1)}\n`);
  stream.write(bytes.subarray(0, 10));
  stream.write(bytes.subarray(10));
  stream.end();
  expect([...harvest.sightings][0].match.region).toMatchObject({ line: 2, column: 1 });
  expect(harvest.counts).toMatchObject({ files: 1, bytes: bytes.length });
});

test('tells how many bytes each blob had, but not of the names of files, which nobody asked for', () => {
  const scanned: number[] = [];
  const { collector } = collect({ onScanned: (bytes) => scanned.push(bytes) });
  collector.blob({ provenance: file, bytes: Buffer.from('text') });
  collector.blob({ provenance: { kind: 'names', path: 'file names' }, bytes: Buffer.from('a/b.txt\n') });
  expect(scanned).toEqual([4]);
});

test('counts what was looked at, by its kind', () => {
  const { collector, harvest } = collect();
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
  expect(harvest.counts).toEqual({ files: 2, blobs: 2, commits: 1, variables: 1, archives: 0, bytes: 24 });
});

test('beyond the limit of places one problem says so, and nothing more is judged', () => {
  let found = 0;
  const { collector, harvest } = collect({ onFound: () => found++ }, 2);
  for (let seed = 1; seed <= 5; seed++) collector.blob({ provenance: file, bytes: Buffer.from(growToken(seed)) });
  expect(harvest.sightings).toHaveLength(2);
  expect(found).toBe(3);
  expect(harvest.allProblems()).toEqual([
    { kind: 'limit', where: 'findings', detail: expect.stringContaining('--max-findings') },
  ]);
});

test('beyond a thousand problems one more says that there were more', () => {
  const { collector, harvest } = collect();
  for (let index = 0; index < 1500; index++)
    collector.problem({ kind: 'unreadable', where: `file ${index}`, detail: 'permission denied' });
  expect(harvest.allProblems()).toHaveLength(1001);
  expect(harvest.allProblems().at(-1)).toMatchObject({ kind: 'limit', where: 'problems' });
});

test('a limit that bites in a large blob is told once', () => {
  const { collector, harvest } = collect();
  const stream = collector.stream(file);
  let text = `the token is ${growToken(1)} as you see`;
  for (let times = 0; times < 6; times++) text = Buffer.from(text).toString('base64');
  const page = Buffer.from(`${text}\n`.padEnd(1024 * 1024, '.'));
  for (let count = 0; count < 17; count++) stream.write(page);
  stream.end();
  expect(harvest.allProblems()).toEqual([
    { kind: 'limit', where: file.path, detail: expect.stringContaining('--max-decode-depth') },
  ]);
});

test('why candidates were dropped is told with the path where somebody asks', () => {
  const told: string[] = [];
  const { collector } = collect({ onRejected: (path, { filter }) => told.push(`${path} ${filter}`) });
  collector.blob({ provenance: file, bytes: Buffer.from(`acme_${'a'.repeat(32)}`) });
  expect(told).toEqual(['src/shop.ts repetition']);
});

test('counts what was left out, and keeps each note once', () => {
  const { collector, harvest } = collect();
  for (const why of ['ignored', 'ignored', 'too large']) collector.skip(why);
  for (const text of ['shallow', 'shallow']) collector.note(text);
  expect([...harvest.skipped]).toEqual([
    ['ignored', 2],
    ['too large', 1],
  ]);
  expect(harvest.notes).toEqual(['shallow']);
});
