import type { PatternHit } from '../../../src/engine/filters/pattern-hit.ts';
import { ruleWith } from '../sample-rules.ts';

/** A hit of the acme rule for this secret, with what a test wants otherwise. */
export function hitOf(secret: string, fields: Partial<PatternHit> = {}): PatternHit {
  return {
    rule: ruleWith({}),
    secret,
    matched: secret,
    path: 'src/shop.ts',
    proof: { kind: 'unproven', reason: '' },
    before: '',
    after: '',
    ...fields,
  };
}
