import { expect, test } from 'vitest';
import { keywordsOf } from '../../src/engine/search/search-tables.ts';
import type { Keyword } from '../../src/kernel/index.ts';
import { searchCost } from '../../src/kernel/tables/search-cost.ts';
import { indexesOf } from '../../src/model/rule-set.ts';
import { builtinRules } from '../../src/rule/builtin.ts';

/**
 * Of a megabyte: with these the kernel searches at a ninth of the speed of copying, and loses a hundredth with each 500
 * candidates or 40 hits more.
 */
const most = { candidates: 43_000, hits: 7_600 };

const keywords = keywordsOf(builtinRules(), indexesOf(builtinRules()));

/** What one keyword costs by itself, in nanoseconds a megabyte. */
function costOf(keyword: Keyword): number {
  const { candidates, hits } = searchCost([keyword]);
  return candidates * 5 + hits * 90;
}

/**
 * Ordinary words and three letters are dear: a longer keyword that every match holds as well, or case that counts,
 * takes their place.
 */
function dearest(): string {
  return keywords
    .map((keyword) => ({ text: Buffer.from(keyword.bytes).toString('latin1'), ns: costOf(keyword) }))
    .sort((a, b) => b.ns - a.ns)
    .slice(0, 40)
    .map(({ text, ns }) => `${JSON.stringify(text)} ${Math.round(ns)}`)
    .join(', ');
}

test('keywords of all rules let no more of an ordinary text through than a scan has time for', () => {
  const { candidates, hits } = searchCost(keywords);
  expect(candidates, dearest()).toBeLessThan(most.candidates);
  expect(hits, dearest()).toBeLessThan(most.hits);
});

test('an ordinary word costs more than one that only a provider writes', () => {
  const [ordinary, rare] = ['data', 'zqx_live_'].map((text) =>
    costOf({ bytes: Buffer.from(text), isCaseSensitive: true, listeners: [] }),
  );
  expect(ordinary).toBeGreaterThan(100 * (rare ?? 0));
});
