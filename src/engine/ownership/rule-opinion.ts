import type { PatternRule } from '../../model/rule.ts';
import { firstObjection } from '../filters/index.ts';
import { checkStructure, checkSum, unproven } from '../proof/index.ts';

/**
 * Whether the rule would reject the secret itself, as a sequence or a published example; then it cannot take it over.
 */
export function speaksAgainst(rule: PatternRule, secret: string): boolean {
  return (
    firstObjection({ rule, secret, matched: secret, path: undefined, proof: unproven, before: '', after: '' }) !==
    undefined
  );
}

/** Whether the secret lacks what secrets of this rule have inside them. */
export function isRefuted({ checksum, structure }: PatternRule, secret: string): boolean {
  return (
    (checksum !== undefined && checkSum(checksum, secret).kind === 'refuted') ||
    (structure !== undefined && checkStructure(structure, secret).kind === 'refuted')
  );
}

/** What begins like a JSON Web Token and is as long, though it does not parse: somebody changed it before it was shown. */
const tokenLike = /^ey[\w.=-]{98,}$/;

/** Whether both are JSON Web Tokens, whose claims and signatures a provider may change. */
export function isSameStructure({ structure }: PatternRule, secret: string): boolean {
  return structure === 'jwt' && (tokenLike.test(secret) || checkStructure(structure, secret).kind === 'proven');
}
