import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysBetween, eventsOf, isLeftSomewhere, lifeOf, toIsoTime } from '../../src/exposure/life.ts';
import type { PathChange } from '../../src/model/source.ts';

const day = 86_400;
const held = new Set(['a', 'b']);

function change(seconds: number, before: readonly string[], after: string): PathChange {
  return { commitId: `c${seconds}`, seconds, path: 'file', before, after, isSubmodule: false };
}

test('an edit beside the secret is neither its beginning nor its end', () => {
  const events = eventsOf(held, [change(1, ['0'], 'a'), change(2, ['a'], 'b'), change(3, ['b'], 'c')]);
  expect(events.map(({ kind, commitId }) => `${kind} ${commitId}`)).toEqual(['brought c1', 'removed c3']);
});

test('a merge that resolves to one of two versions with the secret changes nothing', () => {
  expect(eventsOf(held, [change(1, ['a', 'b'], 'a'), change(2, ['a', 'x'], 'b')])).toEqual([]);
});

test('a merge brings what no parent has and takes away what it has not', () => {
  const events = eventsOf(held, [change(1, ['x', 'y'], 'a'), change(2, ['a', 'y'], 'z')]);
  expect(events.map(({ kind }) => kind)).toEqual(['brought', 'removed']);
});

test('a secret that came back lives from the first time to the last', () => {
  const events = eventsOf(held, [
    change(1, ['0'], 'a'),
    change(2, ['a'], '0'),
    change(3, ['0'], 'b'),
    change(4, ['b'], '0'),
  ]);
  expect(lifeOf(events, false)).toEqual({ startSeconds: 1, endSeconds: 4 });
  expect(lifeOf(events, true)).toEqual({ startSeconds: 1 });
});

test('what was moved to another path is left there', () => {
  const moved = [
    { ...change(1, ['0'], 'a'), path: 'old' },
    { ...change(2, ['a'], '0'), path: 'old' },
    { ...change(2, ['0'], 'a'), path: 'new' },
  ];
  expect(isLeftSomewhere(eventsOf(held, moved))).toBe(true);
  expect(isLeftSomewhere(eventsOf(held, [...moved, { ...change(3, ['a'], '0'), path: 'new' }]))).toBe(false);
});

test('what nothing brought has no life', () => {
  expect(lifeOf([], true)).toBeUndefined();
});

test.each([
  [0, 0, 0],
  [0, day - 1, 0],
  [day - 1, day, 1],
  [0, 365 * day, 365],
  [day, 0, 0],
])('from %i to %i seconds there are %i days', (start, end, days) => {
  expect(daysBetween(start, end)).toBe(days);
});

test('a life never ends before it began, whatever the clocks said', () => {
  const changes = fc.array(fc.record({ seconds: fc.integer({ min: -1e9, max: 4e9 }), isThere: fc.boolean() }), {
    minLength: 1,
  });
  fc.assert(
    fc.property(changes, fc.boolean(), (list, isStillThere) => {
      const life = lifeOf(
        eventsOf(
          held,
          list.map(({ seconds, isThere }) => change(seconds, [isThere ? 'x' : 'a'], isThere ? 'a' : 'x')),
        ),
        isStillThere,
      );
      expect(life === undefined || (life.endSeconds ?? Infinity) >= life.startSeconds).toBe(true);
    }),
  );
});

test('a time that no calendar has is empty', () => {
  expect(toIsoTime(1_700_000_000)).toBe('2023-11-14T22:13:20Z');
  expect(toIsoTime(1e18)).toBe('');
});
