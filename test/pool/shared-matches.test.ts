import { expect, test } from 'vitest';
import type { Match } from '../../src/engine/match/match.ts';
import { Collector } from '../../src/pool/collector.ts';
import { Harvest } from '../../src/pool/harvest.ts';
import { SharedMatches } from '../../src/pool/shared-matches.ts';
import { acmeToken, growToken, scannerOf } from '../engine/sample-rules.ts';

function matchIn(text: string): Match {
  const harvest = new Harvest(1);
  new Collector(scannerOf([acmeToken]), harvest).blob({
    provenance: { kind: 'file', path: 'a.ts' },
    bytes: Buffer.from(text),
  });
  return [...harvest.sightings][0].match;
}

test('a match that is met again on another line is the same', () => {
  const shared = new SharedMatches();
  const first = shared.numberOf(matchIn(`${growToken(1)}\n`));
  expect(shared.numberOf(matchIn(`\n\n${growToken(1)}\n`))).toBe(first);
  expect(shared.all).toHaveLength(1);
});

test('what differs in more than its place is another', () => {
  const shared = new SharedMatches();
  const first = matchIn(growToken(1));
  const others: readonly Match[] = [
    { ...first, confidence: 'low' },
    { ...first, reasons: [...first.reasons, 'another'] },
    { ...first, companions: [{ name: 'id', value: 'AK', line: 2 }] },
    { ...first, companions: [{ name: 'id', value: 'AK', line: 2 }] },
  ];
  const all = [first, ...others];
  expect(all.map((match) => shared.all[shared.numberOf(match)])).toEqual(all);
  expect(shared.all).toHaveLength(all.length);
});
