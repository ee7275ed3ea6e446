import { expect, test } from 'vitest';
import type { Match } from '../../src/engine/match.ts';
import { Collector } from '../../src/pool/collector.ts';
import { Harvest } from '../../src/pool/harvest.ts';
import { SharedMatches } from '../../src/pool/shared-matches.ts';
import { acmeToken, growToken, scannerOf } from '../engine/sample-rules.ts';

function matchIn(text: string): Match {
  const harvest = new Harvest(1);
  new Collector(scannerOf([acmeToken]), harvest).blob({ provenance: { kind: 'file', path: 'a.ts' }, bytes: Buffer.from(text) });
  return harvest.sightings[0].match;
}

test('a match that is met again on another line keeps its place and shares the rest', () => {
  const shared = new SharedMatches();
  const first = shared.share(matchIn(`${growToken(1)}\n`));
  const moved = matchIn(`\n\n${growToken(1)}\n`);

  const again = shared.share(moved);

  expect(again).toEqual(moved);
  expect(again.excerpt).toBe(first.excerpt);
});

test('what differs in more than its place stays as it is', () => {
  const shared = new SharedMatches();
  const first = shared.share(matchIn(growToken(1)));
  const lessSure: Match = { ...first, confidence: 'low' };
  const withReason: Match = { ...first, reasons: [...first.reasons, 'another'] };

  expect([lessSure, withReason].map((match) => shared.share(match))).toEqual([lessSure, withReason]);
});
