import type { Occurrence } from '../model/finding.ts';

const marker = /(?<![\w:-])straykey:allow(?![\w-])/;

/** Explains why a secret is reported in spite of `straykey:allow` on its line; empty if there is no such comment. */
export function describeUnheardComment({ allowed, excerpt }: Occurrence): readonly string[] {
  if (allowed !== undefined || !marker.test(excerpt.text)) return [];
  return [
    'straykey:allow on its line has no effect: it names other rules (a reason comes after ` -- `), or comments do not count in this scan',
  ];
}
