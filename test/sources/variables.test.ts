import { expect, test } from 'vitest';
import { readVariables } from '../../src/sources/variables.ts';
import { CollectingSink } from '../collecting-sink.ts';

test('each variable is a blob of its own, sorted by name', () => {
  const sink = new CollectingSink();
  readVariables({ B: 'two\nlines', A: '', C: undefined }, sink);
  expect(sink.texts).toEqual(['A=', 'B=two\nlines']);
  expect(sink.blobs.map(({ provenance }) => provenance)).toEqual([
    { kind: 'variable', path: 'env:A', name: 'A' },
    { kind: 'variable', path: 'env:B', name: 'B' },
  ]);
});
