import type { Finding } from '../../model/finding.ts';

/** The score of the model, which is only of use in `--explain` and JSON. */
const score = /^score -?\d/;

/** Why it is taken for a secret, for people. */
export function toldReasons({ reasons }: Pick<Finding, 'reasons'>): readonly string[] {
  return reasons.filter((reason) => !score.test(reason));
}
