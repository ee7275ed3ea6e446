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

/** Runs of a text of which the shortest counts where other threads are at work. */
const tries = 3;

/**
 * Whether the rule at `index` takes longer than so many milliseconds of the processor for the worst of its hostile
 * texts, 100 kB of it. What comes before and after a rule, such as decoding, is the same for all of them and left out.
 */
export function isSlowOnHostileText(rule: Rule, index: number, ruleSet: RuleSet, limitMs: number): boolean {
  const search = searchFor(rule, index, ruleSet);
  const times = hostileTexts(rule).map((text) => ({ text, time: timeOf(search, text, shortLength) }));
  const worst = times.reduce((slowest, other) => (other.time > slowest.time ? other : slowest));
  return worst.time > harmlessMs(limitMs) && timeOf(search, worst.text, length) > limitMs;
}

/**
 * The same, but true where it is to be measured in peace: what the other threads of this process take is counted, too.
 */
export function mayBeSlowOnHostileText(rule: Rule, index: number, ruleSet: RuleSet, limitMs: number): boolean {
  const search = searchFor(rule, index, ruleSet);
  const isHarmless = (text: HostileText): boolean => timeOf(search, text, shortLength) <= harmlessMs(limitMs);
  return hostileTexts(rule).some((text) => !Array.from({ length: tries }).some(() => isHarmless(text)));
}

/**
 * What a short text may take for the long one to need no measurement: a rule whose work is bounded takes time that
 * grows with the length, and with this it would be within the limit if it grew with the square of it.
 */
function harmlessMs(limitMs: number): number {
  return limitMs * (shortLength / length) ** 2;
}

function searchFor(rule: Rule, index: number, ruleSet: RuleSet): LayerSearch {
  const kernel =
    rule.kind === 'generic' ? compileRules(ruleSet, [index]).kernel : createUngatedKernel(index, ruleSet.entry(index));
  return new LayerSearch({ ruleSet, selected: [index], kernel }, withoutDeadline);
}

function timeOf(search: LayerSearch, text: HostileText, ofLength: number): number {
  const bytes = Buffer.from(writeHostileText(text, ofLength), 'latin1');
  const start = process.cpuUsage();
  search.search({ bytes, encodings: [], toBlob: (from, to) => ({ start: from, end: to }) }, undefined, 'any', {
    found: ignore,
    limited: ignore,
    rejected: ignore,
  });
  return process.cpuUsage(start).user / 1000;
}
