import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Found } from '../../src/engine/match/found.ts';
import { resolveOverlaps } from '../../src/engine/overlap.ts';
import { confidences } from '../../src/model/severity.ts';
import { createRuleSet } from '../../src/rule/rule-set.ts';
import { ruleWith } from '../engine/sample-rules.ts';

const ruleSet = createRuleSet(
  [
    ruleWith({ id: 'acme-a' }),
    ruleWith({ id: 'acme-b' }),
    ruleWith({ id: 'acme-c', kind: 'context' }),
    ruleWith({ id: 'acme-d', kind: 'context', isBroad: true }),
  ],
  'proven',
);
const plain = {
  bytes: new Uint8Array(),
  encodings: [],
  depth: 0,
  toBlob: (start: number, end: number) => ({ start, end }),
};
const decoded = { ...plain, encodings: ['base64' as const] };

/** No two stand at the same place with the same claims: only then is there an order. */
const found: fc.Arbitrary<readonly Found[]> = fc
  .uniqueArray(
    fc.record({
      rule: fc.nat(ruleSet.count - 1),
      start: fc.nat(40),
      length: fc.integer({ min: 1, max: 15 }),
      confidence: fc.constantFrom(...confidences),
      isDecoded: fc.boolean(),
    }),
    {
      maxLength: 12,
      selector: ({ rule, start, length, confidence, isDecoded }) =>
        [rule, start, length, confidence, isDecoded].join(' '),
    },
  )
  .map((items) =>
    items.map(({ rule, start, length, confidence, isDecoded }) => ({
      rule,
      secret: 'x',
      matched: 'x',
      layer: isDecoded ? decoded : plain,
      from: start,
      to: start + length,
      start,
      end: start + length,
      confidence,
      reasons: [],
      companions: [],
    })),
  );

const resolve = (items: readonly Found[]): readonly Found[] => resolveOverlaps(items, ruleSet, () => undefined);

test('what is kept does not overlap and is in the order of its places', () => {
  fc.assert(
    fc.property(found, (items) => {
      const kept = resolve(items);
      for (const [index, item] of kept.entries())
        if (index > 0) expect(item.start).toBeGreaterThanOrEqual(kept[index - 1].end);
    }),
  );
});

test('what is kept does not depend on the order in which it was found', () => {
  fc.assert(
    fc.property(
      found.chain((items) =>
        fc.tuple(fc.constant(items), fc.shuffledSubarray([...items], { minLength: items.length })),
      ),
      ([items, shuffled]) => {
        expect(resolve(shuffled)).toEqual(resolve(items));
      },
    ),
  );
});

test('each of those that are dropped overlaps with one that is kept', () => {
  fc.assert(
    fc.property(found, (items) => {
      const lost: [Found, Found][] = [];
      const kept = resolveOverlaps(items, ruleSet, (loser, winner) => lost.push([loser, winner]));
      expect(kept.length + lost.length).toBe(items.length);
      for (const [loser, winner] of lost)
        expect(kept.includes(winner) && loser.start < winner.end && winner.start < loser.end).toBe(true);
    }),
  );
});
