import type { Occurrence } from '../../model/finding.ts';

const marker = /(?<![\w:-])straykey:allow(?![\w-])/;
/** What people write instead of it. */
const misspelt = /(?<![\w:-])straykey(?:[ :-]+(?:allow|ignore|disable|skip)|:allowed)(?![\w-])/i;

/** Explains why a secret is reported in spite of `straykey:allow`, or something like it, on its line; empty if there is no such comment. */
export function describeUnheardComment({ allowed, excerpt }: Occurrence): readonly string[] {
  if (allowed !== undefined) return [];
  if (!marker.test(excerpt.text)) {
    const written = misspelt.exec(excerpt.text)?.[0];
    return written === undefined ? [] : [`${written} on its line has no effect: it is written straykey:allow`];
  }
  return [
    'straykey:allow on its line has no effect: it names other rules (a reason comes after ` -- `), or comments do not count in this scan',
  ];
}
