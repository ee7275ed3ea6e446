import { expect, test } from 'vitest';
import { PatternStore } from '../../../src/engine/search/pattern-store.ts';
import { createRuleSet } from '../../../src/rule/rule-set.ts';
import { acmeToken, ruleWith } from '../sample-rules.ts';

const other = ruleWith({ id: 'other-token', keywords: ['other_'], pattern: /other_(?<secret>[0-9a-z]{32})/ });
const storeOf = (): PatternStore => new PatternStore(createRuleSet([acmeToken, other], 'proven'));

test('a pattern is let go when it was not asked for in many layers, and made again', () => {
  const store = storeOf();
  const [unused, used] = [store.of(0), store.of(1)];
  for (let layer = 0; layer < 30_000; layer++) {
    store.beginLayer();
    if (layer % 1000 === 0) store.of(1);
  }
  expect(store.of(1)).toBe(used);
  const again = store.of(0);
  expect(again).not.toBe(unused);
  expect(again?.runnable.search).toEqual(unused?.runnable.search);
});

test('a pattern is the same as long as it is asked for', () => {
  const store = storeOf();
  const first = store.of(0);
  for (let layer = 0; layer < 10_000; layer++) store.beginLayer();
  expect(store.of(0)).toBe(first);
});
