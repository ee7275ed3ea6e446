import { expect, test } from 'vitest';
import type { Match } from '../../src/engine/match/match.ts';
import type { Provenance } from '../../src/model/blob.ts';
import { type Sighting, SightingList } from '../../src/pool/sighting-list.ts';
import { growToken } from '../engine/sample-rules.ts';

function sighting(provenance: Provenance, seed: number, region: Partial<Match['region']> = {}): Sighting {
  const secret = growToken(seed);
  return {
    provenance,
    match: {
      rule: 0,
      secret,
      matched: secret,
      confidence: 'high',
      reasons: [],
      region: { line: 1, column: 1, endLine: 1, endColumn: 41, byteOffset: 0, byteLength: secret.length, ...region },
      excerpt: { text: secret, markStart: 0, markLength: secret.length },
      decoded: [],
      companions: [],
    },
  };
}

function blob(first: string): Provenance {
  return { kind: 'git-object', path: '', objectId: first.padEnd(40, '0'), objectType: 'blob' };
}

function listOf(sightings: readonly Sighting[]): SightingList {
  const list = new SightingList();
  for (const one of sightings) list.add(one);
  return list;
}

const ofAllKinds: readonly Sighting[] = [
  sighting({ kind: 'file', path: 'a.ts' }, 1),
  sighting({ kind: 'variable', path: '.env', name: 'TOKEN' }, 1),
  sighting({ kind: 'variable', path: '.env', name: 'OTHER' }, 2),
  sighting({ kind: 'index', path: 'a.ts', objectId: 'b'.repeat(40) }, 1),
  sighting({ kind: 'git-object', path: 'commit bbbbbbbb', objectId: 'b'.repeat(40), objectType: 'commit' }, 3),
  sighting({ kind: 'names', path: 'file names' }, 3),
];

test('sightings come out as they went in', () => {
  expect([...listOf(ofAllKinds)]).toEqual(ofAllKinds);
});

test('each blob is told of once for all of its sightings that follow each other', () => {
  const [a, b] = [sighting(blob('a'), 1), sighting(blob('b'), 2)];
  expect([...listOf([a, { ...b, provenance: a.provenance }, b, ...ofAllKinds]).provenances()]).toEqual(
    [a, b, ...ofAllKinds].map(({ provenance }) => provenance),
  );
});

test('a place far within a huge file keeps its offset', () => {
  const far = sighting({ kind: 'file', path: 'dump.sql' }, 1, { line: 4_000_000_000, byteOffset: 2 ** 40 + 12_345 });
  expect([...listOf([far])]).toEqual([far]);
});

test('more sightings than a block holds, of one blob and of many', () => {
  const many = Array.from({ length: 10_000 }, (_, index) =>
    sighting(blob((index >> 1).toString(16)), index % 7, { line: index + 1 }),
  );
  expect([...listOf(many)]).toEqual(many);
});

test('what was sent is added as it was, also where another list knows some of it', () => {
  const list = listOf([sighting({ kind: 'file', path: 'b.ts' }, 3), ofAllKinds[3]]);
  const before = [...list];
  const add = list.adderFrom(structuredClone(listOf(ofAllKinds).send()));
  for (const index of [5, 3, 4]) add(index);
  expect([...list]).toEqual([...before, ofAllKinds[5], ofAllKinds[3], ofAllKinds[4]]);
});

test('objects are put in order by their ids, and places in one as they came', () => {
  const [name, near, nearer, low, again] = [
    sighting({ kind: 'names', path: 'file names' }, 1),
    sighting(blob('abcdefabcdefab2'), 2),
    sighting(blob('abcdefabcdefab1'), 3),
    sighting(blob('0'), 4),
    sighting(blob('abcdefabcdefab2'), 1, { line: 9 }),
  ];
  expect([...listOf([near, nearer, name, low, again]).byObject()]).toEqual([name, low, nearer, near, again]);
});

test('those that are to be kept come out as they went in, and are asked for match by match', () => {
  const [one, other] = [1, 2].map((seed) => ['a', 'b', 'c'].map((id) => sighting(blob(id), seed)));
  const mixed = [one[0], other[0], one[1], other[1], other[2], one[2], ...ofAllKinds];
  const asked: string[] = [];
  const kept = listOf(mixed).filter(({ provenance, match }) => {
    asked.push(match.secret);
    return provenance.kind !== 'git-object' || !provenance.objectId.startsWith('b');
  });
  expect([...kept]).toEqual([
    one[0],
    other[0],
    other[2],
    one[2],
    ...ofAllKinds.filter(({ provenance }) => provenance.kind !== 'git-object'),
  ]);
  expect(asked.filter((secret, index) => secret !== asked[index - 1])).toHaveLength(new Set(asked).size);
});

test('an id of another length is refused', () => {
  expect(() =>
    listOf([sighting(blob('a'), 1), sighting({ kind: 'index', path: 'a', objectId: 'b'.repeat(64) }, 1)]),
  ).toThrow('another length');
});
