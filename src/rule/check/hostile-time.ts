import { compileRules } from '../../engine/compile.ts';
import { withoutDeadline } from '../../engine/search/deadline.ts';
import { LayerSearch } from '../../engine/search/layer-search.ts';
import { outermostLayer } from '../../engine/search/layer.ts';
import type { RuleSet } from '../../model/rule-set.ts';
import type { Rule } from '../../model/rule.ts';
import { type HostileText, hostileTexts, writeHostileText } from './hostile-text.ts';
import { slownessOfMachine, userMsOf } from './machine-speed.ts';
import { createUngatedKernel } from './ungated-kernel.ts';

const length = 100_000;
/** Stands for the whole length if the pattern only looks at a part of it. */
const shorterLength = 25_000;
/** Lengths that suffice to show that a text is harmless, as most are, and finally which one is the worst. */
const shortLengths = [2000, 10_000];
/** A pattern that looks no farther than this share of a text takes equally long at most of its places. */
const partWithin = 1 / 4;
/** Safety factor on the time, for what a short text cannot show. */
const margin = 4;
const ignore = (): undefined => undefined;

/** Runs of a text; the shortest counts, as other processes and threads only ever add time. */
const tries = 3;

/**
 * Whether the rule at `index` takes more than this many milliseconds of processor time for 100 kB of the worst of its
 * hostile texts, on a machine of usual speed. What comes before and after a rule, such as decoding, is the same for all
 * rules and left out.
 */
export function isSlowOnHostileText(rule: Rule, index: number, ruleSet: RuleSet, limitMs: number): boolean {
  const search = searchFor(rule, index, ruleSet);
  const limit: Limit = { limitMs, reach: reachOf(index, ruleSet) };
  const times = hostileTexts(rule).map((text) => ({ text, time: harmfulMs(search, text, limit) }));
  const worst = times.reduce((slowest, other) => (other.time > slowest.time ? other : slowest));
  return worst.time > 0 && everyTry(() => isOver(wholeTimeOf(search, worst.text, limit), limitMs));
}

/** The time for the whole length, which need not be measured if the time grows with the length. */
function wholeTimeOf(search: LayerSearch, text: HostileText, limit: Limit): number {
  const measured = growsWithLength(shorterLength, limit) ? shorterLength : length;
  return (timeOf(search, text, measured) * length) / measured;
}

/**
 * The same, but true means that it has to be measured alone: the time of the other threads in this process is counted,
 * too.
 */
export function mayBeSlowOnHostileText(rule: Rule, index: number, ruleSet: RuleSet, limitMs: number): boolean {
  const search = searchFor(rule, index, ruleSet);
  const limit: Limit = { limitMs, reach: reachOf(index, ruleSet) };
  return hostileTexts(rule).some((text) => everyTry(() => harmfulMs(search, text, limit) > 0));
}

function everyTry(isSlow: () => boolean): boolean {
  return Array.from({ length: tries }).every(isSlow);
}

/** The yardstick is laid on at once, while the machine is as busy as it was. */
function isOver(ms: number, limitMs: number): boolean {
  return ms > limitMs && ms > limitMs * slownessOfMachine();
}

interface Limit {
  readonly limitMs: number;
  /** Bytes that the pattern can look at from one place. */
  readonly reach: number;
}

function reachOf(index: number, ruleSet: RuleSet): number {
  const { before, after } = ruleSet.reach(index);
  return before + after;
}

/** 0 if a short text shows that the long one need not be measured, else the time of the last short one. */
function harmfulMs(search: LayerSearch, text: HostileText, limit: Limit): number {
  let time = 0;
  for (const ofLength of shortLengths) {
    time = timeOf(search, text, ofLength);
    if (time <= harmlessMs(ofLength, limit)) return 0;
  }
  return time;
}

/**
 * The time that a short text may take so that the long one needs no measurement. If the pattern only looks at a part of
 * the text, the time grows with the length. Otherwise it stays within the limit even if it grows with the square of the
 * length, since a rule's work is bounded.
 */
function harmlessMs(ofLength: number, limit: Limit): number {
  const part = ofLength / length;
  return limit.limitMs * (growsWithLength(ofLength, limit) ? part / margin : part ** 2);
}

function growsWithLength(ofLength: number, { reach }: Limit): boolean {
  return reach <= ofLength * partWithin;
}

function searchFor(rule: Rule, index: number, ruleSet: RuleSet): LayerSearch {
  const kernel =
    rule.kind === 'generic' ? compileRules(ruleSet, [index]).kernel : createUngatedKernel(index, ruleSet.entry(index));
  return new LayerSearch({ ruleSet, selected: [index], kernel }, withoutDeadline);
}

function timeOf(search: LayerSearch, text: HostileText, ofLength: number): number {
  const bytes = Buffer.from(writeHostileText(text, ofLength), 'latin1');
  const events = { found: ignore, limited: ignore, rejected: ignore };
  return userMsOf(() => search.search(outermostLayer(bytes), { path: undefined, scope: 'any', events }));
}
