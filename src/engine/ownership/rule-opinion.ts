import type { PatternRule } from '../../model/rule.ts';
import { firstObjection } from '../filters/index.ts';
import { checkStructure, checkSum, type Proof } from '../proof/index.ts';

const unproven: Proof = { kind: 'unproven', reason: '' };

/**
 * What the rule itself would not report is not reported in its name: a sequence, an example that somebody published.
 */
export function speaksAgainst(rule: PatternRule, secret: string): boolean {
  return firstObjection({ rule, secret, path: undefined, proof: unproven, before: '', after: '' }) !== undefined;
}

/** It has not what these secrets have within them. */
export function isRefuted({ checksum, structure }: PatternRule, secret: string): boolean {
  return (
    (checksum !== undefined && checkSum(checksum, secret).kind === 'refuted') ||
    (structure !== undefined && checkStructure(structure, secret).kind === 'refuted')
  );
}

/** Both are JSON Web Tokens, of which a provider changes claims and signatures. */
export function isSameStructure({ structure }: PatternRule, secret: string): boolean {
  return structure === 'jwt' && checkStructure(structure, secret).kind === 'proven';
}
