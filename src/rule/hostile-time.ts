import { compileRules } from '../engine/compile.ts';
import { withoutDeadline } from '../engine/deadline.ts';
import { LayerSearch } from '../engine/layer-search.ts';
import type { Rule } from '../model/rule.ts';
import type { RuleSet } from '../model/rule-set.ts';
import { type HostileText, hostileTexts, writeHostileText } from './hostile-text.ts';
import { createUngatedKernel } from './ungated-kernel.ts';

const length = 100_000;
/** Enough to tell which text is the worst. */
const shortLength = 10_000;
const ignore = (): undefined => undefined;

/**
 * Milliseconds of the processor that the rule at `index` takes for the worst of its hostile texts, 100 kB of it. What
 * comes before and after a rule, such as decoding, is the same for all of them and left out.
 */
export function hostileTime(rule: Rule, index: number, ruleSet: RuleSet): number {
  const kernel = rule.kind === 'generic' ? compileRules(ruleSet, [index]).kernel : createUngatedKernel(index, ruleSet.entry(index));
  const search = new LayerSearch({ ruleSet, selected: [index], kernel }, withoutDeadline);
  const times = hostileTexts(rule).map((text) => ({ text, time: timeOf(search, text, shortLength) }));
  const worst = times.reduce((slowest, other) => (other.time > slowest.time ? other : slowest));
  return timeOf(search, worst.text, length);
}

function timeOf(search: LayerSearch, text: HostileText, ofLength: number): number {
  const bytes = Buffer.from(writeHostileText(text, ofLength), 'latin1');
  const start = process.cpuUsage();
  search.search({ bytes, encodings: [], toBlob: (from, to) => ({ start: from, end: to }) }, undefined, 'any', { found: ignore, limited: ignore, rejected: ignore });
  return process.cpuUsage(start).user / 1000;
}
