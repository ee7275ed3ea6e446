import type { Finding } from '../model/finding.ts';

/** What the weights made of it: `--explain` and JSON have it, and nobody else reads it. */
const score = /^score -?\d/;

/** Why we think that it is a secret, for people. */
export function toldReasons({ reasons }: Pick<Finding, 'reasons'>): readonly string[] {
  return reasons.filter((reason) => !score.test(reason));
}
