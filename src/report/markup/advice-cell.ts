import type { Finding } from '../../model/finding.ts';
import { link, plain } from './markdown-text.ts';

/** Writes the cells of a table that say what to do: in full for the first secret of each rule. */
export function adviceCells(): (finding: Finding) => string {
  const seenRules = new Set<string>();
  return ({ ruleId, rotate }) => {
    const steps = seenRules.has(ruleId) ? 'As above.' : plain(rotate.steps);
    seenRules.add(ruleId);
    return rotate.url === '' ? steps : `${steps} ${link('Do it here', rotate.url)}`;
  };
}
