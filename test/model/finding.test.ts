import { expect, test } from 'vitest';
import { mapPlaces, withPlaces } from '../../src/model/finding.ts';
import { sampleFinding, sampleOccurrence } from '../report/sample-result.ts';

const occurrences = ['a.ts', 'b.ts', 'c.ts'].map((path) => sampleOccurrence({ path }));
const finding = sampleFinding(1, { occurrences, occurrenceCount: 40 });

test('places that are dropped are not counted any more, those that a limit cut off still are', () => {
  const [kept] = withPlaces(finding, ({ path }) => path === 'b.ts');
  expect(kept).toMatchObject({ occurrences: [{ path: 'b.ts' }], occurrenceCount: 38 });
});

test('a finding of which every place is kept is the same, and one without places is none', () => {
  expect(withPlaces(finding, () => true)).toEqual([finding]);
  expect(withPlaces(finding, () => false)).toEqual([]);
});

test('every place of a finding is changed, and its count is not', () => {
  const moved = mapPlaces(finding, (place) => ({ ...place, path: `src/${place.path}` }));
  expect(moved.occurrences.map(({ path }) => path)).toEqual(['src/a.ts', 'src/b.ts', 'src/c.ts']);
  expect(moved.occurrenceCount).toBe(40);
});
