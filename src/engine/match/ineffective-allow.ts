import { nearest, suggestion } from '../../foundation/nearest.ts';
import type { NamedRule } from '../../model/rule-name.ts';

const tool = 'straykey';
const marker = `${tool}:allow`;
/** `straykey:alow`, `straykey ignore`, `strykey:allow`: what people write instead of the marker. */
const nearMiss =
  /(?<![\w:-])(?:straykey(?::[ \t]?[a-z][\w-]{0,20}|[ -]{1,2}(?:allow|ignore|disable|skip)(?:ed|list)?)|(?<tool>[a-z]{6,10}):allow)(?![\w-])/i;
const longestShown = 60;

/** Why a marker that allows other rules has no effect on this one. */
export function describeOtherRules(names: readonly string[], rule: NamedRule): string {
  const meant = names.map((name) => suggestion(name, [rule.id, rule.provider])).find((text) => text !== '');
  const named = names.join(', ').slice(0, longestShown);
  return `${marker} has no effect: it names ${named} and not ${rule.id}${meant ?? '; a reason comes after " -- "'}`;
}

/** What is wrong with a comment that is nearly a marker; undefined if there is none. */
export function describeNearMiss(text: string): string | undefined {
  const found = nearMiss.exec(text);
  const named = found?.groups?.['tool'];
  if (!found || found[0] === marker || (named !== undefined && nearest(named, [tool]) === undefined)) return undefined;
  return `${found[0]} has no effect: it is written ${marker}`;
}
