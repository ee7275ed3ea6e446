import { foldAscii } from '../../model/rule-set.ts';
import type { PreparedRules } from './prepare.ts';

/**
 * The ids of the rules of a scan that have a keyword in a text, generic rules first. Not for a scan, whose kernel finds
 * them in passing: this goes through all keywords.
 */
export function rulesWithKeywordIn(text: string, { ruleSet, selected }: PreparedRules): readonly string[] {
  const folded = foldAscii(text);
  const entries = selected
    .map((index) => ruleSet.entry(index))
    .filter(({ keywords, isCaseSensitive }) =>
      keywords.some((keyword) => (isCaseSensitive ? text.includes(keyword) : folded.includes(foldAscii(keyword)))),
    );
  const idsOf = (isGeneric: boolean): readonly string[] =>
    entries.filter(({ kind }) => (kind === 'generic') === isGeneric).map(({ id }) => id);
  return [...idsOf(true), ...idsOf(false)];
}
